package org.linli.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linli.engine.topics.HotPlace;
import org.linli.engine.topics.Topic;

/// A matter or a hot place that was found, with where it stands.
///
/// @param kind in words
/// @param rank among its kind, from 1
/// @param overall if both kinds stood in one list, from 1
record Hot(String kind, int rank, int overall, double heat, List<String> members) {

    /// Both kinds, the hottest first.
    static List<Hot> all(List<Topic> topics, List<HotPlace> places) {
        var all = new ArrayList<Hot>();
        for (var topic : topics) all.add(new Hot("matter", all.size() + 1, 0, topic.heat(), topic.members()));
        for (int i = 0; i < places.size(); i++)
            all.add(new Hot(
                    "place", i + 1, 0, places.get(i).heat(), places.get(i).members()));
        all.sort(Comparator.comparingDouble(Hot::heat).reversed());
        for (int i = 0; i < all.size(); i++) all.set(i, all.get(i).at(i + 1));
        return all;
    }

    private Hot at(int place) {
        return new Hot(kind, rank, place, heat, members);
    }

    /// The first that holds more than half of what was published.
    static Optional<Hot> meeting(Answer.Topic published, List<Hot> all) {
        return all.stream()
                .filter(one -> one.shared(published) * 2 > published.messages().size())
                .findFirst();
    }

    private long shared(Answer.Topic published) {
        return members.stream().filter(published.messages()::contains).count();
    }

    String says(Answer.Topic published) {
        return "met by %s %d (%d in one list), which holds %d of its %d messages"
                .formatted(
                        kind,
                        rank,
                        overall,
                        shared(published),
                        published.messages().size());
    }
}
