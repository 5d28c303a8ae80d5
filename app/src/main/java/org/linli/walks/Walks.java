package org.linli.walks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linli.journal.Journal;
import org.linli.people.People;
import org.linli.people.PersonSummary;
import org.linli.places.Places;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.NotFound;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Stale;
import org.linli.walks.WalkEvent.RouteDrawn;
import org.linli.walks.WalkEvent.WalkCancelled;
import org.linli.walks.WalkEvent.WalkDescribed;
import org.linli.walks.WalkEvent.WalkEnded;
import org.linli.walks.WalkEvent.WalkPlanned;
import org.linli.walks.WalkEvent.WalkStarted;
import org.linli.walks.WalkEvent.WalkerInvited;
import org.linli.walks.WalkEvent.WalkerLeft;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What colleagues do with walks: plan them, draw their route, invite, start and end them.
@Service
@Transactional
public class Walks {

    /// Nobody walks further in a morning.
    public static final int MOST_STOPS = 20;

    private final WalkStore store;
    private final WalkerStore walkers;
    private final Places places;
    private final People people;
    private final Journal journal;
    private final Clock clock;

    Walks(WalkStore store, WalkerStore walkers, Places places, People people, Journal journal, Clock clock) {
        this.store = store;
        this.walkers = walkers;
        this.places = places;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    /// How much belongs to a walk.
    public record Size(int walkers, int findings, int stops) {

        static final Size NOTHING = new Size(0, 0, 0);
    }

    /// Those of the actor's places, and those that lead through a part or the whole of them; the latest first.
    @Transactional(readOnly = true)
    public List<WalkSummary> list(Actor actor) {
        var reach = actor.placesOf(Right.READ_WALKS, today());
        return store.list(places.subdistricts(reach)).stream()
                .filter(walk -> isSeen(walk.path(), reach))
                .toList();
    }

    /// How many walk along, what they found, how far they go.
    @Transactional(readOnly = true)
    public Map<WalkId, Size> sizes(List<WalkId> ids) {
        var sizes = new HashMap<WalkId, Size>();
        for (var id : ids) sizes.put(id, Size.NOTHING);
        store.counts(ids)
                .forEach((id, count) -> sizes.put(id, new Size(count.walkers(), count.findings(), count.stops())));
        return sizes;
    }

    /// @throws NotFound if the actor has nothing to do with where it leads
    @Transactional(readOnly = true)
    public WalkSummary get(WalkId id, Actor actor) {
        var walk = store.get(id);
        if (!isSeen(walk.path(), actor.placesOf(Right.READ_WALKS, today()))) throw new NotFound(id);
        return walk;
    }

    @Transactional(readOnly = true)
    public List<Stop> route(WalkId id) {
        return store.route(id);
    }

    @Transactional(readOnly = true)
    public List<Walker> walkers(WalkId id) {
        return walkers.of(id);
    }

    /// Those on which the actor walks along.
    @Transactional(readOnly = true)
    public Set<WalkId> walkedBy(Actor actor) {
        var account = actor.account();
        return account == null ? Set.of() : walkers.walkedBy(account);
    }

    @Transactional(readOnly = true)
    public boolean mayPlan(WalkSummary walk, Actor actor) {
        return actor.may(Right.PLAN_WALKS, walk.path(), today());
    }

    /// Plans a walk; whoever plans it walks along.
    public WalkId plan(PlaceId placeId, WalkFacts facts, Actor actor) {
        facts.check(today());
        var place = places.find(placeId).orElseThrow(() -> new NotFound(placeId));
        allow(place.path(), actor);
        var by = actor.account();
        var id = store.insert(place, facts, clock.instant(), by == null ? null : by.value());
        var planned = store.get(id);
        journal.record(new WalkPlanned(id, place.path(), planned.day(), facts.title()), actor, "");
        if (by != null) walkers.insert(id, by, actor.name(), clock.instant());
        return id;
    }

    /// @throws Stale if somebody else has changed it since the page was shown
    public void describe(WalkId id, int version, WalkFacts facts, Actor actor) {
        var walk = change(id, actor);
        if (walk.summary().version() != version)
            throw new Stale(id.subject(), walk.summary().version());
        walk.describe(facts, today());
        store.save(walk);
        var now = walk.summary();
        journal.record(new WalkDescribed(id, now.path(), now.day(), now.title()), actor, "");
    }

    /// The walk goes there as well, last.
    public void addStop(WalkId id, PlaceId placeId, Actor actor) {
        var walk = change(id, actor);
        walk.requirePlanned();
        var place = places.find(placeId);
        var path = walk.summary().path();
        WalkRule.A_STOP_LIES_ON_THE_WALK.requireAt(
                "stop", place.filter(found -> path.contains(found.path())).isPresent());
        var route = new ArrayList<>(store.route(id));
        WalkRule.A_ROUTE_ENDS_SOMEWHERE.requireAt("stop", route.size() < MOST_STOPS, MOST_STOPS);
        WalkRule.THE_NEXT_STOP_IS_ANOTHER_PLACE.requireAt(
                "stop", route.isEmpty() || !route.getLast().place().equals(placeId));
        place.ifPresent(found -> route.add(new Stop(found.id(), found.path(), found.inFull())));
        draw(walk, route, actor);
    }

    /// @param position from 0; what is not there is left alone
    public void removeStop(WalkId id, int position, Actor actor) {
        var walk = change(id, actor);
        walk.requirePlanned();
        var route = new ArrayList<>(store.route(id));
        if (position < 0 || position >= route.size()) return;
        route.remove(position);
        draw(walk, route, actor);
    }

    /// Changes places with the stop before it.
    public void raiseStop(WalkId id, int position, Actor actor) {
        var walk = change(id, actor);
        walk.requirePlanned();
        var route = new ArrayList<>(store.route(id));
        if (position < 1 || position >= route.size()) return;
        Collections.swap(route, position, position - 1);
        draw(walk, route, actor);
    }

    private void draw(Walk walk, List<Stop> route, Actor actor) {
        var summary = walk.summary();
        store.replaceRoute(summary.id(), route);
        journal.record(new RouteDrawn(summary.id(), summary.path(), route.size()), actor, "");
    }

    /// Colleagues who could be asked to come along.
    @Transactional(readOnly = true)
    public List<PersonSummary> colleagues(WalkSummary walk) {
        var there = walkers.of(walk.id()).stream().map(Walker::account).toList();
        return people.holders(Right.READ_WALKS, walk.path()).stream()
                .filter(person -> !there.contains(person.id()))
                .toList();
    }

    public void invite(WalkId id, AccountId account, Actor actor) {
        var walk = change(id, actor);
        walk.requireOpen();
        WalkRule.A_COLLEAGUE_IS_INVITED_ONCE.requireAt(
                "account", walkers.find(id, account).isEmpty());
        var summary = walk.summary();
        var person = people.holders(Right.READ_WALKS, summary.path()).stream()
                .filter(one -> one.id().equals(account))
                .findFirst();
        WalkRule.A_COLLEAGUE_WORKS_HERE.requireAt("account", person.isPresent());
        person.ifPresent(one -> {
            var walker = walkers.insert(id, account, one.name(), clock.instant());
            journal.record(new WalkerInvited(id, summary.path(), walker.id()), actor, "");
        });
    }

    /// Somebody does not come after all.
    public void remove(WalkId id, long walker, Actor actor) {
        var walk = change(id, actor);
        var gone = walkers.of(id).stream()
                .filter(one -> one.id() == walker)
                .findFirst()
                .orElseThrow(() -> new NotFound(walker));
        WalkRule.WHO_HAS_NOTED_SOMETHING_STAYS.require(gone.noted() == 0);
        walkers.delete(walker);
        journal.record(new WalkerLeft(id, walk.summary().path(), walker), actor, "");
    }

    public void start(WalkId id, Actor actor) {
        var walk = change(id, actor);
        walk.start(clock.instant());
        store.save(walk);
        journal.record(new WalkStarted(id, walk.summary().path()), actor, "");
    }

    public void end(WalkId id, Actor actor) {
        var walk = change(id, actor);
        walk.end(clock.instant());
        store.save(walk);
        journal.record(new WalkEnded(id, walk.summary().path()), actor, "");
    }

    public void cancel(WalkId id, String why, Actor actor) {
        var walk = change(id, actor);
        walk.cancel(why, clock.instant());
        store.save(walk);
        journal.record(new WalkCancelled(id, walk.summary().path()), actor, why);
    }

    private Walk change(WalkId id, Actor actor) {
        var walk = store.lock(id);
        allow(walk.summary().path(), actor);
        return walk;
    }

    private void allow(PlacePath path, Actor actor) {
        actor.require(Right.PLAN_WALKS, path, today());
    }

    static boolean isSeen(PlacePath walk, List<PlacePath> reach) {
        return reach.stream().anyMatch(path -> path.contains(walk) || walk.contains(path));
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
