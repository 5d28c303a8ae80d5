package org.linli.live;

import static org.linli.live.LiveRule.A_CORNER_HOLDS_ONE_TOPIC_A_ROUND;
import static org.linli.live.LiveRule.A_NUMBER_IS_PLAUSIBLE;
import static org.linli.live.LiveRule.A_TEXT_HAS_ITS_LIMIT;
import static org.linli.live.LiveRule.A_TOPIC_IS_SAID_IN_A_SENTENCE;
import static org.linli.live.LiveRule.THE_WALL_IS_FULL;
import static org.linli.live.LiveRule.WHAT_OTHERS_POSTED_STAYS;
import static org.linli.live.LiveRule.WHAT_WAS_TALKED_OF_STAYS;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.Agenda;
import org.linli.dialogue.AgendaState;
import org.linli.dialogue.AgendaTopic;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MeetingKind;
import org.linli.live.LiveEvent.CardMoved;
import org.linli.live.LiveEvent.CardPosted;
import org.linli.live.LiveEvent.CardTakenOff;
import org.linli.live.LiveEvent.CardWithdrawn;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The wall of topics, and the market of rounds and corners at which they are talked of.
@Service
@Transactional
public class TopicWall {

    static final int MOST = 120;
    private static final int MOST_HEADS = 1000;
    private static final Actor ROOM = Actor.program("live");

    private final RoomStore rooms;
    private final RoomDesk desk;
    private final WallStore wall;
    private final Agenda agenda;
    private final Clock clock;

    TopicWall(RoomStore rooms, RoomDesk desk, WallStore wall, Agenda agenda, Clock clock) {
        this.rooms = rooms;
        this.desk = desk;
        this.wall = wall;
        this.agenda = agenda;
        this.clock = clock;
    }

    /// Everything that hangs on it, in the order in which it was posted.
    @Transactional(readOnly = true)
    public List<Card> of(MeetingId meeting) {
        var topics = agenda.of(meeting).stream().collect(Collectors.toMap(AgendaTopic::id, topic -> topic));
        return wall.of(meeting).stream()
                .filter(card -> topics.containsKey(card.topic()))
                .map(card -> as(card, topics.get(card.topic())))
                .toList();
    }

    private static Card as(Card card, @Nullable AgendaTopic topic) {
        return new Card(
                card.topic(),
                topic == null ? "" : topic.title(),
                card.seat(),
                card.called(),
                card.round(),
                card.corner(),
                card.phones(),
                card.heads(),
                card.moved(),
                card.dots(),
                topic != null && topic.off());
    }

    /// Posts a topic. Where the wished place is taken, it hangs beside the market until it is given one.
    ///
    /// @param seat who posts it; none where it is written for somebody with paper
    /// @param called who holds it, as the wall says
    public void post(LiveRoom at, @Nullable Seat seat, UUID act, String title, String called, Spot wish, Actor actor) {
        A_TOPIC_IS_SAID_IN_A_SENTENCE.requireAt("title", !title.isBlank());
        A_TEXT_HAS_ITS_LIMIT.limit("title", title, AgendaTopic.TITLE_LIMIT);
        Seats.limit(called);
        desk.once(at.meeting(), act, actor, room -> {
            THE_WALL_IS_FULL.requireAt("", wall.of(room.meeting()).size() < MOST, MOST);
            long topic = agenda.post(room.meeting(), title, called, ROOM);
            wall.hang(room.meeting(), topic, seat == null ? null : seat.id(), called, clock.instant());
            var free = free(room, wish);
            if (free != null) wall.place(topic, free.round(), free.corner());
            return new CardPosted(room.meeting(), topic);
        });
    }

    /// What is on the agenda hangs here from the beginning. In a world café, where each topic is a table, what has come
    /// back by itself waits until whoever keeps the room puts it up.
    void open(MeetingId meeting, MeetingKind kind) {
        for (var topic : agenda.of(meeting))
            if (kind != MeetingKind.WORLD_CAFE || !topic.carried())
                wall.hang(meeting, topic.id(), null, topic.host(), clock.instant());
    }

    /// What had come back from a meeting before and was not put up waits for the next one.
    void close(MeetingId meeting) {
        aside(meeting).stream()
                .filter(topic -> topic.carried() && topic.state() == AgendaState.POSTED)
                .filter(topic -> topic.commitment() == null && topic.raised().isEmpty())
                .forEach(topic -> agenda.park(meeting, topic.id(), ROOM));
    }

    /// What is on the agenda and does not hang here.
    @Transactional(readOnly = true)
    public List<AgendaTopic> aside(MeetingId meeting) {
        var hung = wall.of(meeting).stream().map(Card::topic).collect(Collectors.toSet());
        return agenda.of(meeting).stream()
                .filter(topic -> !hung.contains(topic.id()) && !topic.off())
                .toList();
    }

    /// Hangs up what stood aside; in a world café it is a table then.
    public void setOut(LiveRoom at, UUID act, long topic, Actor actor) {
        desk.once(at.meeting(), act, actor, room -> {
            THE_WALL_IS_FULL.requireAt("", wall.of(room.meeting()).size() < MOST, MOST);
            var found = aside(room.meeting()).stream()
                    .filter(one -> one.id() == topic)
                    .findFirst()
                    .orElseThrow(() -> new NotFound("topic " + topic));
            wall.hang(room.meeting(), topic, null, found.host(), clock.instant());
            return new CardPosted(room.meeting(), topic);
        });
    }

    /// Puts it aside again, as long as nobody has talked of it. It stays on the agenda.
    public void putAside(LiveRoom at, UUID act, long topic, Actor actor) {
        desk.once(at.meeting(), act, actor, room -> {
            wall.require(room.meeting(), topic);
            WHAT_WAS_TALKED_OF_STAYS.require(!wall.isTalkedOf(topic));
            wall.takeDown(topic);
            return new CardWithdrawn(room.meeting(), topic);
        });
    }

    /// Gives it a round and a corner, or takes them away.
    public void place(LiveRoom at, UUID act, long topic, Spot spot, Actor actor) {
        desk.once(at.meeting(), act, actor, room -> {
            var card = wall.card(room.meeting(), topic);
            boolean isOwn = card.isAt(spot.round(), spot.corner());
            A_CORNER_HOLDS_ONE_TOPIC_A_ROUND.requireAt(
                    "spot", spot.isNowhere() || isOwn || spot.equals(free(room, spot)));
            if (spot.isNowhere()) wall.place(topic, null, null);
            else wall.place(topic, spot.round(), spot.corner());
            return new CardMoved(room.meeting(), topic);
        });
    }

    /// Takes a card off the wall, whoever posted it, or puts it back beside the market. The record keeps it, marked.
    public void takeOff(LiveRoom at, UUID act, long topic, boolean off, Actor actor) {
        desk.once(at.meeting(), act, actor, room -> {
            wall.require(room.meeting(), topic);
            wall.place(topic, null, null);
            agenda.takeOff(room.meeting(), topic, off, ROOM);
            return new CardTakenOff(room.meeting(), topic, off);
        });
    }

    /// Counts who sits there without a phone.
    public void count(LiveRoom at, UUID act, long topic, int heads, Actor actor) {
        A_NUMBER_IS_PLAUSIBLE.requireAt("heads", heads >= 0 && heads <= MOST_HEADS);
        desk.once(at.meeting(), act, actor, room -> {
            wall.require(room.meeting(), topic);
            wall.heads(topic, heads);
            return new CardMoved(room.meeting(), topic);
        });
    }

    /// Takes it down again: whoever posted it, as long as nobody has talked of it.
    public void withdraw(Seat seat, UUID act, long topic, Actor actor) {
        desk.once(seat.meeting(), act, actor, room -> {
            var own = wall.card(room.meeting(), topic).seat();
            WHAT_OTHERS_POSTED_STAYS.require(own != null && own == seat.id());
            WHAT_WAS_TALKED_OF_STAYS.require(!wall.isTalkedOf(topic));
            wall.takeDown(topic);
            agenda.drop(room.meeting(), topic, ROOM);
            return new CardWithdrawn(room.meeting(), topic);
        });
    }

    private @Nullable Spot free(LiveRoom room, Spot wish) {
        if (wish.round() < 1 || wish.round() > room.rounds()) return null;
        var cards = wall.of(room.meeting());
        for (var corner : rooms.corners(room.meeting())) {
            if (wish.corner() != 0 && corner.number() != wish.corner()) continue;
            if (cards.stream().noneMatch(card -> card.isAt(wish.round(), corner.number())))
                return new Spot(wish.round(), corner.number());
        }
        return null;
    }
}
