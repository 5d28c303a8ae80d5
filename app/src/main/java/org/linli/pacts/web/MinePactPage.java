package org.linli.pacts.web;

import org.jspecify.annotations.Nullable;
import org.linli.pacts.PactSummary;
import org.linli.pacts.Side;
import org.linli.pacts.SideAnswer;

/// In the hand of one side: what is proposed, and what they answer.
///
/// @param answer what they have said; none yet
/// @param asked whether an answer is wanted now
public record MinePactPage(
        PactSummary pact,
        Side side,
        PactPage.Wording wording,
        @Nullable SideAnswer answer,
        boolean asked) {

    public String path() {
        return "/pacts/" + pact.id() + "/mine/" + side.code();
    }
}
