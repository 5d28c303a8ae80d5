package org.linli.live;

import static org.linli.live.LiveRule.A_NUMBER_IS_PLAUSIBLE;
import static org.linli.live.LiveRule.DOTS_HAVE_THEIR_STEP;
import static org.linli.live.LiveRule.NOBODY_HAS_MORE_DOTS;

import java.util.Map;
import java.util.UUID;
import org.linli.dialogue.MeetingId;
import org.linli.live.LiveEvent.DotsPut;
import org.linli.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What weighs most: everybody has a few dots and puts them where they like, on a phone or glued on paper.
@Service
@Transactional
public class Dots {

    /// How many everybody has.
    public static final int EACH = 3;

    private static final int MOST_ON_PAPER = 1000;

    private final RoomDesk desk;
    private final DotStore dots;
    private final WallStore wall;

    Dots(RoomDesk desk, DotStore dots, WallStore wall) {
        this.desk = desk;
        this.dots = dots;
        this.wall = wall;
    }

    /// What one person has given, by number of the topic.
    @Transactional(readOnly = true)
    public Map<Long, Integer> of(Seat seat) {
        return dots.of(seat.id());
    }

    /// What was counted on paper, by number of the topic.
    @Transactional(readOnly = true)
    public Map<Long, Integer> paper(MeetingId meeting) {
        return dots.paper(meeting);
    }

    /// @param many how many of theirs lie there from now on; 0 takes them away
    public void put(Seat seat, UUID act, long topic, int many, Actor actor) {
        desk.once(seat.meeting(), act, actor, room -> {
            DOTS_HAVE_THEIR_STEP.require(room.step().kind() == StepKind.DOTS);
            wall.require(room.meeting(), topic);
            var own = dots.of(seat.id());
            int others = own.values().stream().mapToInt(Integer::intValue).sum() - own.getOrDefault(topic, 0);
            NOBODY_HAS_MORE_DOTS.requireAt("", many >= 0 && others + many <= EACH, EACH);
            dots.put(seat, topic, many);
            return new DotsPut(room.meeting(), topic);
        });
    }

    /// Dots that were glued on paper, counted again as a whole.
    public void count(LiveRoom at, UUID act, long topic, int many, Actor actor) {
        A_NUMBER_IS_PLAUSIBLE.requireAt("dots", many >= 0 && many <= MOST_ON_PAPER);
        desk.once(at.meeting(), act, actor, room -> {
            DOTS_HAVE_THEIR_STEP.require(room.step().kind() == StepKind.DOTS);
            wall.require(room.meeting(), topic);
            dots.putPaper(topic, many);
            return new DotsPut(room.meeting(), topic);
        });
    }
}
