package org.linli.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.testing.Refusal.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linli.dialogue.Meeting.Progress;
import org.linli.dialogue.MeetingEvent.MeetingAnnounced;
import org.linli.shared.PlacePath;

/// The life of a meeting, rule by rule.
class MeetingTest {

    private static final Instant NOW = Instant.parse("2026-11-20T04:00:00Z");
    private static final StakeholderMap ONLY_AFFECTED =
            new StakeholderMap(List.of(new Party(1, Box.AFFECTED, "一楼", null, 40, "张婶", 0)));
    private static final StakeholderMap WHOLE = new StakeholderMap(Arrays.stream(Box.values())
            .map(box -> new Party(1, box, "一拨", null, null, "某人", 0))
            .toList());

    @Test
    void nobodyIsToldBeforeItIsClearWhoIsAffected() {
        refused(MeetingRule.A_MAP_NAMES_WHO_IS_AFFECTED, () -> meeting().map(new StakeholderMap(List.of())));
        refused(
                MeetingRule.THIS_CANNOT_BE_DONE_IN_THIS_STATE,
                () -> scheduled(meeting()).announce(WHOLE, true, 0, NOW));
    }

    @Test
    void anEmptyBoxForbidsTheNameAndNotTheMeeting() {
        var meeting = scheduled(meeting());
        meeting.map(ONLY_AFFECTED);

        refused(
                MeetingRule.A_STAKEHOLDER_MEETING_HAS_NO_EMPTY_BOX,
                () -> meeting.announce(ONLY_AFFECTED, true, 0, NOW));
        meeting.announce(ONLY_AFFECTED, false, 0, NOW);

        assertThat(meeting.state()).isEqualTo(MeetingState.ANNOUNCED);
        assertThat(meeting.progress().stakeholders).isFalse();
        assertThat(meeting.events()).hasAtLeastOneElementOfType(MeetingAnnounced.class);
    }

    @Test
    void aMeetingOfAllMayCallItselfSo() {
        var meeting = scheduled(meeting());
        meeting.map(WHOLE);
        meeting.announce(WHOLE, true, 0, NOW);

        assertThat(meeting.progress().stakeholders).isTrue();
    }

    @Test
    void peopleAreToldWhereAndWhenOrMayChooseWhen() {
        var meeting = meeting();
        meeting.map(ONLY_AFFECTED);
        meeting.schedule(schedule(null, "茶室"));

        refused(MeetingRule.WHO_IS_ASKED_KNOWS_WHEN_AND_WHERE, () -> meeting.announce(ONLY_AFFECTED, false, 1, NOW));
        meeting.announce(ONLY_AFFECTED, false, 2, NOW);
        assertThat(meeting.state()).isEqualTo(MeetingState.ANNOUNCED);
    }

    @Test
    void aTimeThatHasPassedIsNotAnnounced() {
        var meeting = meeting();
        meeting.map(ONLY_AFFECTED);
        meeting.schedule(schedule(NOW.minusSeconds(60), "茶室"));

        refused(MeetingRule.A_MEETING_LIES_AHEAD, () -> meeting.announce(ONLY_AFFECTED, false, 0, NOW));
    }

    @Test
    void noChairKeepsTheRecord() {
        var own = new Schedule(NOW, 90, "茶室", null, "刘芳", "刘芳");

        refused(MeetingRule.THE_CHAIR_DOES_NOT_KEEP_THE_RECORD, () -> meeting().schedule(own));
    }

    @Test
    void whoCallsItOffSaysWhy() {
        refused(MeetingRule.WHO_CANCELS_SAYS_WHY, () -> meeting().cancel(" "));
        var meeting = meeting();
        meeting.cancel("街道那天停电");

        assertThat(meeting.state()).isEqualTo(MeetingState.CANCELLED);
        refused(MeetingRule.WHAT_HAS_BEGUN_IS_NOT_PREPARED_ANY_MORE, () -> scheduled(meeting));
    }

    private static Meeting meeting() {
        return new Meeting(
                new MeetingId(1),
                0,
                new PlacePath("/1/2/"),
                new Progress(DecisionKind.CONSULTATION, Schedule.none(90)));
    }

    private static Meeting scheduled(Meeting meeting) {
        meeting.schedule(schedule(NOW.plus(Duration.ofDays(3)), "茶室"));
        return meeting;
    }

    private static Schedule schedule(@Nullable Instant start, String room) {
        return new Schedule(start, 90, room, 12, "刘芳", "赵立平");
    }
}
