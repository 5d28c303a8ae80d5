package org.linli.engine.topics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Finds what several people speak of, as messages come.
///
/// Messages are made weighted pieces of text ([Pieces], [Weights], [Vector]); two are alike by the product
/// of these, less so if they lie long apart in time or name different places ([Told]); where messages of
/// several people lie close together there is a topic ([Clusters]), where much of many matters comes from
/// one place the place is hot ([HotPlaces]), both ranked by [Heat]. The weights are those
/// of the messages it began with; a caller begins anew now and then, at night for instance. With the same
/// weights the result depends on the messages alone, in whatever order they come. For one thread at a time.
public final class Topics {

    private final Weights weights;
    private final Index index = new Index();
    /// As the index numbers them.
    private final List<Told> numbered = new ArrayList<>();

    private final Map<String, Told> all = new LinkedHashMap<>();
    private final PlaceNames names = new PlaceNames();
    private final Map<List<Told>, Topic> known = new HashMap<>();
    private LocalDate today = LocalDate.MIN;

    private Topics(Weights weights) {
        this.weights = weights;
    }

    /// Begins with these messages.
    public static Topics of(Collection<Message> messages) {
        var read = messages.parallelStream().map(Read::new).toList();
        var topics = new Topics(new Weights(read.stream().map(Read::pieces).toList()));
        read.forEach(topics::add);
        return topics;
    }

    public void add(Message message) {
        add(new Read(message));
    }

    private void add(Read read) {
        if (all.containsKey(read.message.id())) return;
        var vector = Vector.of(read.titlePieces, read.detailPieces, weights);
        var told = new Told(read, vector, weights);
        var products = index.products(vector);
        for (int i = 0; i < numbered.size(); i++) told.compare(numbered.get(i), products[i]);
        index.add(vector);
        numbered.add(told);
        all.put(told.message.id(), told);
        names.add(told);
    }

    /// As if it had never come. What has changed is removed and added.
    public void remove(String id) {
        var told = all.remove(id);
        if (told == null) return;
        told.leave();
        names.remove(told);
    }

    /// The topics there are, the hottest first.
    ///
    /// @param today against which the trend is seen
    public List<Topic> found(LocalDate today) {
        var clusters = Clusters.of(all.values());
        if (!today.equals(this.today)) known.clear();
        this.today = today;
        known.keySet().retainAll(new HashSet<>(clusters));
        return clusters.stream()
                .map(members -> known.computeIfAbsent(members, _ -> new Summary(members, weights).topic(today)))
                .sorted(Comparator.comparingDouble(Topic::heat)
                        .reversed()
                        .thenComparing(Topic::since)
                        .thenComparing(topic -> topic.members().getFirst()))
                .toList();
    }

    /// The places from which much comes, the hottest first.
    ///
    /// @param today against which the trend is seen
    public List<HotPlace> places(LocalDate today) {
        return HotPlaces.of(all.values(), names, today);
    }

    /// What is to be said of these, whether they lie close together or not.
    ///
    /// @param members ids of messages; those not known are passed over, and one at least must be known
    public Topic about(Set<String> members, LocalDate today) {
        var told = members.stream()
                .map(all::get)
                .filter(Objects::nonNull)
                .sorted(Told.IN_ORDER)
                .toList();
        if (told.isEmpty()) throw new IllegalArgumentException("none of these messages is known");
        return new Summary(told, weights).topic(today);
    }
}
