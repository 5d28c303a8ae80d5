package org.linli.budgets;

import static org.linli.budgets.BudgetRule.A_DOUBLE_BALLOT_IS_SET_ASIDE_FIRST;
import static org.linli.budgets.BudgetRule.A_PAPER_BELONGS_TO_ONE_PERSON;
import static org.linli.budgets.BudgetRule.A_PAPER_HAS_ITS_NUMBER;
import static org.linli.budgets.BudgetRule.BOTH_HAVE_READ_THE_SAME;
import static org.linli.budgets.BudgetRule.ONLY_AN_OPEN_VOTE_TAKES_BALLOTS;
import static org.linli.budgets.BudgetRule.ONLY_A_MEETING_HAS_GUESTS;
import static org.linli.budgets.BudgetRule.TWO_PEOPLE_READ_A_PAPER;
import static org.linli.budgets.BudgetRule.WHO_HAS_VOTED_GETS_NO_PAPER;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.linli.budgets.BudgetEvent.BudgetPaperHanded;
import org.linli.budgets.BudgetEvent.BudgetPaperRead;
import org.linli.budgets.BudgetEvent.BudgetPaperRemoved;
import org.linli.budgets.BudgetEvent.BudgetPaperSetAside;
import org.linli.budgets.BudgetPaperStore.Owned;
import org.linli.dialogue.DoubleVote;
import org.linli.dialogue.Guest;
import org.linli.dialogue.Guests;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.RuleBroken;
import org.linli.shared.TwoReadings.Reader;
import org.linli.shared.TwoReadings.Reading;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Ballots on paper, numbered: read by two people apart, and counted once both have read the same. Those of guests of a
/// meeting may be noted as theirs, so that nobody votes on paper and by phone.
@Service
@Transactional
public class BudgetPapers {

    private final BudgetDesk desk;
    private final BudgetStore budgets;
    private final BudgetItemStore items;
    private final BudgetBallotStore ballots;
    private final BudgetPaperStore papers;
    private final Guests guests;
    private final Journal journal;

    BudgetPapers(
            BudgetDesk desk,
            BudgetStore budgets,
            BudgetItemStore items,
            BudgetBallotStore ballots,
            BudgetPaperStore papers,
            Guests guests,
            Journal journal) {
        this.desk = desk;
        this.budgets = budgets;
        this.items = items;
        this.ballots = ballots;
        this.papers = papers;
        this.guests = guests;
        this.journal = journal;
    }

    /// Those that were handed out to somebody or read, by their numbers.
    @Transactional(readOnly = true)
    public List<BudgetPaper> of(BudgetId id) {
        return papers.of(id);
    }

    /// Writes down what somebody reads on a paper: first the one, then another who has not seen what the first wrote.
    ///
    /// @param number printed on it
    /// @param written what was marked, as [Choices#ofShorthand] reads it
    public void read(BudgetId id, String number, String written, Actor actor) {
        var budget = open(id, actor);
        int plain = number(number, "number");
        var known = items.of(id);
        var choices = Choices.ofShorthand(written, budget.casting(), known);
        choices.check(budget.casting(), known);
        var paper = papers.lock(id, plain);
        var reader = Reader.of(actor);
        int entry = paper.readings()
                .entryOf(reader)
                .orElseThrow(() -> new RuleBroken(TWO_PEOPLE_READ_A_PAPER, "number", plain));
        papers.read(id, plain, entry, new Reading<>(choices, reader));
        count(id, plain);
        journal.record(new BudgetPaperRead(id, budget.path(), plain, entry), actor, "");
    }

    /// Notes whose a paper is. One that nobody has read yet stays on the table where its owner has voted already; one
    /// that lies in the pile cannot be taken back, and is shown as a double vote.
    public void hand(BudgetId id, String number, long guest, Actor actor) {
        var budget = open(id, actor);
        int plain = number(number, "paper");
        var voter = VoterKey.guest(budget, guest(budget, guest).code());
        var paper = papers.lock(id, plain);
        A_PAPER_BELONGS_TO_ONE_PERSON.requireAt(
                "paper", papers.owned(id).stream().noneMatch(one -> one.number() == plain));
        if (!paper.readings().isRead()) {
            WHO_HAS_VOTED_GETS_NO_PAPER.requireAt("guest", !hasPhoned(id, voter.digest()));
            A_PAPER_BELONGS_TO_ONE_PERSON.requireAt(
                    "guest", papers.ownedBy(id, voter).isEmpty());
        }
        papers.own(id, plain, voter);
        journal.record(new BudgetPaperHanded(id, budget.path()), actor, "");
    }

    /// It does not count: its owner had voted otherwise.
    public void setAside(BudgetId id, int number, Actor actor) {
        var budget = open(id, actor);
        A_PAPER_BELONGS_TO_ONE_PERSON.requireAt(
                "paper", doubles(budget).stream().anyMatch(one -> one.papers().contains(number)));
        papers.setAside(id, number);
        count(id, number);
        journal.record(new BudgetPaperSetAside(id, budget.path(), number), actor, "");
    }

    /// There is no such paper on the table: another number was meant, or it was given back.
    public void remove(BudgetId id, int number, Actor actor) {
        var budget = open(id, actor);
        if (!papers.remove(id, number)) throw new NotFound(number);
        count(id, number);
        journal.record(new BudgetPaperRemoved(id, budget.path(), number), actor, "");
    }

    /// Whose voice would count more than once.
    @Transactional(readOnly = true)
    public List<DoubleVote> doubles(BudgetSummary budget) {
        var aside = papers.of(budget.id()).stream()
                .filter(BudgetPaper::aside)
                .map(BudgetPaper::number)
                .toList();
        var numbers = papers.owned(budget.id()).stream()
                .filter(one -> !aside.contains(one.number()))
                .collect(Collectors.groupingBy(Owned::owner, Collectors.mapping(Owned::number, Collectors.toList())));
        var all = new ArrayList<DoubleVote>();
        for (var guest : guests(budget)) {
            var voter = VoterKey.guest(budget, guest.code()).digest();
            var own = numbers.getOrDefault(voter, List.of());
            var phone = !own.isEmpty() && hasPhoned(budget.id(), voter);
            if (phone || own.size() > 1) all.add(new DoubleVote(guest.called(), own, phone));
        }
        return all;
    }

    /// Who has a paper of their own, by the names they want to be called.
    @Transactional(readOnly = true)
    public List<String> handed(BudgetSummary budget) {
        var names = guests(budget).stream()
                .collect(Collectors.toMap(
                        guest -> VoterKey.guest(budget, guest.code()).digest(), Guest::called));
        return papers.owned(budget.id()).stream()
                .map(one -> names.getOrDefault(one.owner(), ""))
                .distinct()
                .sorted()
                .toList();
    }

    /// Whether the voter votes on paper.
    @Transactional(readOnly = true)
    public boolean has(BudgetId id, VoterKey voter) {
        return papers.ownedBy(id, voter).isPresent();
    }

    /// Before the vote is closed both have read the same on every paper that was brought back, and nobody votes twice;
    /// from then on nothing leads from a person to a number.
    void settle(BudgetSummary budget) {
        long unsettled =
                papers.of(budget.id()).stream().filter(BudgetPaper::isUnsettled).count();
        BOTH_HAVE_READ_THE_SAME.requireAt("", unsettled == 0, unsettled);
        A_DOUBLE_BALLOT_IS_SET_ASIDE_FIRST.require(doubles(budget).isEmpty());
        papers.forgetOwners(budget.id());
    }

    /// What both have read alike, and nobody has set aside, is a ballot.
    private void count(BudgetId id, int number) {
        ballots.remove(id, Channel.PAPER, Integer.toString(number));
        papers.find(id, number).filter(BudgetPaper::counts).ifPresent(paper -> ballots.put(id, ballot(paper)));
    }

    private CastBallot ballot(BudgetPaper paper) {
        var said = paper.readings().said();
        var second = paper.readings().second();
        return new CastBallot(
                Channel.PAPER,
                paper.voter(),
                said == null ? Choices.NONE : said,
                desk.now(),
                second == null ? "" : second.by().name());
    }

    private boolean hasPhoned(BudgetId id, String voter) {
        return ballots.find(id, Channel.PHONE, voter).isPresent();
    }

    private Guest guest(BudgetSummary budget, long guest) {
        ONLY_A_MEETING_HAS_GUESTS.requireAt("guest", budget.meeting() != null);
        return guests(budget).stream()
                .filter(one -> one.id() == guest)
                .findFirst()
                .orElseThrow(() -> new NotFound(guest));
    }

    private List<Guest> guests(BudgetSummary budget) {
        var meeting = budget.meeting();
        return meeting == null ? List.of() : guests.of(meeting);
    }

    private BudgetSummary open(BudgetId id, Actor actor) {
        var budget = budgets.hold(id);
        desk.allow(actor, budget.path());
        ONLY_AN_OPEN_VOTE_TAKES_BALLOTS.require(!budget.isPlan() && budget.state() == BudgetState.OPEN);
        return budget;
    }

    private static int number(String typed, String field) {
        A_PAPER_HAS_ITS_NUMBER.requireAt(field, typed.matches("0*[1-9]\\d{0,5}"));
        return Integer.parseInt(typed);
    }
}
