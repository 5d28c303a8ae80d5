package org.linli.needs;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Change;
import org.linli.journal.Journal;
import org.linli.needs.NeedEvent.IndicatorSet;
import org.linli.needs.NeedEvent.NeedRaised;
import org.linli.needs.NeedEvent.SiteChecked;
import org.linli.needs.PastNeed.Step;
import org.linli.places.Places;
import org.linli.requests.RequestId;
import org.linli.requests.Voices;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.NotFound;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Needs that were known before this program knew them: written down with their own days, by the same rules.
@Service
@Transactional
public class PastNeeds {

    private final NeedStore needs;
    private final EvidenceStore book;
    private final Disproofs disproofs;
    private final Indicators indicators;
    private final SiteChecks checks;
    private final Drafting drafting;
    private final Places places;
    private final Voices voices;
    private final Journal journal;
    private final Clock clock;

    PastNeeds(
            NeedStore needs,
            EvidenceStore book,
            Disproofs disproofs,
            Indicators indicators,
            SiteChecks checks,
            Drafting drafting,
            Places places,
            Voices voices,
            Journal journal,
            Clock clock) {
        this.needs = needs;
        this.book = book;
        this.disproofs = disproofs;
        this.indicators = indicators;
        this.checks = checks;
        this.drafting = drafting;
        this.places = places;
        this.voices = voices;
        this.journal = journal;
        this.clock = clock;
    }

    /// Whether any need is known at all.
    @Transactional(readOnly = true)
    public boolean any() {
        return needs.any();
    }

    /// Writes them down, all or none.
    ///
    /// @param actor who answers for them, and must be allowed to decide there
    public List<NeedId> add(List<PastNeed> all, Actor actor) {
        return all.stream().map(past -> add(past, actor)).toList();
    }

    private NeedId add(PastNeed past, Actor actor) {
        var described = drafting.check(past.draft(), Days.today(clock));
        var path = described.place().path();
        actor.require(Right.DECIDE_NEEDS, path, Days.today(clock));
        var id = needs.insert(described, past.raisedBy().account(), past.raisedAt());
        var changes = new ArrayList<Change>();
        changes.add(
                new Change(new NeedRaised(id, path, past.draft().category()), past.raisedBy(), "", past.raisedAt()));
        var numbers = evidence(id, past);
        Long source = past.concerns().isEmpty()
                ? numbers.stream().findFirst().orElse(null)
                : Long.valueOf(Sources.ALL_CONCERNS);
        needs.paint(id, past.hours(), source);
        needs.spread(id, spread(past, source));
        for (var disproof : past.disproofs()) disproofs.insert(id, disproof);
        changes.addAll(seen(id, path, past, numbers));
        past.steps().forEach(step -> changes.addAll(take(id, step, past.draft().shownToPublic())));
        journal.recordAll(changes);
        return id;
    }

    /// By which number it will be seen, and what people would walk to, as it was said when it was raised.
    private List<Change> seen(NeedId id, PlacePath path, PastNeed past, List<Long> numbers) {
        var changes = new ArrayList<Change>();
        var measured = past.measured();
        if (measured != null) {
            var kept = new Indicator(
                    measured.measure(),
                    measured.start(),
                    measured.startDay(),
                    numbers.get(measured.evidence()),
                    measured.target(),
                    measured.targetDay(),
                    measured.reached(),
                    measured.reachedDay());
            indicators.insert(id, kept);
            changes.add(new Change(
                    new IndicatorSet(id, path, Indicator.number(kept.start()), Indicator.number(kept.target())),
                    past.raisedBy(),
                    kept.measure(),
                    past.raisedAt()));
        }
        var walk = past.walk();
        if (walk != null) {
            var kind = checks.insert(id, walk);
            changes.add(new Change(new SiteChecked(id, path, kind.name()), past.raisedBy(), "", past.raisedAt()));
        }
        return changes;
    }

    /// The numbers of its pieces, in their order.
    private List<Long> evidence(NeedId id, PastNeed past) {
        var by = past.raisedBy().name();
        for (var concern : past.concerns()) insert(id, concern, by, past.raisedAt());
        var numbers = new ArrayList<Long>();
        for (var piece : past.evidence()) {
            var day = piece.day();
            if (day == null) throw new NotFound("day of " + piece.title());
            numbers.add(book.insert(id, piece, day, "", by, past.raisedAt()));
        }
        var counted = new ArrayList<Size>();
        for (var figure : past.figures()) {
            var estimate = figure.estimate();
            var size = estimate.size();
            var source = figure.evidence() < 0 ? null : numbers.get(figure.evidence());
            var kept = new NewEstimate(
                    source,
                    estimate.method(),
                    estimate.low(),
                    estimate.middle(),
                    estimate.high(),
                    estimate.basis(),
                    estimate.leftOut());
            book.insert(id, kept, size, Days.of(past.raisedAt()), by, past.raisedAt());
            if (estimate.leftOut().isEmpty()) counted.add(size);
        }
        needs.resize(id, Pooling.pool(counted).orElse(null));
        return numbers;
    }

    private void insert(NeedId id, RequestId concern, String by, Instant at) {
        var voice = voices.of(concern).orElseThrow(() -> new NotFound(concern));
        var day = Days.of(voice.receivedAt());
        book.insert(id, NewEvidence.said(voice), day, "", by, at);
    }

    private List<Change> take(NeedId id, Step step, boolean shown) {
        var need = needs.get(id);
        var day = Days.of(step.at());
        var ground = needs.ground(id);
        switch (step.act()) {
            case VERIFY -> need.verify(ground, step.words(), shown, day);
            case SIZE -> need.size(ground, day);
            case PRIORITISE -> need.prioritise(step.priority(), step.words(), day);
            case MATCH -> need.match(step.words(), day);
            case LEAVE_UNMET -> need.leaveUnmet(step.words(), day);
            case START -> need.start(day);
            case MEET -> need.meet(ground, step.words(), day);
            case RENEW -> need.renew(ground, step.words(), day);
            case CHANGE -> need.change(null, step.words(), day);
            case EXPIRE -> need.expire(day);
        }
        needs.save(need, step.at());
        return need.events().stream()
                .map(event -> new Change(event, step.by(), step.words(), step.at()))
                .toList();
    }

    private List<Placed> spread(PastNeed past, @Nullable Long source) {
        var all = new ArrayList<Placed>();
        past.spread()
                .forEach(
                        (place, about) -> all.add(new Placed(places.get(place), about, about == null ? null : source)));
        return all;
    }
}
