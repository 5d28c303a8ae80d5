package org.linli.needs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.engine.topics.Message;
import org.linli.engine.topics.Topic;
import org.linli.engine.topics.Topics;
import org.linli.journal.Journal;
import org.linli.needs.TopicEvent.TopicFound;
import org.linli.needs.TopicEvent.TopicGone;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.requests.Telling;
import org.linli.requests.Tellings;
import org.linli.shared.Actor;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Looks through a year of concerns of a subdistrict for what several people speak of, and keeps it.
///
/// Reading and comparing takes some seconds for thousands of concerns and happens outside of any transaction.
@Component
class TopicFinding {

    static final int MONTHS = 12;

    private static final int MOST = 6_000;
    /// Fewer make no topic.
    private static final int PEOPLE = 3;
    private static final Actor SELF = Actor.program("topics");

    private final Tellings tellings;
    private final Places places;
    private final TopicStore topics;
    private final Journal journal;
    private final HotPlaceFinding hotPlaces;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TopicFinding(
            Tellings tellings,
            Places places,
            TopicStore topics,
            Journal journal,
            HotPlaceFinding hotPlaces,
            TransactionTemplate transaction,
            Clock clock) {
        this.tellings = tellings;
        this.places = places;
        this.topics = topics;
        this.journal = journal;
        this.hotPlaces = hotPlaces;
        this.transaction = transaction;
        this.clock = clock;
    }

    void look(PlaceId subdistrict) {
        if (places.find(subdistrict).isEmpty()) return;
        var today = Ui.today(clock);
        var told = tellings.of(subdistrict, today.minusMonths(MONTHS), MOST);
        var courtyards = places.within(places.get(subdistrict).path()).stream()
                .filter(place -> place.kind() == PlaceKind.COURTYARD)
                .map(PlaceSummary::id)
                .collect(Collectors.toSet());
        var engine = Topics.of(
                told.stream().map(telling -> message(telling, courtyards)).toList());
        var clusters = engine.found(today).stream().map(TopicFinding::requests).toList();
        var hot = engine.places(today);
        var byId = told.stream()
                .collect(Collectors.toMap(
                        telling -> telling.id().value(), Function.identity(), (one, other) -> one, LinkedHashMap::new));
        transaction.executeWithoutResult(_ -> {
            keep(new Round(engine, byId, today), subdistrict, clusters);
            hotPlaces.keep(subdistrict, hot, byId);
        });
    }

    private record Round(Topics engine, Map<Long, Telling> told, LocalDate today) {

        Topic about(Collection<Long> members) {
            return engine.about(members.stream().map(String::valueOf).collect(Collectors.toSet()), today);
        }

        List<Telling> of(Collection<Long> members) {
            return members.stream().filter(told::containsKey).map(told::get).toList();
        }
    }

    private void keep(Round round, PlaceId subdistrict, List<Set<Long>> clusters) {
        topics.lock(subdistrict);
        var kept = topics.of(subdistrict);
        var found = TopicMatching.match(kept, clusters);
        kept.forEach(topic -> topics.clear(topic.id()));
        for (var topic : kept) {
            var members = found.known().getOrDefault(topic.id(), Set.of());
            if (members.isEmpty()) leave(topic);
            else again(round, topic, members);
        }
        for (var members : found.fresh()) fresh(round, members);
    }

    private void again(Round round, TopicKept topic, Set<Long> members) {
        var tellings = round.of(members);
        topics.add(topic.id(), tellings);
        if (tellings.isEmpty()) return;
        var about = round.about(members);
        topics.update(topic.id(), common(tellings), titled(about, round), clock.instant());
        topics.count(topic.id());
    }

    /// Too old, or no longer close together, and nobody has put anything there.
    private void leave(TopicKept topic) {
        if (topic.state() != TopicState.LIVE) return;
        topics.become(topic.id(), TopicState.GONE, "");
        journal.record(new TopicGone(topic.id(), topic.place()), SELF, "");
    }

    private void fresh(Round round, Set<Long> members) {
        var tellings = round.of(members);
        var about = round.about(members);
        if (about.people() < PEOPLE) return;
        var place = common(tellings);
        var id = topics.insert(place, titled(about, round), clock.instant());
        topics.add(id, tellings);
        journal.record(new TopicFound(id, place, tellings.size()), SELF, "");
    }

    /// The title is what the typical concern is called.
    private static Topic titled(Topic topic, Round round) {
        var typical = round.told().get(Long.valueOf(topic.representative()));
        return new Topic(
                topic.what(),
                topic.where(),
                typical == null ? "" : typical.subject(),
                topic.since(),
                topic.last(),
                topic.people(),
                topic.supporters(),
                topic.trend(),
                topic.confidence(),
                topic.heat(),
                topic.members());
    }

    private static Message message(Telling telling, Set<PlaceId> courtyards) {
        return new Message(
                telling.id().toString(),
                telling.sender(),
                telling.subject(),
                telling.body(),
                telling.day(),
                place(telling.place(), courtyards),
                telling.fellows());
    }

    /// The community and the courtyard, or nothing: what is told of a whole community may be about any corner of it.
    private static String place(PlacePath path, Set<PlaceId> courtyards) {
        var steps = path.steps();
        return steps.stream()
                .filter(courtyards::contains)
                .findFirst()
                .map(courtyard -> steps.get(1) + "/" + courtyard)
                .orElse("");
    }

    private static Set<Long> requests(Topic topic) {
        return topic.members().stream().map(Long::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    /// The smallest place in which all of it lies.
    static PlacePath common(List<Telling> tellings) {
        var paths = tellings.stream().map(Telling::place).toList();
        var common = PlacePath.ALL;
        for (var step : paths.getFirst().steps()) {
            var next = common.child(step);
            if (!paths.stream().allMatch(next::contains)) break;
            common = next;
        }
        return common;
    }
}
