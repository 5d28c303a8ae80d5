package org.linli.dialogue.web;

import java.util.List;
import org.linli.dialogue.BallotBox.Chance;
import org.linli.dialogue.Decision;
import org.linli.dialogue.DecisionOutcome;
import org.linli.dialogue.Guest;
import org.linli.dialogue.MeetingState;

/// A ballot in somebody's hand.
///
/// @param receipts of what was put in just now; none otherwise
/// @param needsArea whether nobody knows yet what they own, and it counts
public record BallotPage(
        MeetingPage meeting,
        Decision decision,
        Guest guest,
        Chance chance,
        List<String> receipts,
        boolean needsArea,
        String sentence) {

    public BallotPage {
        receipts = List.copyOf(receipts);
    }

    public String mine() {
        return meeting.row().address() + "/mine/" + guest.code();
    }

    public boolean isOpen() {
        return meeting.row().state() == MeetingState.IN_SESSION
                && decision.outcome() == DecisionOutcome.OPEN
                && !decision.box().opened();
    }
}
