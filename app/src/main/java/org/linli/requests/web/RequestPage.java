package org.linli.requests.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.engine.text.Emergency;
import org.linli.people.MaskedContact;
import org.linli.requests.Act;
import org.linli.requests.Attachment;
import org.linli.requests.Channel;
import org.linli.requests.Duplicate;
import org.linli.requests.Onward;
import org.linli.requests.Reason;
import org.linli.requests.RequestId;
import org.linli.requests.RequestNumber;
import org.linli.requests.RequestState;
import org.linli.requests.Urgency;
import org.linli.shared.OrganisationId;
import org.linli.ui.Choice;
import org.linli.ui.Stick;

/// Everything about one concern that its reader may see.
///
/// @param version as it stands now: an act on an older one is refused
/// @param category in words; empty if it is not sorted yet
/// @param categoryCode of it; empty if it is not sorted yet
/// @param affected how many households have it; 0 if nobody said
/// @param acts what the reader may do now
/// @param elsewhere who would be named with a way to reach them, where it is somebody else's; empty where not
/// @param suggested where the duty matrix would hand it to; none where it names nobody here
/// @param hint what the program would do; none where nothing waits to be sorted, or the reader may not sort it
/// @param clocks of the limits that run
/// @param twins open ones that may be the same matter, as long as this one goes to nobody
/// @param mergedInto the one that it became a part of; none if none
/// @param merged those that became a part of it
/// @param files photos and voice notes, in the order in which they came
/// @param onward what later rooms have made of it, and offer to make
/// @param emergencies whom to ring first, by what was said
/// @param history whether the reader may know what went before: a warden may not
/// @param around what else those who work on it should know
public record RequestPage(
        RequestId id,
        int version,
        String subject,
        String body,
        String place,
        RequestState state,
        Urgency urgency,
        String category,
        String categoryCode,
        String lead,
        String handler,
        List<String> coHandlers,
        String answer,
        Channel channel,
        Instant receivedAt,
        @Nullable Instant signDue,
        @Nullable Instant finishDue,
        @Nullable Instant confirmDue,
        @Nullable MaskedContact contact,
        int affected,
        String affectedNote,
        boolean shownToPublic,
        String referredTo,
        int transfers,
        int reworks,
        List<Reason> why,
        List<Step> story,
        List<Clock> clocks,
        List<Act> acts,
        List<Choice> categories,
        List<Choice> organisations,
        List<Choice> colleagues,
        @Nullable OrganisationId suggested,
        String elsewhere,
        @Nullable SortingHint hint,
        List<Duplicate> twins,
        List<RequestLine> similar,
        @Nullable RequestLine mergedInto,
        List<RequestLine> merged,
        List<Attachment> files,
        List<Onward.Way> onward,
        List<Emergency> emergencies,
        boolean history,
        Around around) {

    /// One thing that happened or was said.
    ///
    /// @param key of its sentence, below `requests.step.`
    /// @param name that the sentence tells: who it was handed to; empty if none
    /// @param internal only colleagues read it
    public record Step(Instant at, String key, String name, String actor, String text, boolean internal) {}

    /// A limit that runs.
    ///
    /// @param key of what is to be done until then, below `requests.clock.for.`
    public record Clock(String key, Stick stick) {}

    public RequestPage {
        coHandlers = List.copyOf(coHandlers);
        why = List.copyOf(why);
        story = List.copyOf(story);
        clocks = List.copyOf(clocks);
        acts = List.copyOf(acts);
        categories = List.copyOf(categories);
        organisations = List.copyOf(organisations);
        colleagues = List.copyOf(colleagues);
        twins = List.copyOf(twins);
        similar = List.copyOf(similar);
        merged = List.copyOf(merged);
        files = List.copyOf(files);
        onward = List.copyOf(onward);
        emergencies = List.copyOf(emergencies);
    }

    public String number() {
        return new RequestNumber(id).toString();
    }

    public String stateKind() {
        return States.kind(state);
    }

    /// What is usually done next, if the reader may do it.
    public @Nullable Act main() {
        return hint != null && state.waitsToBeHandedOn()
                ? null
                : States.next(state).filter(this::isOffered).orElse(null);
    }

    /// What is sorted as suggested is not asked for a second time.
    private boolean isOffered(Act act) {
        return acts.contains(act) && (act != Act.CLASSIFY || hint == null);
    }

    /// Everything else that the reader may do.
    public List<Act> others() {
        var main = main();
        return acts.stream().filter(act -> act != main && isOffered(act)).toList();
    }

    /// What is still to come on the way to the resident's word, as keys below `requests.ahead.`
    public List<String> ahead() {
        return switch (state) {
            case NEEDS_INFO -> lead.isEmpty() ? List.of("dispatch", "handle", "confirm") : List.of("handle", "confirm");
            case SUBMITTED, ACCEPTED, CLASSIFIED, RETURNED, DRAFT -> List.of("dispatch", "handle", "confirm");
            case DISPATCHED -> List.of("sign", "handle", "confirm");
            case SIGNED, IN_PROGRESS, REOPENED -> List.of("handle", "confirm");
            case HANDLED, DIRECT_REPLY, AWAITING_CONFIRMATION -> List.of("confirm");
            case NOT_RESOLVED -> List.of("again", "confirm");
            case GAP -> List.of("adopt");
            case RESOLVED, NO_ANSWER, CLOSED, WITHDRAWN, MERGED, NOT_OURS -> List.of();
        };
    }
}
