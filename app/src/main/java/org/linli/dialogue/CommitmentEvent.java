package org.linli.dialogue;

import org.linli.shared.PlacePath;
import org.linli.shared.PublicEvent;
import org.linli.shared.Visibility;

/// Everything that this room tells the others about a promise.
public sealed interface CommitmentEvent extends PublicEvent {

    CommitmentId commitment();

    PlacePath place();

    @Override
    default String subject() {
        return commitment().subject();
    }

    /// What becomes of it before it is adopted, which only those read who work on it.
    sealed interface Unadopted extends CommitmentEvent {

        @Override
        default Visibility visibility() {
            return Visibility.STAFF;
        }
    }

    record CommitmentDrafted(CommitmentId commitment, PlacePath place, MeetingId meeting) implements Unadopted {}

    /// It was written down otherwise than it was said.
    record CommitmentCorrected(CommitmentId commitment, PlacePath place) implements Unadopted {}

    /// Nobody said it after all.
    record CommitmentStruck(CommitmentId commitment, PlacePath place) implements Unadopted {}

    record CommitmentAdopted(CommitmentId commitment, PlacePath place) implements CommitmentEvent {}

    record CommitmentAssigned(CommitmentId commitment, PlacePath place) implements CommitmentEvent {}

    record CommitmentAccepted(CommitmentId commitment, PlacePath place) implements CommitmentEvent {}

    record CommitmentStarted(CommitmentId commitment, PlacePath place) implements CommitmentEvent {}

    record CommitmentShownDone(CommitmentId commitment, PlacePath place, String on) implements CommitmentEvent {}

    /// @param kept on or before its day; else late
    record CommitmentVerified(CommitmentId commitment, PlacePath place, boolean kept) implements CommitmentEvent {}

    /// Residents have looked, and it is not done.
    record CommitmentNotSeen(CommitmentId commitment, PlacePath place) implements CommitmentEvent {}

    record CommitmentPutOff(CommitmentId commitment, PlacePath place, String from, String to)
            implements CommitmentEvent {}

    record CommitmentBroken(CommitmentId commitment, PlacePath place) implements CommitmentEvent {}

    record CommitmentRenegotiated(CommitmentId commitment, PlacePath place, CommitmentId successor)
            implements CommitmentEvent {}

    record MoneyNoted(CommitmentId commitment, PlacePath place, MoneyPart part, long fen) implements CommitmentEvent {}

    record SpotShown(CommitmentId commitment, PlacePath place, boolean after) implements CommitmentEvent {}
}
