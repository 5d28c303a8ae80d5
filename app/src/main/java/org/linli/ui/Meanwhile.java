package org.linli.ui;

import java.time.Instant;
import java.util.List;

/// Knows what happened to a thing after a page was shown: the room that keeps the history offers it.
public interface Meanwhile {

    /// What was done to it, earliest first.
    ///
    /// @param subject as the journal calls it: `request:5`
    List<Change> since(String subject, Instant seen, Ui ui);

    /// @param why what was given as the reason; empty if nothing was
    record Change(Instant at, String who, String what, String why) {}
}
