package org.linli.requests.web;

import java.util.List;
import org.linli.requests.PublicConcern;

/// One concern as everybody may read it.
///
/// @param category in words; empty until it is sorted
/// @param lead who has it, in words; empty as long as nobody does
/// @param joinable whether somebody who has the same may still add their voice
/// @param submission of the form to add it by
public record ConcernPage(
        PublicConcern concern,
        String category,
        String lead,
        List<RequestPage.Step> story,
        boolean joinable,
        String submission) {

    public ConcernPage {
        story = List.copyOf(story);
    }

    public String home() {
        return "/concerns/" + concern.id();
    }

    public String stateKind() {
        return States.kind(concern.state());
    }
}
