package org.linli.requests.web;

import org.linli.shared.TimeLimit;
import org.linli.ui.Ui;

/// Limits in words: two hours, five working days.
final class Limits {

    private Limits() {}

    static String words(Ui ui, TimeLimit limit) {
        var unit = switch (limit.unit()) {
            case HOURS -> "hours";
            case WORKING_HOURS -> "working-hours";
            case WORKING_DAYS -> "working-days";
            case DAYS -> "days";
        };
        return ui.text("requests.duty.limit." + unit, limit.amount());
    }
}
