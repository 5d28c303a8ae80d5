package org.linli.needs;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.engine.topics.HotPlace;
import org.linli.journal.Journal;
import org.linli.needs.TopicEvent.HotPlaceFound;
import org.linli.needs.TopicEvent.TopicGone;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.requests.Telling;
import org.linli.shared.Actor;
import org.linli.shared.PlaceId;
import org.springframework.stereotype.Component;

/// Keeps the hot places that were found, each under the number that it had before.
@Component
class HotPlaceFinding {

    private static final Actor SELF = Actor.program("topics");

    private final HotPlaceStore store;
    private final TopicStore topics;
    private final Places places;
    private final Journal journal;
    private final Clock clock;

    HotPlaceFinding(HotPlaceStore store, TopicStore topics, Places places, Journal journal, Clock clock) {
        this.store = store;
        this.topics = topics;
        this.places = places;
        this.journal = journal;
        this.clock = clock;
    }

    /// @param told what was told, by the number of the concern
    void keep(PlaceId subdistrict, List<HotPlace> hot, Map<Long, Telling> told) {
        var before = new HashMap<>(store.of(subdistrict).stream()
                .collect(Collectors.toMap(HotPlaceKept::key, Function.identity(), (one, other) -> one)));
        for (var place : hot) {
            var concerns = place.members().stream()
                    .map(id -> told.get(Long.valueOf(id)))
                    .filter(Objects::nonNull)
                    .toList();
            if (!concerns.isEmpty()) keep(place, concerns, before.remove(place.key()));
        }
        for (var cold : before.values()) if (cold.state() == TopicState.LIVE) leave(cold);
    }

    private void keep(HotPlace hot, List<Telling> concerns, @Nullable HotPlaceKept kept) {
        var known = hot.isKnown()
                ? places.find(new PlaceId(Long.parseLong(hot.key()))).orElse(null)
                : null;
        var path = known == null ? TopicFinding.common(concerns) : known.path();
        var at = clock.instant();
        var id = kept == null ? store.insert(path, id(known), title(hot, known), hot, at) : kept.id();
        if (kept != null) store.update(id, path, hot, at);
        store.keep(id, concerns);
        if (kept == null || kept.state() == TopicState.GONE)
            journal.record(new HotPlaceFound(id, path, concerns.size(), hot.matters()), SELF, "");
    }

    private static @Nullable PlaceId id(@Nullable PlaceSummary known) {
        return known == null ? null : known.id();
    }

    private static String title(HotPlace hot, @Nullable PlaceSummary known) {
        return known == null ? hot.key() : known.inFull().zh();
    }

    /// No more comes from there than from elsewhere.
    private void leave(HotPlaceKept cold) {
        topics.become(cold.id(), TopicState.GONE, "");
        journal.record(new TopicGone(cold.id(), cold.path()), SELF, "");
    }
}
