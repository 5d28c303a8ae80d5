package org.linli.notices;

/// Why a colleague is told something.
public enum NoticeKind {
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
    OVERDUE;

    /// As states are drawn.
    public String drawn() {
        return switch (this) {
            case HANDED_TO_ME, HANDED_TO_US, HELP_ASKED -> "new";
            case ANSWERED -> "talk";
            case NOT_SOLVED -> "not";
            case RETURNED, RESIDENT_SILENT, DUE_SOON -> "wait";
            case OVERDUE -> "late";
        };
    }
}
