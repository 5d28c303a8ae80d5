package org.linli.pacts;

import static org.linli.pacts.PactRule.AN_ANSWER_IS_NOT_OF_TOMORROW;
import static org.linli.pacts.PactRule.AN_ANSWER_SAYS_WHEN_AND_HOW;
import static org.linli.pacts.PactRule.A_CODE_FITS_ITS_SIDE;
import static org.linli.pacts.PactRule.A_PACT_FITS_ON_A_DOOR;
import static org.linli.pacts.PactRule.A_SIDE_IS_HEARD_IN_ITS_OWN_WORDS;
import static org.linli.pacts.PactRule.A_SIDE_SAYS_WHAT_IT_NEEDS;
import static org.linli.pacts.PactRule.TWO_DO_NOT_HAVE_THE_ROOM_AT_ONCE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Journal;
import org.linli.pacts.Clause.Term;
import org.linli.pacts.PactEvent.ClauseStruck;
import org.linli.pacts.PactEvent.ClauseWritten;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.Rule;
import org.linli.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Between the quarrel and the handshake: each side is heard by itself, clauses are written, each side answers.
@Service
@Transactional
public class Mediation {

    private static final int MOST_CLAUSES = 12;

    private final PactDesk desk;
    private final PactStore pacts;
    private final SideStore sides;
    private final ClauseStore clauses;
    private final Journal journal;
    private final Clock clock;

    Mediation(PactDesk desk, PactStore pacts, SideStore sides, ClauseStore clauses, Journal journal, Clock clock) {
        this.desk = desk;
        this.pacts = pacts;
        this.sides = sides;
        this.clauses = clauses;
        this.journal = journal;
        this.clock = clock;
    }

    /// Whoever asks has made sure that they may be seen.
    @Transactional(readOnly = true)
    public List<Side> sides(PactId id) {
        return sides.of(id);
    }

    /// The one whose code it is.
    ///
    /// @throws NotFound if it is nobody's of this quarrel
    @Transactional(readOnly = true)
    public Side side(PactId id, String code) {
        return sides.find(id, code).orElseThrow(() -> new NotFound("side " + id));
    }

    /// The pact, for somebody whose code it is.
    @Transactional(readOnly = true)
    public PactSummary pact(PactId id, String code) {
        side(id, code);
        return pacts.get(id);
    }

    /// Every wording, in the order in which they were written.
    @Transactional(readOnly = true)
    public List<Clause> clauses(PactId id) {
        return clauses.all(id);
    }

    @Transactional(readOnly = true)
    public List<SideAnswer> answers(PactId id, int wording) {
        return sides.answers(id, wording);
    }

    /// Writes down what a side says, and what it needs.
    public void hear(PactId id, long side, String words, String needs, Actor actor) {
        var pact = desk.mine(id, actor);
        Rule.together(
                () -> A_SIDE_IS_HEARD_IN_ITS_OWN_WORDS.requireAt("words" + side, !words.isBlank()),
                () -> A_SIDE_SAYS_WHAT_IT_NEEDS.requireAt("needs" + side, !needs.isBlank()),
                () -> PactDesk.check("words" + side, words, Side.WORDS_LIMIT),
                () -> PactDesk.check("needs" + side, needs, Side.NEEDS_LIMIT));
        sides.hear(sides.get(id, side).id(), words, needs, desk.today());
        pact.hear(side, sides.of(id).stream().allMatch(Side::isHeard));
        save(pact, actor);
    }

    /// @return its number
    public long write(PactId id, Term term, Actor actor) {
        var pact = desk.mine(id, actor);
        pact.requireDrafting();
        var binds = term.side();
        if (binds != null) sides.get(id, binds);
        Terms.check(term);
        int draft = pact.progress().draft;
        var there = clauses.of(id, draft);
        A_PACT_FITS_ON_A_DOOR.requireAt("kind", there.size() < MOST_CLAUSES, MOST_CLAUSES);
        keepApart(id, there, term);
        long clause = clauses.insert(id, draft, term);
        journal.record(new ClauseWritten(id, pact.place(), clause, term.kind()), actor, "");
        return clause;
    }

    public void strike(PactId id, long clause, Actor actor) {
        var pact = desk.mine(id, actor);
        pact.requireDrafting();
        clauses.delete(id, pact.progress().draft, clause);
        journal.record(new ClauseStruck(id, pact.place(), clause), actor, "");
    }

    /// Writes down what a side said to a colleague.
    ///
    /// @param on when; none if nobody has said
    /// @param how on the phone, at the door, at the meeting
    public void answer(
            PactId id, long side, boolean agrees, @Nullable LocalDate on, String how, String words, Actor actor) {
        var pact = desk.mine(id, actor);
        if (on == null || how.isBlank()) throw new RuleBroken(AN_ANSWER_SAYS_WHEN_AND_HOW, "how" + side);
        AN_ANSWER_IS_NOT_OF_TOMORROW.requireAt("on" + side, !on.isAfter(desk.today()));
        PactDesk.check("how" + side, how, SideAnswer.HOW_LIMIT);
        answer(pact, sides.get(id, side), new SideAnswer(side, agrees, how, words, on, actor.name()), actor);
    }

    /// A side answers by itself.
    public void answer(PactId id, String code, boolean agrees, String words) {
        var side = sides.find(id, code).orElseThrow(() -> new RuleBroken(A_CODE_FITS_ITS_SIDE, "code"));
        var by = new Actor(null, null, side.name(), List.of());
        answer(pacts.lock(id), side, new SideAnswer(side.id(), agrees, "", words, desk.today(), side.name()), by);
    }

    private void answer(Pact pact, Side side, SideAnswer answer, Actor actor) {
        PactDesk.check("words", answer.words(), SideAnswer.WORDS_LIMIT);
        int draft = pact.progress().draft;
        sides.answer(draft, answer);
        var yes = sides.answers(pact.id(), draft).stream()
                .filter(SideAnswer::agrees)
                .count();
        pact.answer(side.id(), answer.agrees(), yes == sides.of(pact.id()).size());
        save(pact, actor);
    }

    private void keepApart(PactId id, List<Clause> there, Term term) {
        var beside = new ArrayList<>(there);
        beside.addAll(clauses.heldBeside(id, pacts.get(id).place()));
        var clash = new Rotation(beside).clash(term).orElse(null);
        if (clash == null) return;
        var piece = clash.piece();
        throw new RuleBroken(
                TWO_DO_NOT_HAVE_THE_ROOM_AT_ONCE,
                "from",
                name(clash.with()),
                piece.day().getValue(),
                Terms.hour(piece.from()),
                Terms.hour(piece.until()));
    }

    private String name(Clause clause) {
        var side = clause.term().side();
        return side == null ? clause.term().room() : sides.name(side);
    }

    private void save(Pact pact, Actor actor) {
        pacts.save(pact, clock.instant());
        pact.events().forEach(event -> journal.record(event, actor, ""));
    }
}
