package org.linli.pacts;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.pacts.Clause.Term;
import org.linli.pacts.WeekTime.Piece;

/// Hours of the week, and who has a room in them.
class WeekTimeTest {

    @Test
    void hoursThatEndBeforeTheyBeginRunIntoTheNextDay() {
        assertThat(time("22:00", "06:00", SUNDAY).pieces())
                .containsExactly(new Piece(MONDAY, 0, 360), new Piece(SUNDAY, 1320, 1440));
        assertThat(time("22:00", "06:00", SUNDAY).hours()).isEqualTo(8);
        assertThat(time("22:00", "00:00", SUNDAY).pieces()).containsExactly(new Piece(SUNDAY, 1320, 1440));
    }

    @Test
    void whatEndsAsAnotherBeginsDoesNotMeetIt() {
        assertThat(time("19:00", "20:00", MONDAY).common(time("20:00", "21:00", MONDAY)))
                .isEmpty();
        assertThat(time("19:00", "20:01", MONDAY).common(time("20:00", "21:00", MONDAY)))
                .contains(new Piece(MONDAY, 1200, 1201));
        assertThat(time("19:00", "20:00", MONDAY).common(time("19:00", "20:00", TUESDAY)))
                .isEmpty();
    }

    @Test
    void aNightMeetsTheMorningAfterIt() {
        assertThat(time("22:00", "07:00", TUESDAY).common(time("06:00", "08:00", WEDNESDAY)))
                .contains(new Piece(WEDNESDAY, 360, 420));
    }

    @Test
    void twoDoNotHaveTheSameRoomAtOnce() {
        var rotation = new Rotation(List.of(new Clause(1, 1, turn("活动室", time("19:00", "21:00", WEDNESDAY)))));

        assertThat(rotation.clash(turn(" 活动室 ", time("20:30", "22:00", TUESDAY, WEDNESDAY))))
                .hasValueSatisfying(clash -> assertThat(clash.piece()).isEqualTo(new Piece(WEDNESDAY, 1230, 1260)));
        assertThat(rotation.clash(turn("老年活动站", time("20:30", "22:00", WEDNESDAY))))
                .isEmpty();
        assertThat(rotation.clash(turn("活动室", time("21:00", "22:00", WEDNESDAY))))
                .isEmpty();
        assertThat(rotation.hours()).isEqualTo(2);
    }

    private static Term turn(String room, WeekTime time) {
        return new Term(ClauseKind.ROTATION, 1L, room, time, null, "");
    }

    private static WeekTime time(String from, String until, DayOfWeek... days) {
        return new WeekTime(Set.of(days), LocalTime.parse(from), LocalTime.parse(until));
    }
}
