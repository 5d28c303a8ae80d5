package org.linli.requests;

import static org.linli.requests.RequestState.ACCEPTED;
import static org.linli.requests.RequestState.AWAITING_CONFIRMATION;
import static org.linli.requests.RequestState.CLASSIFIED;
import static org.linli.requests.RequestState.CLOSED;
import static org.linli.requests.RequestState.DIRECT_REPLY;
import static org.linli.requests.RequestState.DISPATCHED;
import static org.linli.requests.RequestState.DRAFT;
import static org.linli.requests.RequestState.GAP;
import static org.linli.requests.RequestState.HANDLED;
import static org.linli.requests.RequestState.IN_PROGRESS;
import static org.linli.requests.RequestState.MERGED;
import static org.linli.requests.RequestState.NEEDS_INFO;
import static org.linli.requests.RequestState.NOT_OURS;
import static org.linli.requests.RequestState.NOT_RESOLVED;
import static org.linli.requests.RequestState.NO_ANSWER;
import static org.linli.requests.RequestState.REOPENED;
import static org.linli.requests.RequestState.RESOLVED;
import static org.linli.requests.RequestState.RETURNED;
import static org.linli.requests.RequestState.SIGNED;
import static org.linli.requests.RequestState.SUBMITTED;
import static org.linli.requests.RequestState.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What can be done with a concern: by whom, from which states, to which. The one table of its life.
public enum Act {
    /// It is handed in; until then it lies with the [Drafts].
    SUBMIT(Party.TAKER, SUBMITTED, DRAFT),
    ACCEPT(Party.SORTER, ACCEPTED, SUBMITTED),
    ASK(Party.SORTER, NEEDS_INFO, SUBMITTED, ACCEPTED),
    /// It stays where it stands.
    REMIND(Party.PROGRAM, null, NEEDS_INFO),
    /// Whoever works on it asks; the answer brings it back to where it stood.
    INQUIRE(Party.WORKER, NEEDS_INFO, SIGNED, IN_PROGRESS),
    INFORM(Party.RESIDENT, ACCEPTED, NEEDS_INFO),
    /// After a resident's no only where nobody had it: see [ServiceRequest#allows].
    CLASSIFY(Party.SORTER, CLASSIFIED, SUBMITTED, ACCEPTED, CLASSIFIED, RETURNED, GAP, NOT_RESOLVED, REOPENED),
    REPLY(Party.SORTER, DIRECT_REPLY, CLASSIFIED),
    DISPATCH(Party.SORTER, DISPATCHED, CLASSIFIED, REOPENED),
    DECLARE_NOT_OURS(Party.SORTER, NOT_OURS, CLASSIFIED),
    /// Those whose it was said to be do not take it either.
    COME_BACK(Party.RESIDENT, NOT_RESOLVED, NOT_OURS),
    DECLARE_GAP(Party.SORTER, GAP, CLASSIFIED, NOT_RESOLVED, REOPENED),
    ADOPT(Party.SORTER, CLASSIFIED, GAP),
    MERGE(Party.SORTER, MERGED, SUBMITTED, ACCEPTED, CLASSIFIED),
    SPLIT(Party.SORTER, SUBMITTED, MERGED),
    SIGN(Party.WORKER, SIGNED, DISPATCHED),
    /// To another person; it stays where it stands.
    HAND_OVER(Party.WORKER, null, DISPATCHED, SIGNED, IN_PROGRESS, REOPENED),
    START(Party.WORKER, IN_PROGRESS, SIGNED, REOPENED),
    HAND_BACK(Party.WORKER, RETURNED, DISPATCHED, SIGNED, IN_PROGRESS),
    HANDLE(Party.WORKER, HANDLED, IN_PROGRESS),
    ASK_WHETHER_SOLVED(Party.SORTER, AWAITING_CONFIRMATION, HANDLED, DIRECT_REPLY),
    CONFIRM(Party.RESIDENT, RESOLVED, AWAITING_CONFIRMATION, NO_ANSWER),
    DENY(Party.RESIDENT, NOT_RESOLVED, AWAITING_CONFIRMATION, NO_ANSWER, RESOLVED),
    GIVE_UP_WAITING(Party.PROGRAM, NO_ANSWER, AWAITING_CONFIRMATION),
    REOPEN(Party.SORTER, REOPENED, NOT_RESOLVED),
    CLOSE(Party.SORTER, CLOSED, RESOLVED, NO_ANSWER),
    WITHDRAW(
            Party.RESIDENT,
            WITHDRAWN,
            SUBMITTED,
            ACCEPTED,
            NEEDS_INFO,
            CLASSIFIED,
            DISPATCHED,
            SIGNED,
            IN_PROGRESS,
            RETURNED,
            GAP);

    private static final Set<Act> WORDY =
            EnumSet.of(ASK, INQUIRE, INFORM, REPLY, HAND_BACK, HANDLE, DENY, DECLARE_NOT_OURS, COME_BACK, DECLARE_GAP);
    private static final Set<Act> SORTING = EnumSet.of(CLASSIFY, DISPATCH, DECLARE_GAP);
    private static final Set<Act> PLAIN =
            EnumSet.of(ACCEPT, SPLIT, SIGN, START, ASK_WHETHER_SOLVED, CONFIRM, REOPEN, CLOSE);

    /// Whose act it is. A sorter may also write down what a resident says on the phone, but never about own work.
    enum Party {
        RESIDENT,
        TAKER,
        SORTER,
        WORKER,
        PROGRAM
    }

    private final Party party;
    private final @Nullable RequestState to;

    // Filled once, in the constructor, and never handed out.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<RequestState> from;

    Act(Party party, @Nullable RequestState to, RequestState first, RequestState... more) {
        this.party = party;
        this.to = to;
        this.from = EnumSet.of(first, more);
    }

    Party party() {
        return party;
    }

    /// Where it stands once this is done.
    RequestState after(RequestState now) {
        return to == null ? now : to;
    }

    /// Whether it says something: a question, a reason, an answer.
    public boolean needsWords() {
        return WORDY.contains(this);
    }

    /// Whether it says whose the concern is.
    boolean isSorting() {
        return SORTING.contains(this);
    }

    /// Whether a colleague does it by one press of a button.
    public boolean isPlain() {
        return PLAIN.contains(this);
    }

    public boolean isPossible(RequestState state) {
        return from.contains(state);
    }

    /// Everything that can follow, in the order in which it is usually done.
    public static List<Act> possible(RequestState state) {
        return Arrays.stream(values()).filter(act -> act.isPossible(state)).toList();
    }
}
