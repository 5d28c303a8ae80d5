package org.linli.dialogue;

import static org.linli.dialogue.MeetingRule.AN_ASSEMBLY_COUNTS_ITS_VOTES;
import static org.linli.dialogue.MeetingRule.AN_ASSEMBLY_HAS_A_QUORUM;
import static org.linli.dialogue.MeetingRule.A_MAP_NAMES_WHO_IS_AFFECTED;
import static org.linli.dialogue.MeetingRule.A_MEETING_BEGINS_WITH_A_TIME_A_CHAIR_AND_A_RECORDER;
import static org.linli.dialogue.MeetingRule.A_MEETING_LIES_AHEAD;
import static org.linli.dialogue.MeetingRule.A_NEUTRAL_CHAIR_SPEAKS_FOR_NOBODY;
import static org.linli.dialogue.MeetingRule.A_STAKEHOLDER_MEETING_HAS_NO_EMPTY_BOX;
import static org.linli.dialogue.MeetingRule.EVERY_OBJECTION_IS_ANSWERED;
import static org.linli.dialogue.MeetingRule.MINUTES_ARE_READ_BACK;
import static org.linli.dialogue.MeetingRule.MINUTES_SAY_WHO_WAS_THERE;
import static org.linli.dialogue.MeetingRule.NO_QUESTION_STAYS_OPEN;
import static org.linli.dialogue.MeetingRule.OBJECTIONS_HAVE_THEIR_DAYS;
import static org.linli.dialogue.MeetingRule.PROMISES_COME_TO_AN_END_FIRST;
import static org.linli.dialogue.MeetingRule.THE_CHAIR_DOES_NOT_KEEP_THE_RECORD;
import static org.linli.dialogue.MeetingRule.THIS_CANNOT_BE_DONE_IN_THIS_STATE;
import static org.linli.dialogue.MeetingRule.WHAT_HAS_BEGUN_IS_NOT_PREPARED_ANY_MORE;
import static org.linli.dialogue.MeetingRule.WHO_CANCELS_SAYS_WHY;
import static org.linli.dialogue.MeetingRule.WHO_IS_ASKED_KNOWS_WHEN_AND_WHERE;
import static org.linli.dialogue.MeetingRule.WHO_REPORTS_SAYS_WHAT_CAME_OF_IT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingEvent.FollowUpBegun;
import org.linli.dialogue.MeetingEvent.MeetingAnnounced;
import org.linli.dialogue.MeetingEvent.MeetingBegun;
import org.linli.dialogue.MeetingEvent.MeetingCancelled;
import org.linli.dialogue.MeetingEvent.MeetingClosed;
import org.linli.dialogue.MeetingEvent.MeetingResolved;
import org.linli.dialogue.MeetingEvent.MeetingScheduled;
import org.linli.dialogue.MeetingEvent.MeetingUndecided;
import org.linli.dialogue.MeetingEvent.MinutesPublished;
import org.linli.dialogue.MeetingEvent.ResultReported;
import org.linli.dialogue.MeetingEvent.RulesAgreed;
import org.linli.dialogue.MeetingEvent.StakeholdersMapped;
import org.linli.shared.PlacePath;
import org.linli.shared.Rule;

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

        @Nullable
        Long rules;

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
        Rule.together(
                () -> MeetingRule.A_MEETING_LASTS_A_WHILE.requireAt(
                        "minutes", schedule.minutes() >= 15 && schedule.minutes() <= 600),
                () -> THE_CHAIR_DOES_NOT_KEEP_THE_RECORD.requireAt(
                        "recorder",
                        schedule.chair().isBlank() || !schedule.chair().equals(schedule.recorder())));
        var start = schedule.startsAt();
        var moved = !Objects.equals(start, progress.schedule.startsAt());
        progress.schedule = schedule;
        events.add(new MeetingScheduled(id, place, start == null ? "" : start.toString(), moved));
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

    /// People meet under that version of the rules.
    void setRules(long rules, NewRules said) {
        suit(said);
        become(MeetingAct.SET_RULES, new RulesAgreed(id, place, rules));
        progress.rules = rules;
    }

    /// People sit down.
    void begin(StakeholderMap map, NewRules rules) {
        var chair = progress.schedule.chair();
        A_MEETING_BEGINS_WITH_A_TIME_A_CHAIR_AND_A_RECORDER.require(progress.schedule.startsAt() != null
                && !chair.isBlank()
                && !progress.schedule.recorder().isBlank());
        A_NEUTRAL_CHAIR_SPEAKS_FOR_NOBODY.require(!rules.neutralChair()
                || map.parties().stream().noneMatch(party -> party.speaker().equals(chair)));
        suit(rules);
        become(MeetingAct.BEGIN, new MeetingBegun(id, place));
    }

    /// Whether people can decide by these rules what they have met to decide: an assembly speaks for all residents, and
    /// a few who have nothing against it are not all.
    void suit(NewRules rules) {
        var assembly = progress.decides == DecisionKind.ASSEMBLY;
        Rule.together(
                () -> AN_ASSEMBLY_COUNTS_ITS_VOTES.requireAt(
                        "threshold", !assembly || rules.threshold() != VotingThreshold.CONSENT),
                () -> AN_ASSEMBLY_HAS_A_QUORUM.requireAt("quorum", !assembly || rules.quorum() != null));
    }

    /// The minutes go out, and may be objected to if the rules give days for it.
    ///
    /// @param heads who were there
    /// @param isOpen whether a question was put and not settled
    /// @param until the last day for objections; none if the rules give none
    void publish(boolean readBack, int heads, boolean isOpen, @Nullable LocalDate until) {
        MINUTES_SAY_WHO_WAS_THERE.require(heads > 0);
        NO_QUESTION_STAYS_OPEN.require(!isOpen);
        MINUTES_ARE_READ_BACK.requireAt("readBack", readBack);
        become(MeetingAct.PUBLISH, new MinutesPublished(id, place, until == null ? "" : until.toString()));
        if (until != null) progress.state = MeetingAct.OPEN_TO_OBJECTIONS.to();
    }

    /// What stands in the minutes holds now, or it holds that nothing was decided.
    ///
    /// @param until the last day for objections; none if there was none
    /// @param unanswered objections
    /// @param promises that are to be seen through
    void settle(@Nullable LocalDate until, int unanswered, boolean carried, int promises, LocalDate today) {
        OBJECTIONS_HAVE_THEIR_DAYS.require(until == null || today.isAfter(until));
        EVERY_OBJECTION_IS_ANSWERED.require(unanswered == 0);
        if (carried) become(MeetingAct.RESOLVE, new MeetingResolved(id, place));
        else become(MeetingAct.LEAVE_UNDECIDED, new MeetingUndecided(id, place));
        if (promises > 0) become(MeetingAct.FOLLOW_UP, new FollowUpBegun(id, place));
    }

    /// Everybody who spoke can hear what came of it.
    ///
    /// @param promises that have not come to an end
    void reportBack(String words, int promises) {
        WHO_REPORTS_SAYS_WHAT_CAME_OF_IT.requireAt("words", !words.isBlank());
        PROMISES_COME_TO_AN_END_FIRST.require(promises == 0);
        become(MeetingAct.REPORT_BACK, new ResultReported(id, place));
    }

    void close() {
        become(MeetingAct.CLOSE, new MeetingClosed(id, place));
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
