package org.linli.requests.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.people.MaskedContact;
import org.linli.requests.Act;
import org.linli.requests.Reason;
import org.linli.requests.RequestId;
import org.linli.requests.RequestNumber;
import org.linli.requests.RequestState;
import org.linli.requests.Urgency;
import org.linli.shared.OrganisationId;
import org.linli.ui.Choice;

/// Everything about one concern that its reader may see.
///
/// @param acts what the reader may do now
/// @param suggested where the duty matrix would hand it to; none where it names nobody here
public record RequestPage(
        RequestId id,
        String subject,
        String body,
        String place,
        RequestState state,
        Urgency urgency,
        String category,
        String lead,
        String handler,
        String answer,
        Instant receivedAt,
        @Nullable Instant signDue,
        @Nullable Instant finishDue,
        @Nullable MaskedContact contact,
        int affected,
        List<Reason> why,
        List<Step> story,
        List<Act> acts,
        List<Choice> categories,
        List<Choice> organisations,
        @Nullable OrganisationId suggested,
        List<RequestLine> similar) {

    /// One thing that happened or was said.
    ///
    /// @param key of its sentence, below `requests.step.`
    /// @param internal only colleagues read it
    public record Step(Instant at, String key, String actor, String text, boolean internal) {}

    public RequestPage {
        why = List.copyOf(why);
        story = List.copyOf(story);
        acts = List.copyOf(acts);
        categories = List.copyOf(categories);
        organisations = List.copyOf(organisations);
        similar = List.copyOf(similar);
    }

    public String number() {
        return new RequestNumber(id).toString();
    }

    public String stateKind() {
        return States.kind(state);
    }

    public boolean may(Act act) {
        return acts.contains(act);
    }
}
