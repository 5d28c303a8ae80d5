package org.linli.live;

import static org.linli.live.LiveRule.ONE_QUESTION_AT_A_TIME;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.linli.dialogue.BallotBox;
import org.linli.dialogue.Count;
import org.linli.dialogue.Decision;
import org.linli.dialogue.DecisionOutcome;
import org.linli.dialogue.Decisions;
import org.linli.dialogue.GroupHands;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.NewDecision;
import org.linli.live.LiveEvent.VoteLed;
import org.linli.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Deciding in the room: whoever keeps it puts a question, counts hands and closes the vote. The rules and the one
/// total are the meeting's; here is only the hand that writes them down.
@Service
@Transactional
public class RoomVotes {

    private static final Actor ROOM = Actor.program("live");

    private final RoomDesk desk;
    private final Decisions decisions;
    private final BallotBox box;

    RoomVotes(RoomDesk desk, Decisions decisions, BallotBox box) {
        this.desk = desk;
        this.decisions = decisions;
        this.box = box;
    }

    /// The question that is open; else the one that was put last.
    @Transactional(readOnly = true)
    public Optional<Decision> question(MeetingId meeting) {
        return decisions.of(meeting).stream()
                .max(Comparator.comparing(RoomVotes::isOpen).thenComparingLong(Decision::id));
    }

    public void put(LiveRoom at, UUID act, NewDecision question, Actor actor) {
        desk.once(at.meeting(), act, actor, room -> {
            ONE_QUESTION_AT_A_TIME.require(decisions.of(room.meeting()).stream().noneMatch(RoomVotes::isOpen));
            return new VoteLed(room.meeting(), decisions.put(room.meeting(), question, ROOM));
        });
    }

    /// Hands as they were counted, instead of those before.
    ///
    /// @param entitled how many are there and may vote
    /// @param hands heads, and in a vote of owners the area that they own
    public void hands(LiveRoom at, UUID act, long decision, int entitled, Count hands, Actor actor) {
        var count = List.of(new GroupHands(null, hands));
        lead(at, act, decision, actor, meeting -> decisions.hands(meeting, decision, entitled, count, ROOM));
    }

    /// Opens the box of the phones before everybody.
    public void open(LiveRoom at, UUID act, long decision, Actor actor) {
        lead(at, act, decision, actor, meeting -> box.open(meeting, decision, ROOM));
    }

    /// Counts it all together, once and for all.
    ///
    /// @param minority what those say who did not agree
    public void settle(LiveRoom at, UUID act, long decision, String minority, Actor actor) {
        lead(at, act, decision, actor, meeting -> decisions.settle(meeting, decision, minority, ROOM));
    }

    /// It was talked over, and is not put to the vote.
    public void leave(LiveRoom at, UUID act, long decision, String why, Actor actor) {
        lead(at, act, decision, actor, meeting -> decisions.leave(meeting, decision, why, ROOM));
    }

    private void lead(LiveRoom at, UUID act, long decision, Actor actor, Consumer<MeetingId> verb) {
        desk.once(at.meeting(), act, actor, room -> {
            verb.accept(room.meeting());
            return new VoteLed(room.meeting(), decision);
        });
    }

    private static boolean isOpen(Decision decision) {
        return decision.outcome() == DecisionOutcome.OPEN;
    }
}
