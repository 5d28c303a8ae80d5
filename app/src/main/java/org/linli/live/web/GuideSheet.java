package org.linli.live.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingKind;
import org.linli.dialogue.MeetingSummary;
import org.linli.dialogue.StakeholderMap;
import org.linli.live.CourseStep;
import org.linli.live.LiveRoom;
import org.linli.live.LiveRooms;
import org.linli.ui.QrCode;

/// The hand-out by which a meeting is prepared, held and followed up with paper and one phone.
///
/// @param meeting none where the hand-out is for whichever comes
/// @param room none as long as it has not been opened
/// @param console QR code for whoever keeps the room
/// @param map of those whom the matter concerns
public record GuideSheet(
        @Nullable MeetingSummary meeting,
        MeetingKind kind,
        @Nullable LiveRoom room,
        @Nullable QrCode console,
        StakeholderMap map) {

    static GuideSheet blank(MeetingKind kind) {
        return new GuideSheet(null, kind, null, null, new StakeholderMap(List.of()));
    }

    static GuideSheet of(SetupPage page) {
        var meeting = page.meeting();
        return new GuideSheet(meeting, meeting.kind(), page.room(), page.console(), page.map());
    }

    /// The course of the room; as long as it is not open, as such a meeting usually goes.
    public List<CourseStep> steps() {
        return room == null ? LiveRooms.course(kind) : room.steps();
    }

    /// Steps of one kind that follow each other are explained once.
    public boolean isAgain(CourseStep step) {
        return step.number() > 1 && steps().get(step.number() - 2).kind() == step.kind();
    }

    /// Who writes the minutes; empty as long as nobody is named.
    public String recorder() {
        return meeting == null ? "" : meeting.schedule().recorder();
    }
}
