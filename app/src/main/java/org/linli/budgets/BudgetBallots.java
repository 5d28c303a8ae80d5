package org.linli.budgets;

import static org.linli.budgets.BudgetRule.A_PAPER_COUNTS_ONCE;
import static org.linli.budgets.BudgetRule.A_PAPER_HAS_ITS_NUMBER;
import static org.linli.budgets.BudgetRule.ONLY_AN_OPEN_VOTE_TAKES_BALLOTS;
import static org.linli.budgets.BudgetRule.ONLY_GUESTS_OF_THE_MEETING_VOTE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.budgets.BudgetEvent.BallotCast;
import org.linli.budgets.BudgetEvent.BallotTakenBack;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes ballots, from phones and from paper; each may be changed until the vote is closed.
@Service
@Transactional
public class BudgetBallots {

    private final BudgetDesk desk;
    private final BudgetStore budgets;
    private final BudgetItemStore items;
    private final BudgetBallotStore ballots;
    private final Journal journal;

    BudgetBallots(
            BudgetDesk desk, BudgetStore budgets, BudgetItemStore items, BudgetBallotStore ballots, Journal journal) {
        this.desk = desk;
        this.budgets = budgets;
        this.items = items;
        this.ballots = ballots;
        this.journal = journal;
    }

    /// How many ballots each of the budgets has.
    @Transactional(readOnly = true)
    public Map<Long, BallotCounts> counts(List<BudgetId> ids) {
        return ballots.counts(ids);
    }

    @Transactional(readOnly = true)
    public BallotCounts count(BudgetId id) {
        return ballots.counts(List.of(id)).getOrDefault(id.value(), BallotCounts.NONE);
    }

    /// What the voter has said so far.
    @Transactional(readOnly = true)
    public Optional<Choices> of(BudgetId id, VoterKey voter) {
        return ballots.find(id, Channel.PHONE, voter.digest()).map(CastBallot::choices);
    }

    /// Takes what somebody chose on a phone; what they said before no longer counts.
    ///
    /// @param guest whether they came with the code of a guest
    public void cast(BudgetId id, VoterKey voter, boolean guest, Choices choices) {
        var budget = open(id);
        ONLY_GUESTS_OF_THE_MEETING_VOTE.require(guest || !budget.casting().guestsOnly());
        choices.check(budget.casting(), items.of(id));
        ballots.put(id, new CastBallot(Channel.PHONE, voter.digest(), choices, desk.now(), ""));
        journal.record(new BallotCast(id, budget.path(), Channel.PHONE), Actor.PUBLIC, "");
    }

    public void takeBack(BudgetId id, VoterKey voter) {
        var budget = open(id);
        if (!ballots.remove(id, Channel.PHONE, voter.digest())) return;
        journal.record(new BallotTakenBack(id, budget.path(), Channel.PHONE), Actor.PUBLIC, "");
    }

    /// Somebody who voted with a phone turns out to be a guest with a code: they have one ballot.
    public void recognise(BudgetId id, VoterKey phone, VoterKey guest) {
        var budget = budgets.hold(id);
        var before = ballots.find(id, Channel.PHONE, phone.digest());
        if (budget.state() != BudgetState.OPEN || before.isEmpty()) return;
        ballots.remove(id, Channel.PHONE, phone.digest());
        if (ballots.find(id, Channel.PHONE, guest.digest()).isEmpty())
            ballots.put(
                    id,
                    new CastBallot(
                            Channel.PHONE,
                            guest.digest(),
                            before.get().choices(),
                            before.get().at(),
                            ""));
        else journal.record(new BallotTakenBack(id, budget.path(), Channel.PHONE), Actor.PUBLIC, "");
    }

    /// Types in a ballot that lies there on paper.
    ///
    /// @param number printed on it
    /// @param written what was marked, as [Choices#ofShorthand] reads it
    public void enter(BudgetId id, String number, String written, Actor actor) {
        var budget = open(id);
        desk.allow(actor, budget.path());
        A_PAPER_HAS_ITS_NUMBER.requireAt("number", number.matches("\\d{1,6}"));
        var plain = number.replaceFirst("^0+(?=\\d)", "");
        var known = items.of(id);
        var choices = Choices.ofShorthand(written, budget.casting(), known);
        choices.check(budget.casting(), known);
        var before = ballots.find(id, Channel.PAPER, plain);
        A_PAPER_COUNTS_ONCE.requireAt("number", before.isEmpty(), plain);
        ballots.put(id, new CastBallot(Channel.PAPER, plain, choices, desk.now(), actor.name()));
        journal.record(new BallotCast(id, budget.path(), Channel.PAPER), actor, "");
    }

    /// Those that were typed in, by their numbers.
    @Transactional(readOnly = true)
    public List<CastBallot> papers(BudgetId id, Actor actor) {
        desk.allow(actor, budgets.get(id).path());
        return ballots.papers(id);
    }

    /// A paper was typed in wrongly: it is taken out, to be typed again.
    public void removePaper(BudgetId id, String number, Actor actor) {
        var budget = open(id);
        desk.allow(actor, budget.path());
        if (!ballots.remove(id, Channel.PAPER, number)) throw new NotFound(number);
        journal.record(new BallotTakenBack(id, budget.path(), Channel.PAPER), actor, number);
    }

    private BudgetSummary open(BudgetId id) {
        var budget = budgets.hold(id);
        ONLY_AN_OPEN_VOTE_TAKES_BALLOTS.require(!budget.isPlan() && budget.state() == BudgetState.OPEN);
        return budget;
    }
}
