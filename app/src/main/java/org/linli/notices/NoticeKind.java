package org.linli.notices;

/// Why a colleague is told something.
public enum NoticeKind {
    /// Somebody tells of danger.
    DANGER,
    /// A concern was given to the colleague in person.
    HANDED_TO_ME,
    /// A concern was given to the colleague's organisation.
    HANDED_TO_US,
    /// Another organisation leads, and the colleague's is asked to help.
    HELP_ASKED,
    /// The resident answered what was asked.
    ANSWERED,
    /// The resident says that it is not solved.
    NOT_SOLVED,
    /// What was sent on came back.
    RETURNED,
    /// The resident was asked for more and has not answered.
    RESIDENT_SILENT,
    /// A limit ends within a day.
    DUE_SOON,
    /// A limit is over.
    OVERDUE,
    /// A meeting that the reader is asked to is at another time, or not at all.
    MEETING_MOVED,
    /// The minutes of a meeting are out.
    MINUTES_OUT,
    /// It was said what came of a meeting.
    RESULT_OUT,
    /// The reader is asked to a meeting.
    MEETING_ASKED,
    /// A seat has become free for the reader, who waited for one.
    SEAT_FREE,
    /// It stands in the minutes that the reader does something.
    PROMISE_GIVEN,
    /// The day of a promise of the reader's is near.
    PROMISE_DUE,
    /// The day of a promise of the reader's has passed.
    PROMISE_LATE,
    /// A promise is said to be kept, and the reader may look.
    PROMISE_SHOWN,
    /// What the reader said against minutes was answered.
    OBJECTION_ANSWERED,
    /// Somebody says that a pact was not kept.
    PACT_BROKEN,
    /// It is time to look at a pact again.
    PACT_REVIEW,
    /// A need that the reader looks after ends within a month, unless somebody looks again.
    NEED_ENDS_SOON,
    /// It has ended, because nobody looked again.
    NEED_ENDED,
    /// The reader is to look after a need from now on.
    NEED_GIVEN;

    /// As states are drawn.
    public String drawn() {
        return switch (this) {
            case HANDED_TO_ME, HANDED_TO_US, HELP_ASKED, NEED_GIVEN, MEETING_ASKED, PROMISE_GIVEN -> "new";
            case ANSWERED, OBJECTION_ANSWERED -> "talk";
            case DANGER, NOT_SOLVED, PACT_BROKEN -> "not";
            case RETURNED, RESIDENT_SILENT, DUE_SOON, MEETING_MOVED, PACT_REVIEW, NEED_ENDS_SOON, PROMISE_DUE -> "wait";
            case MINUTES_OUT, PROMISE_SHOWN -> "said";
            case RESULT_OUT, SEAT_FREE -> "solved";
            case OVERDUE, PROMISE_LATE -> "late";
            case NEED_ENDED -> "closed";
        };
    }
}
