package org.linli.live;

import static org.linli.live.LiveRule.A_GROUP_BELONGS_TO_THIS_MEETING;
import static org.linli.live.LiveRule.EVERYBODY_HAS_SO_MANY_TURNS;
import static org.linli.live.LiveRule.NOBODY_WAITS_TO_SPEAK;
import static org.linli.live.LiveRule.ONE_ASKS_ONCE;
import static org.linli.live.LiveRule.THESE_RULES_LET_OWNERS_SPEAK;
import static org.linli.live.LiveRule.THESE_RULES_LET_RESIDENTS_SPEAK;
import static org.linli.live.LiveRule.WHO_SPEAKS_SAYS_THEIR_GROUP;
import static org.linli.live.LiveRule.WORDS_ARE_READ_OUT_ONCE;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.Guest;
import org.linli.dialogue.GuestVoices;
import org.linli.dialogue.Guests;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.Meetings;
import org.linli.dialogue.NewRules;
import org.linli.dialogue.Reply;
import org.linli.dialogue.RuleBook;
import org.linli.dialogue.Speakers;
import org.linli.dialogue.Stakeholders;
import org.linli.files.FileId;
import org.linli.live.LiveEvent.TurnAsked;
import org.linli.live.LiveEvent.TurnOver;
import org.linli.live.LiveEvent.TurnTaken;
import org.linli.live.Turn.State;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Speaking to all, one after the other, under the rules of the meeting: who may, how often, in which order.
@Service
@Transactional
public class Floor {

    private final RoomDesk desk;
    private final TurnStore turns;
    private final Meetings meetings;
    private final RuleBook rules;
    private final Stakeholders stakeholders;
    private final Guests guests;
    private final GuestVoices voices;
    private final Clock clock;

    Floor(
            RoomDesk desk,
            TurnStore turns,
            Meetings meetings,
            RuleBook rules,
            Stakeholders stakeholders,
            Guests guests,
            GuestVoices voices,
            Clock clock) {
        this.desk = desk;
        this.turns = turns;
        this.meetings = meetings;
        this.rules = rules;
        this.stakeholders = stakeholders;
        this.guests = guests;
        this.voices = voices;
        this.clock = clock;
    }

    /// All turns, in the order in which they were asked for.
    @Transactional(readOnly = true)
    public List<Turn> turns(MeetingId meeting) {
        return turns.of(meeting);
    }

    /// Those who wait, in the order in which they will speak as things stand.
    @Transactional(readOnly = true)
    public List<Turn> waiting(LiveRoom room) {
        return order(room).waiting();
    }

    /// Whose words, written or spoken beforehand because they cannot come, have not been heard yet.
    @Transactional(readOnly = true)
    public List<Guest> absent(MeetingId meeting) {
        var read = turns.of(meeting).stream()
                .filter(Turn::wasTaken)
                .map(Turn::guest)
                .toList();
        var spoken = voices.of(meeting);
        return guests.of(meeting).stream()
                .filter(guest -> guest.answer().reply() != Reply.COMING
                        && (!guest.answer().message().isBlank() || spoken.containsKey(guest.id()))
                        && !read.contains(guest.id()))
                .toList();
    }

    /// Asks to speak.
    ///
    /// @param seat who asks; none where somebody without a phone has raised a hand
    public void ask(LiveRoom at, @Nullable Seat seat, UUID act, NewTurn asked, Actor actor) {
        Seats.limit(asked.called());
        desk.once(at.meeting(), act, actor, room -> {
            var said = rules(room);
            var own = seat == null ? null : seat.party();
            var hand = new NewTurn(own == null ? asked.party() : own, asked.called(), asked.side(), asked.owner());
            mayTheySpeak(room, said.speakers(), hand);
            var who = seat == null ? null : seat.id();
            long turn = turns.ask(room, who, null, hand, clock.instant());
            var order = order(room);
            var one = find(room, turn);
            ONE_ASKS_ONCE.require(
                    order.waiting().stream().noneMatch(other -> other.id() != turn && other.isBySame(one)));
            EVERYBODY_HAS_SO_MANY_TURNS.requireAt("", order.taken(one) < said.turns(), said.turns());
            return new TurnAsked(room.meeting(), turn);
        });
    }

    /// Does not want to speak any more.
    public void withdraw(Seat seat, UUID act, Actor actor) {
        desk.once(seat.meeting(), act, actor, room -> {
            var own = turns.of(room.meeting()).stream()
                    .filter(turn -> turn.state() == State.WAITING && turn.seat() != null && turn.seat() == seat.id())
                    .toList();
            own.forEach(turn -> turns.withdraw(turn.id()));
            return new TurnOver(
                    room.meeting(), own.isEmpty() ? 0 : own.getFirst().id());
        });
    }

    /// Whoever keeps the room lowers a hand that was raised.
    public void lower(LiveRoom at, UUID act, long turn, Actor actor) {
        desk.once(at.meeting(), act, actor, room -> {
            if (find(room, turn).state() == State.WAITING) turns.withdraw(turn);
            return new TurnOver(room.meeting(), turn);
        });
    }

    /// Whoever speaks has spoken; the next one has the floor.
    public void next(LiveRoom at, UUID act, Actor actor) {
        desk.once(at.meeting(), act, actor, room -> {
            end(room);
            var next = order(room).next();
            NOBODY_WAITS_TO_SPEAK.require(next.isPresent());
            turns.begin(next.orElseThrow().id(), clock.instant());
            return new TurnTaken(room.meeting(), next.orElseThrow().id());
        });
    }

    /// Whoever speaks has spoken.
    public void end(LiveRoom at, UUID act, Actor actor) {
        desk.once(at.meeting(), act, actor, room -> new TurnOver(room.meeting(), end(room)));
    }

    /// The words of somebody who could not come are read out, or their recording is played.
    public void readOut(LiveRoom at, UUID act, long guest, Actor actor) {
        desk.once(at.meeting(), act, actor, room -> {
            WORDS_ARE_READ_OUT_ONCE.require(absent(room.meeting()).stream().anyMatch(one -> one.id() == guest));
            var from = guests.of(room.meeting()).stream()
                    .filter(one -> one.id() == guest)
                    .findFirst()
                    .orElseThrow(() -> new NotFound("guest " + guest));
            end(room);
            long turn = turns.ask(room, null, guest, new NewTurn(from.party(), from.called()), clock.instant());
            turns.begin(turn, clock.instant());
            return new TurnTaken(room.meeting(), turn);
        });
    }

    /// Whether it is what somebody said into their phone who could not come to the meeting of this room.
    @Transactional(readOnly = true)
    public boolean isVoiceOfAbsent(LiveRoom room, FileId file) {
        return voices.of(room.meeting()).containsValue(file);
    }

    /// The rules under which people sit here.
    @Transactional(readOnly = true)
    public NewRules rules(LiveRoom room) {
        var under = meetings.summary(room.meeting()).rules();
        if (under == null) throw new NotFound("rules of meeting " + room.meeting());
        return rules.get(under).said();
    }

    private long end(LiveRoom room) {
        var speaking = order(room).speaking();
        speaking.ifPresent(turn -> turns.end(turn.id(), clock.instant()));
        return speaking.map(Turn::id).orElse(0L);
    }

    private SpeakingOrder order(LiveRoom room) {
        return new SpeakingOrder(
                turns.of(room.meeting()), room.number(), rules(room).alternate());
    }

    private Turn find(LiveRoom room, long id) {
        return turns.of(room.meeting()).stream()
                .filter(turn -> turn.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("turn " + id));
    }

    /// Whoever names no group would get round the rule, where a body is among the groups.
    private void mayTheySpeak(LiveRoom room, Speakers speakers, NewTurn hand) {
        THESE_RULES_LET_OWNERS_SPEAK.requireAt("owner", speakers != Speakers.OWNERS || hand.owner());
        if (speakers != Speakers.RESIDENTS) return;
        var groups = stakeholders.of(room.meeting()).parties();
        var party = hand.party();
        if (party == null) {
            WHO_SPEAKS_SAYS_THEIR_GROUP.requireAt(
                    "party", groups.stream().allMatch(group -> group.organisation() == null));
            return;
        }
        var own = groups.stream().filter(group -> group.id() == party).findFirst();
        A_GROUP_BELONGS_TO_THIS_MEETING.requireAt("party", own.isPresent());
        THESE_RULES_LET_RESIDENTS_SPEAK.requireAt("party", own.orElseThrow().organisation() == null);
    }
}
