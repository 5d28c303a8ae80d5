package org.linli.requests;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.shared.AccountId;
import org.linli.shared.LinliEvent;
import org.linli.shared.OrganisationId;
import org.linli.shared.PlacePath;
import org.linli.shared.Visibility;

/// Everything that this room tells the others about a concern.
public sealed interface RequestEvent extends LinliEvent {

    RequestId request();

    PlacePath place();

    @Override
    default String subject() {
        return request().subject();
    }

    @Override
    default Visibility visibility() {
        return Visibility.PARTIES;
    }

    /// @param urgency by its words, or as who wrote it down says; none in entries of before that was written down
    record RequestSubmitted(
            RequestId request,
            PlacePath place,
            Channel channel,
            @Nullable Urgency urgency) implements RequestEvent {}

    record RequestAccepted(RequestId request, PlacePath place) implements RequestEvent {}

    record InformationAsked(RequestId request, PlacePath place, long remark) implements RequestEvent {}

    /// The resident who was asked has not answered.
    record ResidentReminded(RequestId request, PlacePath place) implements RequestEvent {}

    record InformationGiven(RequestId request, PlacePath place, long remark) implements RequestEvent {}

    /// @param confidence how sure the program was; none where a person sorted
    record RequestClassified(
            RequestId request,
            PlacePath place,
            String category,
            Urgency urgency,
            @Nullable Double confidence) implements RequestEvent {}

    record RequestAnswered(RequestId request, PlacePath place) implements RequestEvent {}

    /// @param handler the colleague it goes to; none where whoever of the organisation has time is to take it
    record RequestDispatched(
            RequestId request,
            PlacePath place,
            OrganisationId lead,
            String leadName,
            @Nullable AccountId handler,
            List<OrganisationId> coHandlers,
            Instant signDue,
            Instant finishDue)
            implements RequestEvent {}

    record RequestNotOurs(RequestId request, PlacePath place, String whose) implements RequestEvent {}

    /// Those who were named do not take it either, says the resident.
    ///
    /// @param whose who was named
    record RequestCameBack(RequestId request, PlacePath place, String whose) implements RequestEvent {}

    record GapFound(RequestId request, PlacePath place, String category) implements RequestEvent {}

    /// @param owner who takes on what was nobody's
    record GapAdopted(RequestId request, PlacePath place, OrganisationId owner, String ownerName)
            implements RequestEvent {}

    /// It presses more than was known: by what a resident said later, or by what was merged into it.
    ///
    /// @param merged the concern that brought it; none where it was in a resident's words
    record RequestPresses(
            RequestId request,
            PlacePath place,
            Urgency urgency,
            @Nullable RequestId merged) implements RequestEvent {}

    record RequestMerged(RequestId request, PlacePath place, RequestId into) implements RequestEvent {}

    record RequestSplit(RequestId request, PlacePath place, RequestId from) implements RequestEvent {}

    record RequestSigned(RequestId request, PlacePath place) implements RequestEvent {}

    record RequestHandedOver(RequestId request, PlacePath place, AccountId handler, String name)
            implements RequestEvent {}

    record WorkStarted(RequestId request, PlacePath place) implements RequestEvent {}

    record RequestHandedBack(RequestId request, PlacePath place, int transfers) implements RequestEvent {}

    record RequestHandled(RequestId request, PlacePath place) implements RequestEvent {}

    record ConfirmationAsked(RequestId request, PlacePath place, Instant until) implements RequestEvent {}

    record RequestResolved(RequestId request, PlacePath place) implements RequestEvent {}

    /// Solved, says one of those who have it too.
    record VoiceConfirmed(RequestId request, PlacePath place) implements RequestEvent {}

    record RequestNotResolved(RequestId request, PlacePath place) implements RequestEvent {}

    record NobodyAnswered(RequestId request, PlacePath place) implements RequestEvent {}

    record RequestReopened(RequestId request, PlacePath place, int reworks) implements RequestEvent {}

    record RequestClosed(RequestId request, PlacePath place) implements RequestEvent {}

    record RequestWithdrawn(RequestId request, PlacePath place) implements RequestEvent {}

    /// @param fellows how many have the same matter, besides the first
    /// @param urgency how pressing it is by what this one says; none in entries of before that was written down
    record RequestJoined(
            RequestId request,
            PlacePath place,
            int fellows,
            @Nullable Urgency urgency) implements RequestEvent {}

    /// The resident agreed that neighbours may read it; how, stands in the reason.
    record OpenedToNeighbours(RequestId request, PlacePath place) implements RequestEvent {}

    record KeptFromNeighbours(RequestId request, PlacePath place) implements RequestEvent {}

    /// Something was said without a change of state.
    record RemarkMade(RequestId request, PlacePath place, long remark, boolean internal) implements RequestEvent {

        @Override
        public Visibility visibility() {
            return internal ? Visibility.STAFF : Visibility.PARTIES;
        }
    }
}
