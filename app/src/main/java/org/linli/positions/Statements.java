package org.linli.positions;

import static org.linli.positions.PositionRule.ONLY_AN_OPEN_QUESTION_IS_ANSWERED;
import static org.linli.positions.PositionRule.THE_SAME_IS_SAID_ONCE;
import static org.linli.positions.PositionRule.WHAT_IS_CLOSED_STAYS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.linli.journal.Journal;
import org.linli.positions.SoundingEvent.StatementPut;
import org.linli.positions.SoundingEvent.StatementShown;
import org.linli.positions.SoundingEvent.StatementStruck;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Right;
import org.linli.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The sentences of a question: colleagues put them, residents add their own, and a colleague reads those first unless
/// the question is free.
@Service
@Transactional
public class Statements {

    private final SoundingStore soundings;
    private final StatementStore store;
    private final Journal journal;
    private final Clock clock;

    Statements(SoundingStore soundings, StatementStore store, Journal journal, Clock clock) {
        this.soundings = soundings;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /// All that were ever put, in the order of their numbers; struck ones too.
    @Transactional(readOnly = true)
    public List<Statement> of(SoundingId sounding) {
        return store.of(sounding);
    }

    /// Those that people are asked about.
    @Transactional(readOnly = true)
    public List<Statement> shown(SoundingId sounding) {
        return store.shown(sounding);
    }

    /// A colleague puts another one.
    public void put(SoundingId id, String words, Actor actor) {
        var sounding = mine(id, actor);
        add(sounding, words, Statement.State.SHOWN, false, actor);
    }

    /// A resident adds one.
    ///
    /// @return whether it is shown at once
    public boolean suggest(SoundingId id, String words) {
        var sounding = soundings.lock(id);
        ONLY_AN_OPEN_QUESTION_IS_ANSWERED.require(sounding.state(today()) == SoundingState.OPEN);
        add(sounding, words, sounding.free() ? Statement.State.SHOWN : Statement.State.WAITING, true, Actor.PUBLIC);
        return sounding.free();
    }

    private void add(SoundingSummary sounding, String words, Statement.State state, boolean resident, Actor actor) {
        Statement.check("words", words);
        PositionRule.A_QUESTION_COMES_WITH_STATEMENTS.requireAt(
                "words", store.of(sounding.id()).size() < SoundingFacts.MOST, SoundingFacts.FEWEST, SoundingFacts.MOST);
        long statement = store.insert(sounding.id(), words, state, resident, clock.instant())
                .orElseThrow(() -> new RuleBroken(THE_SAME_IS_SAID_ONCE, "words"));
        journal.record(new StatementPut(sounding.id(), sounding.path(), statement, resident), actor, "");
    }

    /// Lets people be asked about what a resident added.
    public void show(SoundingId id, long statement, Actor actor) {
        var sounding = mine(id, actor);
        store.change(store.get(id, statement), Statement.State.SHOWN);
        journal.record(new StatementShown(id, sounding.path(), statement), actor, "");
    }

    /// Takes a statement out; what was said to it stays in the database and counts no more.
    public void strike(SoundingId id, long statement, Actor actor) {
        var sounding = mine(id, actor);
        store.change(store.get(id, statement), Statement.State.STRUCK);
        journal.record(new StatementStruck(id, sounding.path(), statement), actor, "");
    }

    private SoundingSummary mine(SoundingId id, Actor actor) {
        var sounding = soundings.lock(id);
        actor.require(Right.PREPARE_MEETINGS, sounding.path(), today());
        WHAT_IS_CLOSED_STAYS.require(sounding.closedAt() == null);
        return sounding;
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
