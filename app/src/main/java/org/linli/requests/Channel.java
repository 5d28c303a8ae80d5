package org.linli.requests;

/// How a concern came in.
public enum Channel {
    /// The resident, on the phone page.
    PHONE_PAGE,
    /// A clerk, for somebody who came in.
    DESK,
    /// A clerk, for somebody who rang.
    CALL,
    PAPER,
    WARDEN,
    VISIT,
    SPREADSHEET,
    OPEN311
}
