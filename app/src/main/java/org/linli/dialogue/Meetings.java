package org.linli.dialogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.linli.dialogue.MeetingEvent.MeetingDescribed;
import org.linli.dialogue.MeetingEvent.MeetingProposed;
import org.linli.dialogue.MeetingEvent.StepChecked;
import org.linli.journal.Journal;
import org.linli.requests.RequestId;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.NotFound;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Stale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What may be done with meetings. Every verb asks for the right in the meeting's place, keeps the rules of its life,
/// and is written into the journal in the same transaction.
@Service
@Transactional
public class Meetings {

    private final MeetingDesk desk;
    private final MeetingStore meetings;
    private final PartyStore parties;
    private final SlotStore slots;
    private final MeetingDrafting drafting;
    private final Journal journal;
    private final Clock clock;

    Meetings(
            MeetingDesk desk,
            MeetingStore meetings,
            PartyStore parties,
            SlotStore slots,
            MeetingDrafting drafting,
            Journal journal,
            Clock clock) {
        this.desk = desk;
        this.meetings = meetings;
        this.parties = parties;
        this.slots = slots;
        this.drafting = drafting;
        this.journal = journal;
        this.clock = clock;
    }

    /// Whether any meeting is known at all.
    @Transactional(readOnly = true)
    public boolean any() {
        return meetings.any();
    }

    /// Proposes that people sit down together.
    public MeetingId propose(MeetingDraft draft, Actor actor) {
        var place = drafting.check(draft);
        allow(actor, place.path());
        var id = meetings.insert(draft, place, actor.account(), clock.instant());
        journal.record(
                new MeetingProposed(
                        id, place.path(), draft.kind(), draft.origin().kind()),
                actor,
                "");
        return id;
    }

    /// Says it better, as long as nobody has been told of it.
    ///
    /// @param version of the page on which it was changed
    /// @throws Stale if somebody else has changed it since
    public void describe(MeetingId id, int version, MeetingDraft draft, Actor actor) {
        var meeting = desk.mine(id, actor);
        if (meeting.version() != version) throw new Stale(id.subject(), meeting.version());
        MeetingRule.THIS_CANNOT_BE_DONE_IN_THIS_STATE.require(!meeting.state().isPublic());
        var place = drafting.check(draft);
        allow(actor, place.path());
        meetings.describe(meeting, draft, place);
        journal.record(new MeetingDescribed(id, place.path()), actor, "");
    }

    /// Names who leads, who answers for it, who helps, who takes part.
    public void name(MeetingId id, FourRoles roles, Actor actor) {
        var meeting = desk.prepared(id, actor);
        for (var words : roles.all())
            MeetingRule.A_TEXT_HAS_ITS_LIMIT.require(words.codePointCount(0, words.length()) <= FourRoles.LIMIT);
        meetings.name(meeting, roles);
        journal.record(new MeetingDescribed(id, meeting.place()), actor, "");
    }

    public void map(MeetingId id, Actor actor) {
        change(id, actor, "", meeting -> meeting.map(parties.map(id)));
    }

    public void schedule(MeetingId id, Schedule schedule, Actor actor) {
        MeetingDrafting.check(schedule);
        change(id, actor, "", meeting -> meeting.schedule(schedule));
    }

    /// @param stakeholders whether it is to be called a meeting of all whom it concerns
    public void announce(MeetingId id, boolean stakeholders, Actor actor) {
        change(
                id,
                actor,
                "",
                meeting -> meeting.announce(
                        parties.map(id), stakeholders, slots.of(id).size(), clock.instant()));
    }

    public void cancel(MeetingId id, String why, Actor actor) {
        change(id, actor, why, meeting -> meeting.cancel(why));
    }

    /// Notes that something easily forgotten has been seen to, or has not.
    public void check(MeetingId id, CheckItem item, boolean done, Actor actor) {
        var meeting = desk.prepared(id, actor);
        meetings.tick(id, item, done);
        journal.record(new StepChecked(id, meeting.place(), item, done), actor, "");
    }

    /// What has been seen to.
    @Transactional(readOnly = true)
    public Set<CheckItem> checked(MeetingId id) {
        return meetings.ticks(id);
    }

    /// What the actor may do with it now.
    @Transactional(readOnly = true)
    public List<MeetingAct> acts(MeetingId id, Actor actor) {
        var meeting = meetings.read(id);
        if (!actor.may(Right.PREPARE_MEETINGS, meeting.place(), today())) return List.of();
        return Stream.of(MeetingAct.values())
                .filter(act -> act.isPossible(meeting.state()))
                .toList();
    }

    /// The meeting for other rooms, whoever asks: they see to what may be shown.
    ///
    /// @throws NotFound if there is none
    /// Which kind of decision people make there.
    @Transactional(readOnly = true)
    public DecisionKind decides(MeetingId id) {
        return meetings.read(id).progress().decides;
    }

    @Transactional(readOnly = true)
    public MeetingSummary summary(MeetingId id) {
        return meetings.summary(id);
    }

    /// Those about the place that are not over, and that the actor works on.
    @Transactional(readOnly = true)
    public List<MeetingSummary> ahead(PlacePath place, Actor actor) {
        return meetings.ahead(place).stream()
                .filter(one -> actor.may(Right.PREPARE_MEETINGS, one.path(), today()))
                .toList();
    }

    /// Those that grew out of a concern. Whoever asks sees to what may be shown.
    @Transactional(readOnly = true)
    public List<MeetingSummary> of(RequestId concern) {
        return meetings.of(concern);
    }

    /// What it grew out of, for other rooms.
    @Transactional(readOnly = true)
    public Origin.Kind origin(MeetingId id) {
        return meetings.origin(id);
    }

    /// Whether the actor may prepare it, or work on what it brought.
    @Transactional(readOnly = true)
    public boolean mayWork(MeetingId id, Actor actor) {
        return actor.may(Right.PREPARE_MEETINGS, meetings.read(id).place(), today());
    }

    private void change(MeetingId id, Actor actor, String reason, Consumer<Meeting> verb) {
        var meeting = desk.mine(id, actor);
        verb.accept(meeting);
        meetings.save(meeting, clock.instant());
        meeting.events().forEach(event -> journal.record(event, actor, reason));
    }

    private void allow(Actor actor, PlacePath place) {
        actor.require(Right.PREPARE_MEETINGS, place, today());
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
