package org.linli.live.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.Decision;
import org.linli.dialogue.DecisionOutcome;
import org.linli.dialogue.MeetingKind;
import org.linli.dialogue.NewRules;
import org.linli.dialogue.Promised;
import org.linli.live.Card;
import org.linli.live.Corner;
import org.linli.live.Leaf;
import org.linli.live.LiveRoom;
import org.linli.live.StepKind;
import org.linli.live.Turn;

/// What everybody in a room sees at the same time, whatever they look at it with.
///
/// @param title the question of the meeting
/// @param speaking who has the floor in this step; none if nobody has
/// @param absent who could not come, and has the floor; none if nobody is read out or played
/// @param waiting in the order in which they will speak
/// @param hung all cards, with those that were taken off
/// @param everything all that people left behind, with what was taken off
/// @param question that is open, or was put last; none where nobody has put one
/// @param people how many came in with a phone
public record StagePage(
        LiveRoom room,
        String title,
        MeetingKind kind,
        NewRules rules,
        List<Corner> corners,
        List<Card> hung,
        @Nullable Turn speaking,
        @Nullable Absent absent,
        List<Turn> waiting,
        List<Leaf> everything,
        List<Promised> promises,
        @Nullable Decision question,
        int people,
        Instant now) {

    public StagePage {
        corners = List.copyOf(corners);
        hung = List.copyOf(hung);
        waiting = List.copyOf(waiting);
        everything = List.copyOf(everything);
        promises = List.copyOf(promises);
    }

    public List<Card> cards() {
        return hung.stream().filter(card -> !card.off()).toList();
    }

    /// The question that people decide now; none where none is open.
    public @Nullable Decision deciding() {
        return question != null && question.outcome() == DecisionOutcome.OPEN ? question : null;
    }

    /// Whether those who raise a hand say for or against.
    public boolean hasSides() {
        var now = deciding();
        return now != null && !now.asked().kind().hasOptions();
    }

    /// What people left behind, but for what was taken off the wall.
    public List<Leaf> leaves() {
        return everything.stream().filter(leaf -> !leaf.off()).toList();
    }

    public StepKind step() {
        return room.step().kind();
    }

    /// Seconds until the time of the step is over; negative when it is.
    public long left() {
        return Duration.between(now, room.running().endsAt()).toSeconds();
    }

    /// Seconds that whoever speaks still has; negative when they have spoken longer.
    public long turnLeft() {
        if (speaking == null) return 0;
        return 60L * rules.minutes() - speaking.spoken(now).toSeconds();
    }

    public List<Integer> rounds() {
        return IntStream.rangeClosed(1, room.rounds()).boxed().toList();
    }

    /// What is talked of there and then; none if the place is free.
    public @Nullable Card at(int round, Corner corner) {
        return cards().stream()
                .filter(card -> card.isAt(round, corner.number()))
                .findFirst()
                .orElse(null);
    }

    /// What hangs beside the market, without a place.
    public List<Card> loose() {
        return cards().stream().filter(card -> card.round() == null).toList();
    }

    /// Whether people change tables, and ideas are carried over from round to round.
    public boolean isCafe() {
        return kind == MeetingKind.WORLD_CAFE;
    }

    /// What a table carries over to those who sit there next, the latest round first.
    public List<Leaf> carried(long topic) {
        return leaves().stream()
                .filter(leaf -> leaf.carried() && leaf.isOf(topic))
                .sorted(Comparator.comparingInt(Leaf::round).reversed())
                .toList();
    }

    /// What was written at a table in a round and may be carried over.
    public List<Leaf> notes(long topic) {
        return leaves().stream()
                .filter(leaf -> leaf.kind() == Leaf.Kind.NOTE
                        && leaf.isOf(topic)
                        && !leaf.carried()
                        && leaf.round() > 0
                        && leaf.round() >= room.roundsBegun() - 1)
                .toList();
    }

    /// What is talked of in the round that is running: all tables of a café; where nobody gave places, everything.
    public List<Card> running() {
        if (isCafe()) return cards();
        var now = room.step().round();
        var placed = cards().stream()
                .filter(card -> card.round() != null && card.round() == now)
                .toList();
        return placed.isEmpty() ? cards() : placed;
    }

    /// What weighs most first.
    public List<Card> weighed() {
        return cards().stream()
                .sorted(Comparator.comparingInt(Card::dots).reversed())
                .toList();
    }

    /// What there is room for on a wall, and how many more there are: a wall never ends silently.
    public record Hung<T>(List<T> shown, int more) {

        public Hung {
            shown = List.copyOf(shown);
        }

        static <T> Hung<T> first(List<T> all, int most) {
            int shown = Math.min(most, all.size());
            return new Hung<>(all.subList(0, shown), all.size() - shown);
        }

        static <T> Hung<T> last(List<T> all, int most) {
            int left = Math.max(0, all.size() - most);
            return new Hung<>(all.subList(left, all.size()), left);
        }
    }

    public Hung<Card> weighedOnTheWall() {
        return Hung.first(weighed(), 20);
    }

    public Hung<Card> offeredOnTheWall() {
        return Hung.first(weighed(), 7);
    }

    /// What was promised just now is always among them.
    public Hung<Promised> promisedOnTheWall() {
        return Hung.last(promises, 7);
    }

    /// The more tables, the fewer ideas of each.
    public Hung<Leaf> carriedOnTheWall(long topic) {
        int tables = cards().size();
        return Hung.first(carried(topic), tables > 8 ? 1 : tables > 4 ? 2 : 4);
    }

    public int mostDots() {
        return Math.max(1, cards().stream().mapToInt(Card::dots).max().orElse(1));
    }

    /// Whether this is the card that was posted last, within a minute.
    public boolean isLatest(Card card) {
        return !cards().isEmpty() && cards().getLast().topic() == card.topic() && step() == StepKind.WALL;
    }

    public int free() {
        return Math.max(
                0,
                room.rounds() * corners.size()
                        - (int) cards().stream()
                                .filter(card -> card.round() != null)
                                .count());
    }

    /// How many have got up and gone to another group.
    public int moved() {
        return cards().stream().mapToInt(Card::moved).sum();
    }

    public List<Leaf> offers(long topic) {
        return leaves().stream()
                .filter(leaf -> leaf.kind() == Leaf.Kind.OFFER && leaf.topic() != null && leaf.topic() == topic)
                .toList();
    }

    public String corner(Card card) {
        return corners.stream()
                .filter(corner -> card.corner() != null && corner.number() == card.corner())
                .map(Corner::name)
                .findFirst()
                .orElse("");
    }

    /// Changes when a phone has another task: another step, another wall, another idea that was carried over.
    public String scene() {
        return room.number() + "/" + cards().size() + "/" + room.isOpen() + "/"
                + leaves().stream().filter(Leaf::carried).count() + "/"
                + (question == null ? "" : question.id() + "." + question.outcome());
    }
}
