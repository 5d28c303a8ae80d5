package org.linli.dialogue;

import static org.linli.dialogue.MeetingRule.A_BALLOT_IS_FILLED_IN_RIGHT;
import static org.linli.dialogue.MeetingRule.A_VOTE_IS_CAST_WHILE_PEOPLE_SIT;
import static org.linli.dialogue.MeetingRule.ONLY_WHO_IS_HERE_VOTES;
import static org.linli.dialogue.MeetingRule.WHAT_IS_OPENED_TAKES_NO_VOTE;
import static org.linli.dialogue.MeetingRule.WHAT_IS_SETTLED_STAYS;
import static org.linli.dialogue.MeetingRule.WHO_HAS_A_PAPER_VOTES_ON_IT;
import static org.linli.dialogue.MeetingRule.WHO_VOTES_BY_AREA_HAS_SHOWN_IT;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.BallotStore.PaperOf;
import org.linli.dialogue.BallotStore.VoteOf;
import org.linli.dialogue.MeetingEvent.BoxOpened;
import org.linli.dialogue.MeetingEvent.VoteCast;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The box of the phones. Whoever is here votes once, may change it until the box is opened, and nobody sees before
/// what lies in it; afterwards nothing leads from a name to a vote.
@Service
@Transactional
public class BallotBox {

    private final MeetingDesk desk;
    private final MeetingStore meetings;
    private final DecisionStore decisions;
    private final BallotStore ballots;
    private final VoterStore voters;
    private final Journal journal;
    private final Clock clock;

    BallotBox(
            MeetingDesk desk,
            MeetingStore meetings,
            DecisionStore decisions,
            BallotStore ballots,
            VoterStore voters,
            Journal journal,
            Clock clock) {
        this.desk = desk;
        this.meetings = meetings;
        this.decisions = decisions;
        this.ballots = ballots;
        this.voters = voters;
        this.journal = journal;
        this.clock = clock;
    }

    /// What somebody may do by phone, for the page.
    ///
    /// @param voted whether a vote of theirs lies in the box
    /// @param others for how many others they vote
    public record Chance(boolean here, boolean hasPaper, boolean voted, int others) {}

    @Transactional(readOnly = true)
    public Chance chance(MeetingId meeting, long decision, Guest guest) {
        return new Chance(
                voters.of(guest).here(),
                owns(decision, guest.id()),
                ballots.voted(decision, guest.id())
                        .filter(one -> one.holder() == null)
                        .isPresent(),
                others(decisions.get(meeting, decision), guest).size());
    }

    /// Puts a vote into the box, in place of the one before: for the guest, and for those who have asked them to.
    ///
    /// @return its receipts, to be shown once: theirs, then one for each of the others
    public List<String> cast(MeetingId id, long decision, Guest guest, @Nullable Ballot ballot) {
        var meeting = meetings.read(id);
        A_VOTE_IS_CAST_WHILE_PEOPLE_SIT.require(meeting.state() == MeetingState.IN_SESSION);
        var found = decisions.lock(id, decision);
        WHAT_IS_SETTLED_STAYS.require(found.outcome() == DecisionOutcome.OPEN);
        WHAT_IS_OPENED_TAKES_NO_VOTE.require(!found.box().opened());
        A_BALLOT_IS_FILLED_IN_RIGHT.requireAt(
                "choice",
                ballot != null
                        && ballot.choice() != BallotChoice.INVALID
                        && found.asked().takes(ballot));
        var voter = voters.of(guest);
        ONLY_WHO_IS_HERE_VOTES.require(voter.here());
        WHO_HAS_A_PAPER_VOTES_ON_IT.require(!owns(decision, guest.id()));
        WHO_VOTES_BY_AREA_HAS_SHOWN_IT.require(found.matter() == DecisionMatter.COMMON || voter.area() > 0);
        ballots.takeBack(decision, guest.id());
        var taken = ballots.votes(decision).stream().map(Vote::receipt).collect(Collectors.toCollection(HashSet::new));
        var receipts = new ArrayList<String>();
        if (ballot != null) {
            receipts.add(put(found, guest.id(), null, ballot, voter.area(), taken));
            for (var other : others(found, guest))
                receipts.add(put(found, other.guest().id(), guest.id(), ballot, other.area(), taken));
        }
        journal.record(new VoteCast(id, meeting.place(), decision, guest.id()), Actor.PUBLIC, "");
        return receipts;
    }

    /// Opens the box before everybody: nobody votes by phone any more, and all see what lies in it.
    public void open(MeetingId id, long decision, Actor actor) {
        var meeting = desk.inSession(id, actor);
        var found = decisions.lock(id, decision);
        WHAT_IS_SETTLED_STAYS.require(found.outcome() == DecisionOutcome.OPEN);
        WHAT_IS_OPENED_TAKES_NO_VOTE.require(!found.box().opened());
        decisions.open(decision, clock.instant());
        ballots.forget(decision);
        journal.record(new BoxOpened(id, meeting.place(), decision, found.box().people()), actor, "");
    }

    /// Those for whom the guest votes who have not voted in any way themselves.
    private List<Voter> others(Decision found, Guest guest) {
        var others = voters.represented(found.meeting(), found.id(), guest.id());
        if (others.isEmpty()) return others;
        var voted = ballots.voted(found.id()).stream()
                .filter(one -> one.holder() == null || one.holder() != guest.id())
                .map(VoteOf::guest)
                .toList();
        return others.stream()
                .filter(other -> !voted.contains(other.guest().id()))
                .filter(other -> !owns(found.id(), other.guest().id()))
                .filter(other -> found.matter() == DecisionMatter.COMMON || other.area() > 0)
                .toList();
    }

    private boolean owns(long decision, long guest) {
        return ballots.owned(decision).stream().map(PaperOf::guest).anyMatch(owner -> owner == guest);
    }

    private String put(Decision found, long guest, @Nullable Long holder, Ballot ballot, long area, Set<String> taken) {
        var receipt = Receipts.fresh(taken::contains);
        taken.add(receipt);
        ballots.cast(
                found.id(),
                guest,
                holder,
                new Vote(receipt, ballot, found.matter() == DecisionMatter.COMMON ? 0 : area));
        return receipt;
    }
}
