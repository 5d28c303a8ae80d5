package org.linli.dialogue;

import static java.util.Objects.requireNonNull;
import static org.linli.dialogue.CommitmentRule.A_TEXT_HAS_ITS_LIMIT;
import static org.linli.dialogue.CommitmentRule.ONLY_A_DRAFT_IS_CORRECTED;
import static org.linli.dialogue.CommitmentRule.WHO_CHANGES_A_PROMISE_SAYS_WHY;

import org.linli.dialogue.CommitmentEvent.CommitmentCorrected;
import org.linli.dialogue.CommitmentEvent.CommitmentStruck;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Promises as they are read back: until the minutes are out, what was written down wrong is put right or struck.
@Service
@Transactional
public class PromiseDrafts {

    private final MeetingDesk desk;
    private final CommitmentStore commitments;
    private final PromiseDraftStore drafts;
    private final Journal journal;

    PromiseDrafts(MeetingDesk desk, CommitmentStore commitments, PromiseDraftStore drafts, Journal journal) {
        this.desk = desk;
        this.commitments = commitments;
        this.drafts = drafts;
        this.journal = journal;
    }

    public void correct(MeetingId id, CommitmentId commitment, NewCommitment promise, Actor actor) {
        var found = draft(id, commitment, actor);
        promise.check(commitment.toString());
        drafts.rewrite(commitment, promise, requireNonNull(promise.until()));
        journal.record(new CommitmentCorrected(commitment, found.place()), actor, "");
    }

    /// Nobody said it, or it was taken back when it was read out.
    public void strike(MeetingId id, CommitmentId commitment, String why, Actor actor) {
        var found = draft(id, commitment, actor);
        WHO_CHANGES_A_PROMISE_SAYS_WHY.requireAt("why" + commitment, !why.isBlank());
        A_TEXT_HAS_ITS_LIMIT.limit("why" + commitment, why, Commitments.WHY_LIMIT);
        drafts.strike(commitment);
        journal.record(new CommitmentStruck(commitment, found.place()), actor, why);
    }

    private Commitment draft(MeetingId id, CommitmentId commitment, Actor actor) {
        var meeting = desk.beforeMinutes(id, actor);
        var found = commitments.get(commitment);
        if (!found.meeting().equals(meeting.id())) throw new NotFound(commitment);
        ONLY_A_DRAFT_IS_CORRECTED.require(found.state() == CommitmentState.DRAFTED);
        return found;
    }
}
