package org.linli.walks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linli.files.FileId;
import org.linli.files.FileKind;
import org.linli.files.Files;
import org.linli.journal.Journal;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.NotFound;
import org.linli.shared.RuleBroken;
import org.linli.walks.WalkEvent.FindingNoted;
import org.linli.walks.WalkEvent.WalkStarted;
import org.linli.walks.WalkEvent.WalkerJoined;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What walkers do: come along, and note what they find. The address that they do it at is theirs, with an account or
/// without.
@Service
@Transactional
public class Walking {

    private static final int MOST_WALKERS = 60;

    private final WalkStore walks;
    private final WalkerStore walkers;
    private final FindingStore findings;
    private final Places places;
    private final Files files;
    private final Journal journal;
    private final Clock clock;

    Walking(
            WalkStore walks,
            WalkerStore walkers,
            FindingStore findings,
            Places places,
            Files files,
            Journal journal,
            Clock clock) {
        this.walks = walks;
        this.walkers = walkers;
        this.findings = findings;
        this.places = places;
        this.files = files;
        this.journal = journal;
        this.clock = clock;
    }

    /// The walk that people join at that code.
    ///
    /// @throws NotFound if there is none
    @Transactional(readOnly = true)
    public WalkSummary at(String code) {
        return walks.get(code);
    }

    /// @throws NotFound if nobody walks by that key
    @Transactional(readOnly = true)
    public Walker walker(WalkSummary walk, String key) {
        return walkers.find(walk.id(), key).orElseThrow(() -> new NotFound(key));
    }

    /// Comes along. A colleague is there once, however often the code is scanned.
    ///
    /// @param name as others are to see it; of a colleague it is known
    public Walker join(WalkSummary walk, String name, Actor actor) {
        var account = actor.account();
        if (account != null) {
            var known = walkers.find(walk.id(), account);
            if (known.isPresent()) return known.get();
        }
        var locked = walks.lock(walk.id());
        locked.requireOpen();
        var called = account == null ? name : actor.name();
        WalkRule.A_TEXT_HAS_ITS_LIMIT.limit("name", called, Walker.NAME_LIMIT);
        WalkRule.A_WALK_IS_NO_PROCESSION.require(walkers.of(walk.id()).size() < MOST_WALKERS);
        var walker = walkers.insert(walk.id(), account, called, clock.instant());
        journal.record(
                new WalkerJoined(walk.id(), walk.path(), walker.id()), account == null ? Actor.PUBLIC : actor, "");
        return walker;
    }

    /// What the walker has noted so far.
    @Transactional(readOnly = true)
    public List<WalkFinding> noted(Walker walker) {
        return findings.of(walker.walk()).stream()
                .filter(finding -> finding.walkerId() == walker.id())
                .toList();
    }

    /// The route, for those who walk it.
    @Transactional(readOnly = true)
    public List<Stop> route(WalkSummary walk) {
        return walks.route(walk.id());
    }

    /// Keeps what was found. The same note twice is one finding.
    ///
    /// @return whether it is new
    public boolean note(WalkSummary walk, Walker walker, Noted noted, Actor actor) {
        if (findings.isKnown(noted.submission())) return false;
        noted.check();
        var place = place(walk, noted);
        var now = clock.instant();
        var locked = walks.lock(walk.id());
        var before = locked.summary().state();
        locked.take(now);
        var by = walker.isColleague() ? actor : Actor.PUBLIC;
        if (before == WalkState.PLANNED) {
            walks.save(locked);
            journal.record(new WalkStarted(walk.id(), walk.path()), by, "");
        }
        var id = findings.insert(walker, noted, place, seen(noted.seenAt(), locked.summary(), now), now);
        if (id.isEmpty()) return false;
        var photos = files.claim(noted.photos());
        for (var photo : photos) requirePhoto(photo);
        findings.add(id.get(), photos);
        journal.record(
                new FindingNoted(
                        walk.id(),
                        place.path(),
                        id.get(),
                        Objects.requireNonNull(noted.kind()),
                        Objects.requireNonNull(noted.verdict()),
                        photos.size()),
                by,
                "");
        return true;
    }

    private PlaceSummary place(WalkSummary walk, Noted noted) {
        var id = noted.place();
        if (id == null) throw new RuleBroken(WalkRule.A_FINDING_LIES_SOMEWHERE, "place");
        var place = places.find(id).filter(found -> walk.path().contains(found.path()));
        if (place.isEmpty()) throw new RuleBroken(WalkRule.A_FINDING_LIES_WHERE_IT_IS_WALKED, "place");
        return place.get();
    }

    private void requirePhoto(FileId file) {
        WalkRule.A_FINDING_IS_SEEN_NOT_HEARD.requireAt("files", files.kind(file) == FileKind.PHOTO);
    }

    /// A phone's clock may be wrong: nothing is seen before the walk began, or later than now.
    private static Instant seen(@Nullable Instant told, WalkSummary walk, Instant now) {
        if (told == null || told.isAfter(now)) return now;
        var began = Days.start(walk.day());
        return told.isBefore(began) ? now : told;
    }
}
