package org.linli.needs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Finds in newly found clusters the topics that are known, so that they keep their number and what people did.
///
/// A concern that a person put into a topic stays there. What else a cluster has goes to the topic that most of it is
/// in already, each topic to one cluster, the hotter first; only a topic that a person merged may take several. A
/// cluster nobody knows is a new topic.
final class TopicMatching {

    private final Map<Long, TopicId> at = new HashMap<>();
    private final Map<Long, TopicId> fixedAt = new HashMap<>();
    private final Map<TopicId, Set<Long>> known = new LinkedHashMap<>();
    private final List<Set<Long>> fresh = new ArrayList<>();
    private final Set<TopicId> taken = new HashSet<>();

    private TopicMatching(List<TopicKept> kept) {
        for (var topic : kept) {
            topic.members().keySet().forEach(member -> at.put(member, topic.id()));
            topic.fixed().forEach(member -> fixedAt.put(member, topic.id()));
            known.put(topic.id(), new TreeSet<>(topic.fixed()));
        }
    }

    /// @param known what each known topic consists of now; nothing where it was not found again
    /// @param fresh what new topics consist of
    record Found(Map<TopicId, Set<Long>> known, List<Set<Long>> fresh) {}

    /// @param clusters the hottest first
    static Found match(List<TopicKept> kept, List<Set<Long>> clusters) {
        var matching = new TopicMatching(kept);
        clusters.forEach(matching::place);
        return new Found(matching.known, matching.fresh);
    }

    private void place(Set<Long> cluster) {
        var free = new TreeSet<>(cluster);
        free.removeAll(fixedAt.keySet());
        if (free.isEmpty()) return;
        var home = home(cluster);
        home.ifPresent(topic -> {
            taken.add(topic);
            known.getOrDefault(topic, new TreeSet<>()).addAll(free);
        });
        if (home.isEmpty()) fresh.add(free);
    }

    private Optional<TopicId> home(Set<Long> cluster) {
        Map<TopicId, Integer> votes = new HashMap<>();
        Set<TopicId> ofPersons = new HashSet<>();
        for (var member : cluster) {
            var topic = at.get(member);
            if (topic == null) continue;
            votes.merge(topic, 1, Integer::sum);
            if (fixedAt.containsKey(member)) ofPersons.add(topic);
        }
        return votes.entrySet().stream()
                .filter(vote -> ofPersons.contains(vote.getKey()) || !taken.contains(vote.getKey()))
                .max(Map.Entry.<TopicId, Integer>comparingByValue()
                        .thenComparing(vote -> vote.getKey().value(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }
}
