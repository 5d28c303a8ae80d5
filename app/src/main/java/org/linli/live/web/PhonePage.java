package org.linli.live.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingDoor;
import org.linli.dialogue.Speakers;
import org.linli.live.Card;
import org.linli.live.Dots;
import org.linli.live.Leaf;
import org.linli.live.Seat;
import org.linli.live.Turn;
import org.linli.ui.Choice;

/// A phone in the room: the one task that its owner has now.
///
/// @param strip what everybody sees, drawn
/// @param group the topic at which they sit; none if at none
/// @param dots what they have given, by number of the topic
/// @param mine what they have left behind
/// @param doors to what other rooms keep beside the meeting
/// @param groups of the meeting, to choose from
public record PhonePage(
        StagePage stage,
        String strip,
        Seat seat,
        @Nullable Long group,
        Map<Long, Integer> dots,
        List<Leaf> mine,
        List<MeetingDoor.Door> doors,
        List<Choice> groups) {

    public PhonePage {
        dots = Map.copyOf(dots);
        mine = List.copyOf(mine);
        doors = List.copyOf(doors);
        groups = List.copyOf(groups);
    }

    public String path() {
        return "/room/" + stage.room().code() + "/" + seat.key();
    }

    public List<Card> own() {
        return stage.cards().stream().filter(this::hosts).toList();
    }

    /// Whether they stay at that table as its host.
    public boolean hosts(Card card) {
        return card.seat() != null && card.seat() == seat.id();
    }

    /// The table at which they sit, or which they host; none if neither.
    public @Nullable Card table() {
        return stage.cards().stream()
                .filter(card -> sitsAt(card.topic()))
                .findFirst()
                .or(() -> stage.isCafe() ? own().stream().findFirst() : Optional.empty())
                .orElse(null);
    }

    public int dotsOf(long topic) {
        return dots.getOrDefault(topic, 0);
    }

    /// Whether they still have to say for which group they speak.
    public boolean saysGroup() {
        return seat.party() == null && stage.rules().speakers() == Speakers.RESIDENTS && !groups.isEmpty();
    }

    public int dotsLeft() {
        return Dots.EACH - dots.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean sitsAt(long topic) {
        return group != null && group == topic;
    }

    /// Their place among those who wait to speak, from 1; 0 if they do not.
    public int inQueue() {
        var waiting = stage.waiting();
        for (int n = 0; n < waiting.size(); n++) if (isOwn(waiting.get(n))) return n + 1;
        return 0;
    }

    public boolean isSpeaking() {
        var speaking = stage.speaking();
        return speaking != null && isOwn(speaking);
    }

    private boolean isOwn(Turn turn) {
        return turn.seat() != null && turn.seat() == seat.id();
    }
}
