package org.linli.needs;

import java.lang.ref.SoftReference;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
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
import org.linli.shared.Days;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Looks through a year of concerns of a subdistrict for what several people speak of, and keeps it.
///
/// Reading and comparing all of them takes some seconds for thousands and happens outside of any transaction. After
/// that only what has changed is read and compared, until much has, the day ends, or memory is needed for something
/// else.
@Component
class TopicFinding {

    static final int MONTHS = 12;

    /// More than that do not fit beside everything else; the page says so.
    static final int MOST = 6_000;

    /// Fewer make no topic.
    private static final int PEOPLE = 3;
    private static final Actor SELF = Actor.program("topics");

    private final Map<PlaceId, SoftReference<TopicWatch>> watches = new ConcurrentHashMap<>();
    private final Map<PlaceId, Lock> locks = new ConcurrentHashMap<>();
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

    /// From what was looked at before, if there is that, and it is of today.
    void look(PlaceId subdistrict) {
        if (places.find(subdistrict).isEmpty()) return;
        var lock = locks.computeIfAbsent(subdistrict, _ -> new ReentrantLock());
        lock.lock();
        try {
            var watch = watches.remove(subdistrict);
            var own = watch == null ? null : watch.get();
            var today = Days.today(clock);
            var heads = tellings.heads(subdistrict, today.minusMonths(MONTHS), MOST);
            if (own == null || !own.day().equals(today) || own.isWorn(heads.heads())) own = new TopicWatch(today);
            look(subdistrict, own, heads);
            watches.put(subdistrict, new SoftReference<>(own));
        } finally {
            lock.unlock();
        }
    }

    private void look(PlaceId subdistrict, TopicWatch watch, Tellings.Heads heads) {
        var since = watch.day().minusMonths(MONTHS);
        var courtyards = places.within(places.get(subdistrict).path()).stream()
                .filter(place -> place.kind() == PlaceKind.COURTYARD)
                .map(PlaceSummary::id)
                .collect(Collectors.toSet());
        var changed = watch.changed(heads.heads());
        watch.take(tellings.of(changed), telling -> message(telling, courtyards));
        var engine = watch.engine();
        var clusters =
                engine.found(watch.day()).stream().map(TopicFinding::requests).toList();
        var hot = engine.places(watch.day());
        transaction.executeWithoutResult(_ -> {
            keep(new Round(engine, watch.told(), watch.day()), subdistrict, clusters, watch);
            if (!watch.isAsKept(hot)) hotPlaces.keep(subdistrict, hot, watch.told());
            topics.looked(subdistrict, since, watch.told().size(), heads.older(), clock.instant());
        });
        watch.kept(hot);
    }

    private record Round(Topics engine, Map<Long, Telling> told, LocalDate today) {

        Topic about(Collection<Long> members) {
            return engine.about(members.stream().map(String::valueOf).collect(Collectors.toSet()), today);
        }

        List<Telling> of(Collection<Long> members) {
            return members.stream().filter(told::containsKey).map(told::get).toList();
        }
    }

    private void keep(Round round, PlaceId subdistrict, List<Set<Long>> clusters, TopicWatch watch) {
        topics.lock(subdistrict);
        var kept = topics.of(subdistrict);
        var found = TopicMatching.match(kept, clusters);
        var moved = kept.stream()
                .filter(topic -> !watch.isAsKept(topic, found.known().getOrDefault(topic.id(), Set.of())))
                .toList();
        moved.forEach(topic -> topics.clear(topic.id()));
        for (var topic : moved) {
            var members = found.known().getOrDefault(topic.id(), Set.of());
            if (members.isEmpty()) leave(topic);
            else again(round, topic, members);
            watch.keep(topic.id(), members);
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
