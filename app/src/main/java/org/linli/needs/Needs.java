package org.linli.needs;

import static org.linli.needs.NeedRule.A_PLACE_OF_A_NEED_LIES_IN_IT;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Journal;
import org.linli.needs.Evidence.Speaks;
import org.linli.needs.NeedEvent.NeedDescribed;
import org.linli.needs.NeedEvent.NeedFading;
import org.linli.needs.NeedEvent.NeedRaised;
import org.linli.needs.Placed.Counted;
import org.linli.places.Places;
import org.linli.requests.RequestId;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Stale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What may be done with needs. Every verb asks for the right in the need's place, keeps the rules of
/// its life, and is written into the journal in the same transaction.
@Service
@Transactional
public class Needs {

    private final NeedStore needs;
    private final EvidenceBook book;
    private final Drafting drafting;
    private final Sources sources;
    private final Indicators indicators;
    private final Places places;
    private final Journal journal;
    private final Clock clock;

    Needs(
            NeedStore needs,
            EvidenceBook book,
            Drafting drafting,
            Sources sources,
            Indicators indicators,
            Places places,
            Journal journal,
            Clock clock) {
        this.needs = needs;
        this.book = book;
        this.drafting = drafting;
        this.sources = sources;
        this.indicators = indicators;
        this.places = places;
        this.journal = journal;
        this.clock = clock;
    }

    /// Says for the first time that something is lacked.
    public NeedId raise(NeedDraft draft, Actor actor) {
        var described = drafting.check(draft, today());
        var path = described.place().path();
        allow(actor, Right.RAISE_NEEDS, path);
        var id = needs.insert(described, actor.account(), clock.instant());
        journal.record(new NeedRaised(id, path, draft.category()), actor, "");
        return id;
    }

    /// Says it for the first time, because of one concern.
    public NeedId raise(NeedDraft draft, RequestId because, Actor actor) {
        var id = raise(draft, actor);
        book.addConcern(id, because, 2, Speaks.FOR, actor);
        return id;
    }

    /// Says it for the first time, because of what a later room knows.
    ///
    /// @param because its reference leads back there
    public NeedId raise(NeedDraft draft, NewEvidence because, Actor actor) {
        var id = raise(draft, actor);
        book.add(id, because, actor);
        return id;
    }

    /// Says it better.
    ///
    /// @param version of the page on which it was changed
    /// @throws Stale if somebody else has changed it since
    public void describe(NeedId id, int version, NeedDraft draft, Actor actor) {
        var need = live(id, actor);
        if (need.version() != version) throw new Stale(id.subject(), need.version());
        var described = drafting.check(draft, today());
        var path = described.place().path();
        allow(actor, Right.RAISE_NEEDS, path);
        if (!path.equals(need.place())) needs.spread(id, List.of());
        needs.describe(need, described, clock.instant());
        journal.record(new NeedDescribed(id, path), actor, "");
    }

    /// Says at which hours of the week it is lacked.
    ///
    /// @param evidence what that stands on; 0: all concerns of the need together
    public void paint(NeedId id, WeekHours hours, @Nullable Long evidence, Actor actor) {
        var need = live(id, actor);
        needs.paint(id, hours, hours.isKnown() ? sources.require(id, evidence, "evidence") : null);
        journal.record(new NeedDescribed(id, need.place()), actor, "");
    }

    /// Says where in its place, and about how many there.
    ///
    /// @param where none where nobody has counted
    /// @param evidence what figures stand on that are new, changed or had no source; 0: all concerns of the need
    public void spread(NeedId id, Map<PlaceId, @Nullable Integer> where, @Nullable Long evidence, Actor actor) {
        var need = live(id, actor);
        var before = needs.spread(id);
        var spread = new ArrayList<Placed>();
        where.forEach((place, about) -> {
            var found = places.get(place);
            A_PLACE_OF_A_NEED_LIES_IN_IT.requireAt("in", need.place().contains(found.path()));
            NeedRule.AN_ESTIMATE_IS_A_NUMBER.requireAt("in", about == null || (about >= 0 && about <= 1_000_000));
            spread.add(new Placed(found, about, about == null ? null : source(id, place, about, evidence, before)));
        });
        needs.spread(id, spread);
        journal.record(new NeedDescribed(id, need.place()), actor, "");
    }

    /// A figure that stays as it was keeps what it stands on; one that was noted before anybody asked for that says it
    /// now.
    private Long source(NeedId id, PlaceId place, int about, @Nullable Long evidence, Map<PlaceId, Counted> before) {
        var counted = before.get(place);
        if (counted != null && counted.about() == about) {
            var kept = counted.evidence();
            if (kept != null) return kept;
        }
        return Long.valueOf(sources.require(id, evidence, "basis"));
    }

    public void verify(NeedId id, String how, boolean shown, Actor actor) {
        change(id, NeedAct.VERIFY, actor, how, need -> need.verify(needs.ground(id), how, shown, today()));
    }

    public void size(NeedId id, Actor actor) {
        change(id, NeedAct.SIZE, actor, "", need -> need.size(needs.ground(id), today()));
    }

    public void prioritise(NeedId id, Priority priority, String why, Actor actor) {
        change(id, NeedAct.PRIORITISE, actor, why, need -> need.prioritise(priority, why, today()));
    }

    /// @param with what is to meet it, in words
    public void match(NeedId id, String with, Actor actor) {
        NeedRule.A_TEXT_HAS_ITS_LIMIT.requireAt("why", with.length() <= 200, 200);
        change(id, NeedAct.MATCH, actor, with, need -> need.match(with, today()));
    }

    public void leaveUnmet(NeedId id, String why, Actor actor) {
        change(id, NeedAct.LEAVE_UNMET, actor, why, need -> need.leaveUnmet(why, today()));
    }

    public void start(NeedId id, Actor actor) {
        change(id, NeedAct.START, actor, "", need -> need.start(today()));
    }

    /// @param reached what its indicator is now; none where it has none
    public void meet(NeedId id, String how, @Nullable BigDecimal reached, Actor actor) {
        var measured = needs.get(id);
        allow(actor, NeedAct.MEET.right(), measured.place());
        indicators.measure(measured, reached, actor);
        change(id, NeedAct.MEET, actor, how, need -> need.meet(needs.ground(id), how, today()));
    }

    /// It holds for another year.
    public void renew(NeedId id, String how, Actor actor) {
        change(id, NeedAct.RENEW, actor, how, need -> need.renew(needs.ground(id), how, today()));
    }

    /// @param successor the need that takes its place, if any
    public void change(NeedId id, @Nullable NeedId successor, String how, Actor actor) {
        if (successor != null) NeedRule.A_NEED_DOES_NOT_REPLACE_ITSELF.requireAt("successor", isSeen(successor, actor));
        change(id, NeedAct.CHANGE, actor, how, need -> need.change(successor, how, today()));
    }

    /// Whoever proposed it out of a topic takes it back before anybody has looked.
    void takeBack(NeedId id, Actor actor) {
        var need = needs.get(id);
        allow(actor, Right.RAISE_NEEDS, need.place());
        NeedRule.ONLY_WHOEVER_PROPOSED_IT_TAKES_IT_BACK.require(needs.isRaisedBy(id, actor.account()));
        need.takeBack(today());
        needs.save(need, clock.instant());
        needs.takeBack(id);
        need.events().forEach(event -> journal.record(event, actor, ""));
    }

    /// Nobody has looked for a year.
    void expire(NeedId id) {
        change(id, NeedAct.EXPIRE, Actor.program("needs"), "", need -> need.expire(today()));
    }

    /// Nobody has looked for so long that it will end.
    void warn(NeedId id) {
        var need = needs.get(id);
        needs.warned(id);
        var until = need.progress().expiresOn.toString();
        journal.record(new NeedFading(id, need.place(), until), Actor.program("needs"), "");
    }

    /// What the actor may do with it now.
    @Transactional(readOnly = true)
    public List<NeedAct> acts(NeedId id, Actor actor) {
        var need = needs.read(id);
        return NeedAct.possible(need.state()).stream()
                .filter(act -> actor.may(act.right(), need.place(), today()))
                .toList();
    }

    /// Whether the actor may gather evidence for it, and say it better.
    @Transactional(readOnly = true)
    public boolean mayWork(NeedId id, Actor actor) {
        var need = needs.read(id);
        return (need.state().isLive() || need.state() == NeedState.EXPIRED)
                && actor.may(Right.RAISE_NEEDS, need.place(), today());
    }

    /// What it is called; none where the actor may not read it.
    @Transactional(readOnly = true)
    public Optional<String> title(NeedId id, Actor actor) {
        return isSeen(id, actor) ? Optional.of(needs.title(id)) : Optional.empty();
    }

    private boolean isSeen(NeedId id, Actor actor) {
        return actor.may(Right.SEE_NEEDS, needs.read(id).place(), today());
    }

    private Need live(NeedId id, Actor actor) {
        var need = needs.get(id);
        allow(actor, Right.RAISE_NEEDS, need.place());
        need.requireLive();
        return need;
    }

    private void change(NeedId id, NeedAct act, Actor actor, String reason, Consumer<Need> verb) {
        var need = needs.get(id);
        allow(actor, act.right(), need.place());
        verb.accept(need);
        needs.save(need, clock.instant());
        need.events().forEach(event -> journal.record(event, actor, reason));
    }

    private void allow(Actor actor, Right right, PlacePath place) {
        actor.require(right, place, today());
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
