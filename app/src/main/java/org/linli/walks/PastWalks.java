package org.linli.walks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.linli.journal.Change;
import org.linli.journal.Journal;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.NotAllowed;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.walks.WalkEvent.FindingNoted;
import org.linli.walks.WalkEvent.WalkEnded;
import org.linli.walks.WalkEvent.WalkPlanned;
import org.linli.walks.WalkEvent.WalkStarted;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Walks that were walked before this program knew of them.
@Service
@Transactional
public class PastWalks {

    private final WalkStore walks;
    private final WalkerStore walkers;
    private final FindingStore findings;
    private final Places places;
    private final Journal journal;

    PastWalks(WalkStore walks, WalkerStore walkers, FindingStore findings, Places places, Journal journal) {
        this.walks = walks;
        this.walkers = walkers;
        this.findings = findings;
        this.places = places;
        this.journal = journal;
    }

    /// @param walker which of those who walked, from 0
    public record PastFinding(
            int walker, FindingKind kind, Verdict verdict, String words, PlaceId place, String detail, Instant seen) {}

    @Transactional(readOnly = true)
    public boolean any() {
        return walks.any();
    }

    /// @param who walked; those without an account by their names
    public WalkId add(
            PlaceId place,
            WalkFacts facts,
            List<PlaceId> route,
            List<Actor> who,
            Instant started,
            Instant ended,
            List<PastFinding> found,
            Actor actor) {
        if (actor.grants().stream().noneMatch(grant -> grant.place().equals(PlacePath.ALL)))
            throw new NotAllowed(Right.PLAN_WALKS);
        var where = places.get(place);
        var day = Days.of(started);
        var id =
                walks.insert(where, new WalkFacts(facts.title(), facts.purpose(), facts.meeting(), day), started, null);
        walks.replaceRoute(
                id,
                route.stream()
                        .map(places::get)
                        .map(stop -> new Stop(stop.id(), stop.path(), stop.inFull()))
                        .toList());
        var changes = new ArrayList<Change>();
        changes.add(new Change(new WalkPlanned(id, where.path(), day, facts.title()), actor, "", started));
        changes.add(new Change(new WalkStarted(id, where.path()), actor, "", started));
        var there = new ArrayList<Walker>();
        for (var one : who) there.add(walkers.insert(id, one.account(), one.name(), started));
        for (var one : found) changes.add(noted(id, there.get(one.walker()), one, who.get(one.walker()), ended));
        changes.add(new Change(new WalkEnded(id, where.path()), actor, "", ended));
        var walk = walks.lock(id);
        walk.start(started);
        walk.end(ended);
        walks.save(walk);
        journal.recordAll(changes);
        return id;
    }

    private Change noted(WalkId id, Walker walker, PastFinding found, Actor who, Instant ended) {
        var place = places.get(found.place());
        var submission =
                UUID.nameUUIDFromBytes(("past finding " + id + " " + found.words()).getBytes(StandardCharsets.UTF_8));
        var noted = new Noted(
                submission,
                found.kind(),
                found.verdict(),
                found.words(),
                place.id(),
                found.detail(),
                found.seen(),
                List.of());
        noted.check();
        var finding = findings.insert(walker, noted, place, found.seen(), ended).orElseThrow();
        return new Change(
                new FindingNoted(id, place.path(), finding, found.kind(), found.verdict(), 0), who, "", found.seen());
    }
}
