package org.linli.dialogue;

import static org.linli.dialogue.MeetingRule.A_BALLOT_HAS_A_NUMBER_THAT_WAS_HANDED_OUT;
import static org.linli.dialogue.MeetingRule.A_BALLOT_IS_FILLED_IN_RIGHT;
import static org.linli.dialogue.MeetingRule.A_BALLOT_SAYS_ONE_THING;
import static org.linli.dialogue.MeetingRule.A_NUMBER_IS_PLAUSIBLE;
import static org.linli.dialogue.MeetingRule.A_PAPER_BELONGS_TO_ONE_PERSON;
import static org.linli.dialogue.MeetingRule.TWO_PEOPLE_READ_A_BALLOT;
import static org.linli.dialogue.MeetingRule.WHAT_IS_SETTLED_STAYS;
import static org.linli.dialogue.MeetingRule.WHO_HAS_VOTED_GETS_NO_PAPER;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.BallotStore.PaperOf;
import org.linli.dialogue.MeetingEvent.BallotRead;
import org.linli.dialogue.MeetingEvent.PaperHanded;
import org.linli.dialogue.MeetingEvent.PaperSetAside;
import org.linli.dialogue.PaperBallot.Filled;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.RuleBroken;
import org.linli.shared.TwoReadings.Reader;
import org.linli.shared.TwoReadings.Reading;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Numbered ballots: handed to somebody, read by two people apart, set aside where their owner had voted otherwise.
@Service
@Transactional
public class Papers {

    private final MeetingDesk desk;
    private final DecisionStore decisions;
    private final BallotStore ballots;
    private final GuestStore guests;
    private final Voters voters;
    private final Journal journal;

    Papers(
            MeetingDesk desk,
            DecisionStore decisions,
            BallotStore ballots,
            GuestStore guests,
            Voters voters,
            Journal journal) {
        this.desk = desk;
        this.decisions = decisions;
        this.ballots = ballots;
        this.guests = guests;
        this.voters = voters;
        this.journal = journal;
    }

    /// Notes whose a number is. A paper that nobody has read yet stays on the table where its owner has voted already;
    /// one that lies in the pile cannot be taken back, and is shown as a double vote.
    public void hand(MeetingId id, long decision, int number, long guest, Actor actor) {
        var meeting = desk.inSession(id, actor);
        var found = open(id, decision);
        handedOut("paper", found, number);
        var owner = guests.get(id, guest);
        var owned = ballots.owned(decision);
        A_PAPER_BELONGS_TO_ONE_PERSON.requireAt("paper", owned.stream().noneMatch(one -> one.number() == number));
        if (!found.ballots().get(number - 1).readings().isRead()) {
            var voted = ballots.voted(decision, guest);
            var byProxy = voted.isPresent()
                    && voted.get().holder() != null
                    && !found.box().opened();
            WHO_HAS_VOTED_GETS_NO_PAPER.requireAt("guest", voted.isEmpty() || byProxy);
            A_PAPER_BELONGS_TO_ONE_PERSON.requireAt("guest", owned.stream().noneMatch(one -> one.guest() == guest));
        }
        voters.note(meeting, owner, true, voters.of(owner).area(), actor);
        ballots.own(decision, number, guest);
        journal.record(new PaperHanded(id, meeting.place(), decision, guest), actor, "");
    }

    /// Writes down what somebody reads on a ballot: first the one, then another who has not seen what the first wrote.
    public void read(MeetingId id, long decision, int number, @Nullable Ballot ballot, long area, Actor actor) {
        var meeting = desk.inSession(id, actor);
        var found = open(id, decision);
        handedOut("number", found, number);
        if (ballot == null) throw new RuleBroken(A_BALLOT_SAYS_ONE_THING, "choice");
        A_BALLOT_IS_FILLED_IN_RIGHT.requireAt("choice", found.asked().takes(ballot));
        A_NUMBER_IS_PLAUSIBLE.requireAt("area", area >= 0 && area <= 100_000_000_000L);
        var reader = Reader.of(actor);
        int entry = found.ballots()
                .get(number - 1)
                .readings()
                .entryOf(reader)
                .orElseThrow(() -> new RuleBroken(TWO_PEOPLE_READ_A_BALLOT, "number"));
        ballots.read(decision, number, entry, new Reading<>(new Filled(ballot, area), reader));
        journal.record(new BallotRead(id, meeting.place(), decision, number, entry), actor, "");
    }

    /// It does not count: its owner had voted otherwise.
    public void setAside(MeetingId id, long decision, int number, Actor actor) {
        var meeting = desk.inSession(id, actor);
        var found = open(id, decision);
        handedOut("number", found, number);
        var isDouble = doubles(id, found).stream().anyMatch(one -> one.papers().contains(number));
        A_PAPER_BELONGS_TO_ONE_PERSON.requireAt("number", isDouble);
        ballots.setAside(decision, number);
        journal.record(new PaperSetAside(id, meeting.place(), decision, number), actor, "");
    }

    /// Whose voice would count more than once.
    @Transactional(readOnly = true)
    public List<DoubleVote> doubles(MeetingId id, Decision decision) {
        var papers = ballots.owned(decision.id()).stream()
                .collect(Collectors.groupingBy(
                        PaperOf::guest, Collectors.mapping(PaperOf::number, Collectors.toList())));
        var all = new ArrayList<DoubleVote>();
        papers.forEach((guest, numbers) -> {
            var phone = ballots.voted(decision.id(), guest).isPresent();
            if (phone || numbers.size() > 1)
                all.add(new DoubleVote(guests.get(id, guest).called(), numbers, phone));
        });
        return all;
    }

    /// Who has got a paper of their own, by the names they want to be called.
    @Transactional(readOnly = true)
    public List<String> handed(MeetingId id, long decision) {
        return ballots.owned(decision).stream()
                .map(one -> guests.get(id, one.guest()).called())
                .sorted()
                .toList();
    }

    private Decision open(MeetingId id, long decision) {
        var found = decisions.lock(id, decision);
        WHAT_IS_SETTLED_STAYS.require(found.outcome() == DecisionOutcome.OPEN);
        return found;
    }

    private static void handedOut(String field, Decision found, int number) {
        A_BALLOT_HAS_A_NUMBER_THAT_WAS_HANDED_OUT.requireAt(
                field, number >= 1 && number <= found.papers(), found.papers());
    }
}
