package org.linli.dialogue.web;

import java.util.List;
import org.linli.dialogue.Decision;
import org.linli.dialogue.PaperBallot;

/// A question that was put, counted before everybody's eyes.
///
/// @param reader who looks: what somebody else has read of a ballot is not shown to whoever reads it second
public record DecisionPage(MeetingPage meeting, Decision decision, String reader) {

    /// Ballots that this reader has still to read.
    public List<Integer> toRead() {
        return decision.ballots().stream()
                .filter(ballot -> !ballot.isAgreed() && !isReadBy(ballot))
                .map(PaperBallot::number)
                .toList();
    }

    public long agreed() {
        return decision.ballots().stream().filter(PaperBallot::isAgreed).count();
    }

    public boolean byArea() {
        return decision.electorate() != null;
    }

    private boolean isReadBy(PaperBallot ballot) {
        var first = ballot.first();
        var second = ballot.second();
        return (first != null && first.by().equals(reader))
                || (second != null && second.by().equals(reader));
    }
}
