package org.linli.needs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linli.engine.topics.HotPlace;
import org.linli.engine.topics.Message;
import org.linli.engine.topics.Topics;
import org.linli.requests.RequestId;
import org.linli.requests.Telling;
import org.linli.requests.Tellings.Head;

/// What was read of a subdistrict today, so that a new concern is compared and nothing is read again.
///
/// How telling a word is stays as it was when all was read: so it begins anew when a twentieth has come since, and
/// among few concerns, where that is quick, each time.
final class TopicWatch {

    private static final int FEW = 500;
    private static final int WORN = 20;

    private final LocalDate day;
    private final Map<Long, Telling> told = new HashMap<>();

    /// As it was when the topics were kept last.
    private final Map<TopicId, Set<Long>> members = new HashMap<>();

    private Set<Long> changed = Set.of();
    private @Nullable List<HotPlace> hot;
    private @Nullable Topics engine;
    private int since;

    TopicWatch(LocalDate day) {
        this.day = day;
    }

    LocalDate day() {
        return day;
    }

    /// By the number of the concern.
    Map<Long, Telling> told() {
        return told;
    }

    Topics engine() {
        if (engine == null) engine = Topics.of(List.of());
        return engine;
    }

    /// Whether these were kept last.
    boolean isAsKept(List<HotPlace> now) {
        return now.equals(hot);
    }

    /// Takes away what is no more, and says what is to be read: what is new, moved, or joined by others.
    List<RequestId> changed(Collection<Head> heads) {
        var there = new HashSet<Long>();
        var toRead = new ArrayList<RequestId>();
        for (var head : heads) {
            there.add(head.id().value());
            var known = told.get(head.id().value());
            if (known == null
                    || known.fellows() != head.fellows()
                    || !known.place().equals(head.place())) toRead.add(head.id());
        }
        var touched = new HashSet<>(told.keySet());
        touched.removeAll(there);
        toRead.forEach(id -> touched.add(id.value()));
        for (var id : touched) if (told.remove(id) != null && engine != null) engine.remove(id.toString());
        changed = touched;
        return toRead;
    }

    void take(Collection<Telling> fresh, Function<Telling, Message> message) {
        fresh.forEach(telling -> told.put(telling.id().value(), telling));
        var messages = fresh.stream().map(message).toList();
        if (engine == null) engine = Topics.of(messages);
        else {
            messages.forEach(engine::add);
            since += messages.size();
        }
    }

    /// Whether it is better to read all again: its weights know little of what is new, and would find thousands of
    /// copies of one letter all alike.
    boolean isWorn(Collection<Head> heads) {
        var fresh = heads.stream()
                .filter(head -> !told.containsKey(head.id().value()))
                .count();
        return heads.size() < FEW || (since + fresh) * WORN > told.size();
    }

    /// Whether nothing has to be written: it has what it had, and nothing of that has changed.
    boolean isAsKept(TopicKept topic, Set<Long> now) {
        return now.equals(members.get(topic.id()))
                && now.equals(topic.members().keySet())
                && now.stream().noneMatch(changed::contains);
    }

    void keep(TopicId topic, Set<Long> now) {
        members.put(topic, Set.copyOf(now));
    }

    void kept(List<HotPlace> hot) {
        this.hot = List.copyOf(hot);
    }
}
