package org.linli.dialogue;

import org.linli.shared.LinliEvent;
import org.linli.shared.PlacePath;
import org.linli.shared.PublicEvent;

/// Everything that this room tells the others about a meeting.
public sealed interface MeetingEvent extends LinliEvent {

    MeetingId meeting();

    PlacePath place();

    @Override
    default String subject() {
        return meeting().subject();
    }

    record MeetingProposed(MeetingId meeting, PlacePath place, MeetingKind kind, Origin.Kind origin)
            implements MeetingEvent {}

    record MeetingDescribed(MeetingId meeting, PlacePath place) implements MeetingEvent {}

    /// @param boxes in which somebody would speak
    record StakeholdersMapped(MeetingId meeting, PlacePath place, int boxes) implements MeetingEvent {}

    /// @param moved whether it is at another time than was said before
    record MeetingScheduled(MeetingId meeting, PlacePath place, String startsAt, boolean moved)
            implements MeetingEvent {}

    /// It is known where the chair comes from.
    record ChairKnown(MeetingId meeting, PlacePath place, ChairKind kind) implements MeetingEvent {}

    /// @param stakeholders whether it may call itself a meeting of stakeholders
    record MeetingAnnounced(MeetingId meeting, PlacePath place, boolean stakeholders)
            implements MeetingEvent, PublicEvent {}

    record MeetingCancelled(MeetingId meeting, PlacePath place) implements MeetingEvent, PublicEvent {}

    record PartyNamed(MeetingId meeting, PlacePath place, long party, Box box) implements MeetingEvent {}

    record PartyStruck(MeetingId meeting, PlacePath place, long party) implements MeetingEvent {}

    record GuestAsked(MeetingId meeting, PlacePath place, long guest) implements MeetingEvent {}

    /// They are called otherwise, or belong to another group.
    record GuestChanged(MeetingId meeting, PlacePath place, long guest) implements MeetingEvent {}

    record GuestRemoved(MeetingId meeting, PlacePath place, long guest) implements MeetingEvent {}

    /// @param represents whether they speak for the residents from now on, or do not any more
    record RepresentativeNamed(MeetingId meeting, PlacePath place, long guest, boolean represents)
            implements MeetingEvent {}

    record GuestReplied(MeetingId meeting, PlacePath place, long guest, Reply reply) implements MeetingEvent {}

    /// Somebody who waited has a seat now.
    record GuestMovedUp(MeetingId meeting, PlacePath place, long guest) implements MeetingEvent {}

    record TimesOffered(MeetingId meeting, PlacePath place, int times) implements MeetingEvent {}

    record TimeWithdrawn(MeetingId meeting, PlacePath place, int times) implements MeetingEvent {}

    record RulesAgreed(MeetingId meeting, PlacePath place, long rules) implements MeetingEvent {}

    record MeetingBegun(MeetingId meeting, PlacePath place) implements MeetingEvent, PublicEvent {}

    /// @param carried whether it has come from an earlier meeting by itself
    record TopicPosted(MeetingId meeting, PlacePath place, long topic, boolean carried) implements MeetingEvent {}

    record TopicNoted(MeetingId meeting, PlacePath place, long topic, AgendaState state) implements MeetingEvent {}

    /// A topic may become a project.
    record IdeaNoted(MeetingId meeting, PlacePath place, long topic) implements MeetingEvent {}

    /// Its title was written anew.
    record TopicRetitled(MeetingId meeting, PlacePath place, long topic) implements MeetingEvent {}

    record TopicDropped(MeetingId meeting, PlacePath place, long topic) implements MeetingEvent {}

    /// @param off whether the minutes leave it out, or have it again
    record TopicTakenOff(MeetingId meeting, PlacePath place, long topic, boolean off) implements MeetingEvent {}

    record ContributionHeard(MeetingId meeting, PlacePath place, long contribution) implements MeetingEvent {}

    /// @param off whether the minutes leave it out, or have it again
    record ContributionTakenOff(MeetingId meeting, PlacePath place, long contribution, boolean off)
            implements MeetingEvent {}

    /// The plan of a workshop was changed, or what came out of it written down.
    record WorkshopPlanned(MeetingId meeting, PlacePath place, PlanItem.Part part) implements MeetingEvent {}

    record PresenceNoted(MeetingId meeting, PlacePath place, int heads) implements MeetingEvent {}

    record QuestionPut(MeetingId meeting, PlacePath place, long decision) implements MeetingEvent {}

    record HandsCounted(MeetingId meeting, PlacePath place, long decision, long yes, long no, long abstain)
            implements MeetingEvent {}

    /// @param entry 1 for who reads it first, 2 for who reads it again
    record BallotRead(MeetingId meeting, PlacePath place, long decision, int number, int entry)
            implements MeetingEvent {}

    /// Somebody voted by phone. What they said is not told, nor which vote is theirs.
    record VoteCast(MeetingId meeting, PlacePath place, long decision, long guest) implements MeetingEvent {}

    /// @param people whose votes lay in the box
    record BoxOpened(MeetingId meeting, PlacePath place, long decision, int people) implements MeetingEvent {}

    /// Somebody got a paper of their own. Its number is not told.
    record PaperHanded(MeetingId meeting, PlacePath place, long decision, long guest) implements MeetingEvent {}

    /// Its owner had voted otherwise; who it was is not told.
    record PaperSetAside(MeetingId meeting, PlacePath place, long decision, int number) implements MeetingEvent {}

    record VoterNoted(MeetingId meeting, PlacePath place, long guest, boolean here) implements MeetingEvent {}

    record ProxyNamed(MeetingId meeting, PlacePath place, long giver, long holder) implements MeetingEvent {}

    record ProxyWithdrawn(MeetingId meeting, PlacePath place, long giver) implements MeetingEvent {}

    record DecisionSettled(MeetingId meeting, PlacePath place, long decision, DecisionOutcome outcome)
            implements MeetingEvent {}

    record MinutesWritten(MeetingId meeting, PlacePath place) implements MeetingEvent {}

    /// @param objections until that day; empty if there are none
    record MinutesPublished(MeetingId meeting, PlacePath place, String objections)
            implements MeetingEvent, PublicEvent {}

    record ObjectionMade(MeetingId meeting, PlacePath place, long objection) implements MeetingEvent {}

    record ObjectionAnswered(MeetingId meeting, PlacePath place, long objection) implements MeetingEvent {}

    /// @param effect what it does
    record ObjectionUpheld(MeetingId meeting, PlacePath place, long objection, Objection.Effect effect)
            implements MeetingEvent {}

    /// Something was wrong in minutes that are out, and what is right was added.
    record MinutesCorrected(MeetingId meeting, PlacePath place) implements MeetingEvent, PublicEvent {}

    record MeetingResolved(MeetingId meeting, PlacePath place) implements MeetingEvent, PublicEvent {}

    record MeetingUndecided(MeetingId meeting, PlacePath place) implements MeetingEvent, PublicEvent {}

    record FollowUpBegun(MeetingId meeting, PlacePath place) implements MeetingEvent {}

    record ResultReported(MeetingId meeting, PlacePath place) implements MeetingEvent, PublicEvent {}

    record MeetingClosed(MeetingId meeting, PlacePath place) implements MeetingEvent {}

    record StepChecked(MeetingId meeting, PlacePath place, CheckItem item, boolean done) implements MeetingEvent {}
}
