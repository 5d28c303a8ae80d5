package org.linli.requests;

import java.util.List;

/// How a concern came in.
public enum Channel {
    /// The resident, on the phone page.
    PHONE_PAGE,
    /// A clerk, for somebody who came in.
    DESK,
    /// A clerk, for somebody who rang.
    CALL,
    PAPER,
    /// A slip from the letter box.
    BOX,
    /// The warden of an entrance wrote down what they saw and heard.
    WARDEN,
    /// Somebody knocked at a door.
    VISIT,
    /// Seen on a walk together.
    WALK,
    TEAHOUSE,
    ROUND_TABLE,
    /// Any other meeting.
    MEETING,
    /// Written into a survey.
    SURVEY,
    /// A list of which nobody said how its concerns came.
    SPREADSHEET,
    OPEN311;

    /// What can be said or written at the desk.
    public static final List<Channel> AT_THE_DESK = List.of(CALL, DESK, VISIT, BOX, WARDEN);
}
