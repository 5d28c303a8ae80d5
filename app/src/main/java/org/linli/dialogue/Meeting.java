package org.linli.dialogue;

import static org.linli.dialogue.MeetingRule.A_MAP_NAMES_WHO_IS_AFFECTED;
import static org.linli.dialogue.MeetingRule.A_MEETING_LIES_AHEAD;
import static org.linli.dialogue.MeetingRule.A_STAKEHOLDER_MEETING_HAS_NO_EMPTY_BOX;
import static org.linli.dialogue.MeetingRule.THE_CHAIR_DOES_NOT_KEEP_THE_RECORD;
import static org.linli.dialogue.MeetingRule.THIS_CANNOT_BE_DONE_IN_THIS_STATE;
import static org.linli.dialogue.MeetingRule.WHAT_HAS_BEGUN_IS_NOT_PREPARED_ANY_MORE;
import static org.linli.dialogue.MeetingRule.WHO_CANCELS_SAYS_WHY;
import static org.linli.dialogue.MeetingRule.WHO_IS_ASKED_KNOWS_WHEN_AND_WHERE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.linli.dialogue.MeetingEvent.MeetingAnnounced;
import org.linli.dialogue.MeetingEvent.MeetingCancelled;
import org.linli.dialogue.MeetingEvent.MeetingScheduled;
import org.linli.dialogue.MeetingEvent.StakeholdersMapped;
import org.linli.shared.PlacePath;

/// A meeting on its way from a question to the day on which everybody has heard what came of it.
final class Meeting {

    private final MeetingId id;
    private final int version;
    private final PlacePath place;
    private final Progress progress;
    private final List<MeetingEvent> events = new ArrayList<>();

    Meeting(MeetingId id, int version, PlacePath place, Progress progress) {
        this.id = id;
        this.version = version;
        this.place = place;
        this.progress = progress;
    }

    /// Everything about a meeting that its life changes; the store reads and writes it as one.
    static final class Progress {
        MeetingState state = MeetingState.PROPOSED;
        DecisionKind decides;
        Schedule schedule;
        boolean stakeholders;

        Progress(DecisionKind decides, Schedule schedule) {
            this.decides = decides;
            this.schedule = schedule;
        }
    }

    /// It is clear whom it concerns.
    void map(StakeholderMap map) {
        A_MAP_NAMES_WHO_IS_AFFECTED.require(!map.in(Box.AFFECTED).isEmpty());
        become(
                MeetingAct.MAP,
                new StakeholdersMapped(
                        id, place, Box.values().length - map.empty().size()));
    }

    void schedule(Schedule schedule) {
        requireBefore();
        MeetingRule.A_MEETING_LASTS_A_WHILE.requireAt("minutes", schedule.minutes() >= 15 && schedule.minutes() <= 600);
        THE_CHAIR_DOES_NOT_KEEP_THE_RECORD.requireAt(
                "recorder", schedule.chair().isBlank() || !schedule.chair().equals(schedule.recorder()));
        progress.schedule = schedule;
        var start = schedule.startsAt();
        events.add(new MeetingScheduled(id, place, start == null ? "" : start.toString()));
    }

    /// From now on neighbours read of it and say whether they come.
    ///
    /// @param stakeholders whether it is to be called a meeting of all whom it concerns
    /// @param times that were offered, where none was chosen yet
    void announce(StakeholderMap map, boolean stakeholders, int times, Instant now) {
        var start = progress.schedule.startsAt();
        WHO_IS_ASKED_KNOWS_WHEN_AND_WHERE.require(!progress.schedule.room().isBlank() && (start != null || times > 1));
        A_MEETING_LIES_AHEAD.require(start == null || start.isAfter(now));
        A_STAKEHOLDER_MEETING_HAS_NO_EMPTY_BOX.requireAt("stakeholders", !stakeholders || map.isWhole());
        become(MeetingAct.ANNOUNCE, new MeetingAnnounced(id, place, stakeholders));
        progress.stakeholders = stakeholders;
    }

    void cancel(String why) {
        WHO_CANCELS_SAYS_WHY.requireAt("why", !why.isBlank());
        become(MeetingAct.CANCEL, new MeetingCancelled(id, place));
    }

    /// What has begun is recorded, not prepared.
    void requireBefore() {
        WHAT_HAS_BEGUN_IS_NOT_PREPARED_ANY_MORE.require(progress.state.isBefore());
    }

    private void become(MeetingAct act, MeetingEvent event) {
        THIS_CANNOT_BE_DONE_IN_THIS_STATE.require(act.isPossible(progress.state));
        progress.state = act.to();
        events.add(event);
    }

    MeetingId id() {
        return id;
    }

    int version() {
        return version;
    }

    PlacePath place() {
        return place;
    }

    MeetingState state() {
        return progress.state;
    }

    Progress progress() {
        return progress;
    }

    /// What happened since it was loaded, in order.
    List<MeetingEvent> events() {
        return List.copyOf(events);
    }
}
