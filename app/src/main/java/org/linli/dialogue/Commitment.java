package org.linli.dialogue;

import static org.linli.dialogue.CommitmentRule.ANOTHER_DAY_LIES_AHEAD;
import static org.linli.dialogue.CommitmentRule.AN_OWNER_IS_NAMED;
import static org.linli.dialogue.CommitmentRule.NOBODY_CONFIRMS_THEIR_OWN_PROMISE;
import static org.linli.dialogue.CommitmentRule.ONLY_RESIDENTS_SAY_THAT_IT_WAS_KEPT;
import static org.linli.dialogue.CommitmentRule.ONLY_THE_OWNER_ACCEPTS;
import static org.linli.dialogue.CommitmentRule.ONLY_THE_OWNER_SAYS_THAT_IT_IS_DONE;
import static org.linli.dialogue.CommitmentRule.THIS_CANNOT_BE_DONE_WITH_A_PROMISE_IN_THIS_STATE;
import static org.linli.dialogue.CommitmentRule.WHAT_IS_DONE_IS_SHOWN_OR_SAID;
import static org.linli.dialogue.CommitmentRule.WHO_CHANGES_A_PROMISE_SAYS_WHY;
import static org.linli.dialogue.CommitmentRule.WITHOUT_A_PHOTO_WHO_LOOKED_SAYS_WHAT_THEY_SAW;
import static org.linli.dialogue.CommitmentState.ACCEPTED_BY_OWNER;
import static org.linli.dialogue.CommitmentState.ADOPTED;
import static org.linli.dialogue.CommitmentState.ASSIGNED;
import static org.linli.dialogue.CommitmentState.BROKEN;
import static org.linli.dialogue.CommitmentState.DRAFTED;
import static org.linli.dialogue.CommitmentState.EVIDENCE_SUBMITTED;
import static org.linli.dialogue.CommitmentState.IN_PROGRESS;
import static org.linli.dialogue.CommitmentState.KEPT;
import static org.linli.dialogue.CommitmentState.LATE;
import static org.linli.dialogue.CommitmentState.RENEGOTIATED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.CommitmentEvent.CommitmentAccepted;
import org.linli.dialogue.CommitmentEvent.CommitmentAdopted;
import org.linli.dialogue.CommitmentEvent.CommitmentAssigned;
import org.linli.dialogue.CommitmentEvent.CommitmentBroken;
import org.linli.dialogue.CommitmentEvent.CommitmentNotSeen;
import org.linli.dialogue.CommitmentEvent.CommitmentPutOff;
import org.linli.dialogue.CommitmentEvent.CommitmentRenegotiated;
import org.linli.dialogue.CommitmentEvent.CommitmentShownDone;
import org.linli.dialogue.CommitmentEvent.CommitmentStarted;
import org.linli.dialogue.CommitmentEvent.CommitmentVerified;
import org.linli.shared.PlacePath;

/// A promise on its way from somebody's word to the day on which residents have seen that it was kept.
final class Commitment {

    private final CommitmentId id;
    private final int version;
    private final MeetingId meeting;
    private final PlacePath place;
    private final Progress progress;
    private final List<CommitmentEvent> events = new ArrayList<>();

    Commitment(CommitmentId id, int version, MeetingId meeting, PlacePath place, Progress progress) {
        this.id = id;
        this.version = version;
        this.meeting = meeting;
        this.place = place;
        this.progress = progress;
    }

    /// Everything about a promise that its life changes; the store reads and writes it as one.
    static final class Progress {
        CommitmentState state = DRAFTED;
        Owner owner;
        LocalDate until;
        String doneWords = "";

        /// Whether a photo shows what was done; else there are only the owner's words.
        boolean shown;

        @Nullable
        LocalDate doneOn;

        @Nullable
        CommitmentId successor;

        Progress(Owner owner, LocalDate until) {
            this.owner = owner;
            this.until = until;
        }
    }

    /// It stands in minutes that everybody could object to.
    void adopt() {
        become(ADOPTED, new CommitmentAdopted(id, place), DRAFTED);
        if (progress.owner.isNamed()) become(ASSIGNED, new CommitmentAssigned(id, place), ADOPTED);
    }

    /// Names who is asked to do it.
    void assign(Owner owner) {
        AN_OWNER_IS_NAMED.requireAt("owner", owner.isNamed());
        become(ASSIGNED, new CommitmentAssigned(id, place), ADOPTED, ASSIGNED);
        progress.owner = owner;
    }

    void accept(Hand hand) {
        ONLY_THE_OWNER_ACCEPTS.require(hand.isOwner(progress.owner));
        become(ACCEPTED_BY_OWNER, new CommitmentAccepted(id, place), ASSIGNED);
    }

    void start(Hand hand) {
        ONLY_THE_OWNER_ACCEPTS.require(hand.isOwner(progress.owner));
        become(IN_PROGRESS, new CommitmentStarted(id, place), ACCEPTED_BY_OWNER);
    }

    /// @param shown whether a photo shows it
    void showDone(Hand hand, String words, boolean shown, LocalDate day) {
        ONLY_THE_OWNER_SAYS_THAT_IT_IS_DONE.require(hand.isOwner(progress.owner));
        WHAT_IS_DONE_IS_SHOWN_OR_SAID.requireAt("words", shown || !words.isBlank());
        become(EVIDENCE_SUBMITTED, new CommitmentShownDone(id, place, day.toString()), ACCEPTED_BY_OWNER, IN_PROGRESS);
        progress.doneWords = words;
        progress.shown = shown;
        progress.doneOn = day;
    }

    /// Residents have looked: it is done. Where the owner has only said so, they say what they saw themselves, or show
    /// it; nobody's own word makes a promise kept.
    ///
    /// @param photo whether they show it
    void verify(Hand hand, String saw, boolean photo) {
        requireResident(hand);
        WITHOUT_A_PHOTO_WHO_LOOKED_SAYS_WHAT_THEY_SAW.requireAt("why", progress.shown || photo || saysSomething(saw));
        var done = progress.doneOn;
        var kept = done != null && !done.isAfter(progress.until);
        become(kept ? KEPT : LATE, new CommitmentVerified(id, place, kept), EVIDENCE_SUBMITTED);
    }

    /// Residents have looked: it is not done.
    void deny(Hand hand, String why) {
        requireResident(hand);
        WHO_CHANGES_A_PROMISE_SAYS_WHY.requireAt("why", !why.isBlank());
        become(IN_PROGRESS, new CommitmentNotSeen(id, place), EVIDENCE_SUBMITTED);
        progress.doneOn = null;
    }

    /// Another day is named; the first is not forgotten.
    void putOff(LocalDate day, String why, LocalDate today) {
        WHO_CHANGES_A_PROMISE_SAYS_WHY.requireAt("why", !why.isBlank());
        ANOTHER_DAY_LIES_AHEAD.requireAt(
                "until", !day.isBefore(today) && !day.equals(progress.until) && day.isBefore(today.plusYears(5)));
        THIS_CANNOT_BE_DONE_WITH_A_PROMISE_IN_THIS_STATE.require(progress.state.isDue());
        events.add(new CommitmentPutOff(id, place, progress.until.toString(), day.toString()));
        progress.until = day;
    }

    void giveUp(String why) {
        WHO_CHANGES_A_PROMISE_SAYS_WHY.requireAt("why", !why.isBlank());
        become(BROKEN, new CommitmentBroken(id, place), ADOPTED, ASSIGNED, ACCEPTED_BY_OWNER, IN_PROGRESS);
    }

    /// Another promise takes its place.
    void giveWay(CommitmentId to, String why) {
        WHO_CHANGES_A_PROMISE_SAYS_WHY.requireAt("why", !why.isBlank());
        become(
                RENEGOTIATED,
                new CommitmentRenegotiated(id, place, to),
                ADOPTED,
                ASSIGNED,
                ACCEPTED_BY_OWNER,
                IN_PROGRESS);
        progress.successor = to;
    }

    private static boolean saysSomething(String words) {
        return words.codePoints().filter(Character::isLetter).limit(2).count() == 2;
    }

    private void requireResident(Hand hand) {
        ONLY_RESIDENTS_SAY_THAT_IT_WAS_KEPT.require(hand.isResident());
        NOBODY_CONFIRMS_THEIR_OWN_PROMISE.require(!hand.isOwner(progress.owner));
    }

    private void become(CommitmentState to, CommitmentEvent event, CommitmentState... from) {
        THIS_CANNOT_BE_DONE_WITH_A_PROMISE_IN_THIS_STATE.require(List.of(from).contains(progress.state));
        progress.state = to;
        events.add(event);
    }

    CommitmentId id() {
        return id;
    }

    int version() {
        return version;
    }

    MeetingId meeting() {
        return meeting;
    }

    PlacePath place() {
        return place;
    }

    CommitmentState state() {
        return progress.state;
    }

    Progress progress() {
        return progress;
    }

    /// What happened since it was loaded, in order.
    List<CommitmentEvent> events() {
        return List.copyOf(events);
    }
}
