package org.linli.budgets;

import static org.linli.budgets.BudgetRule.ONLY_AN_OPEN_VOTE_TAKES_BALLOTS;
import static org.linli.budgets.BudgetRule.ONLY_GUESTS_OF_THE_MEETING_VOTE;
import static org.linli.budgets.BudgetRule.WHO_HAS_A_PAPER_VOTES_ON_IT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.budgets.BudgetEvent.BallotCast;
import org.linli.budgets.BudgetEvent.BallotTakenBack;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes ballots from phones; each may be changed until the vote is closed.
@Service
@Transactional
public class BudgetBallots {

    private final BudgetDesk desk;
    private final BudgetStore budgets;
    private final BudgetItemStore items;
    private final BudgetBallotStore ballots;
    private final BudgetPaperStore papers;
    private final Journal journal;

    BudgetBallots(
            BudgetDesk desk,
            BudgetStore budgets,
            BudgetItemStore items,
            BudgetBallotStore ballots,
            BudgetPaperStore papers,
            Journal journal) {
        this.desk = desk;
        this.budgets = budgets;
        this.items = items;
        this.ballots = ballots;
        this.papers = papers;
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
        WHO_HAS_A_PAPER_VOTES_ON_IT.require(papers.ownedBy(id, voter).isEmpty());
        choices.check(budget.casting(), items.of(id));
        ballots.put(id, new CastBallot(Channel.PHONE, voter.digest(), choices, desk.now(), ""));
        journal.record(new BallotCast(id, budget.path(), Channel.PHONE), Actor.PUBLIC, "");
    }

    public void takeBack(BudgetId id, VoterKey voter) {
        var budget = open(id);
        if (!ballots.remove(id, Channel.PHONE, voter.digest())) return;
        journal.record(new BallotTakenBack(id, budget.path(), Channel.PHONE), Actor.PUBLIC, "");
    }

    /// Somebody who voted with a phone turns out to be a guest with a code: they have one ballot, and if they hold a
    /// paper, that is it.
    public void recognise(BudgetId id, VoterKey phone, VoterKey guest) {
        var budget = budgets.hold(id);
        var before = ballots.find(id, Channel.PHONE, phone.digest());
        if (budget.state() != BudgetState.OPEN || before.isEmpty()) return;
        ballots.remove(id, Channel.PHONE, phone.digest());
        if (ballots.find(id, Channel.PHONE, guest.digest()).isEmpty()
                && papers.ownedBy(id, guest).isEmpty())
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

    private BudgetSummary open(BudgetId id) {
        var budget = budgets.hold(id);
        ONLY_AN_OPEN_VOTE_TAKES_BALLOTS.require(!budget.isPlan() && budget.state() == BudgetState.OPEN);
        return budget;
    }
}
