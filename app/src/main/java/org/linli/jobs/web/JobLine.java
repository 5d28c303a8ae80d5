package org.linli.jobs.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.linli.ui.Ui;

/// One job as it stands.
///
/// @param instance which one of its kind; empty for those that come again and again
/// @param next when it is due
/// @param beat when the node that runs it last said so; none if it does not run
/// @param failures in a row
public record JobLine(
        String task,
        String instance,
        Instant next,
        boolean runs,
        @Nullable Instant beat,
        @Nullable Instant succeeded,
        @Nullable Instant failed,
        int failures) {

    /// What it does: the words that its room keeps under the job's own name; the name where there are none.
    public String name(Ui ui) {
        return ui.words().has(ui.locale(), task) ? ui.text(task) : task;
    }

    public boolean isLate(Ui ui) {
        return !runs && next.plusSeconds(60).isBefore(ui.now());
    }

    /// As states are drawn.
    public String kind(Ui ui) {
        if (failures > 0) return "late";
        if (runs) return "doing";
        return isLate(ui) ? "wait" : "kept";
    }

    /// Key of the word for its state.
    public String state(Ui ui) {
        if (failures > 0) return "jobs.state.failed";
        if (runs) return "jobs.state.runs";
        return isLate(ui) ? "jobs.state.waits" : "jobs.state.planned";
    }
}
