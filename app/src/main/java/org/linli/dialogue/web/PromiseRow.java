package org.linli.dialogue.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.linli.dialogue.CommitmentId;
import org.linli.dialogue.CommitmentState;
import org.linli.dialogue.MeetingId;
import org.linli.shared.Days;
import org.linli.ui.Stick;
import org.linli.ui.Ui;

/// One promise in a list.
///
/// @param owner who promised; empty if nobody is named
/// @param holder whoever promised, as forms name them: `o7` for a body, `a7` for an account, `g7` for a guest
/// @param watcher who looks whether it is done; empty if nobody is named
/// @param agreedUntil the day that was named first
public record PromiseRow(
        CommitmentId id,
        String what,
        String owner,
        String holder,
        String watcher,
        LocalDate agreedUntil,
        LocalDate until,
        CommitmentState state,
        Instant since,
        Instant madeAt,
        String place,
        MeetingId meeting,
        String meetingTitle) {

    public String address() {
        return "/promises/" + id;
    }

    public boolean isLate(Ui ui) {
        return state.isDue() && until.isBefore(ui.today());
    }

    PromisePart part(Ui ui) {
        if (state.isOver()) return PromisePart.OVER;
        return isLate(ui) ? PromisePart.LATE : PromisePart.GOING;
    }

    public String stateKind(Ui ui) {
        return switch (state) {
            case DRAFTED, ADOPTED -> "new";
            case ASSIGNED -> isLate(ui) ? "late" : "wait";
            case ACCEPTED_BY_OWNER, IN_PROGRESS -> isLate(ui) ? "late" : "doing";
            case EVIDENCE_SUBMITTED -> "said";
            case KEPT -> "kept";
            case LATE -> "solved";
            case BROKEN -> "not";
            case RENEGOTIATED -> "closed";
        };
    }

    /// How much of the time has burned.
    public Stick stick(Ui ui) {
        var due = Days.start(until.plusDays(1));
        if (!state.isDue()) return new Stick(100, ui.text("dialogue.promise.by", ui.day(until)), "", "done");
        long days = ChronoUnit.DAYS.between(ui.today(), until);
        var left = days < 0
                ? ui.text("dialogue.promise.late", -days)
                : days == 0 ? ui.text("dialogue.promise.today") : ui.text("dialogue.promise.left", days);
        return Stick.of(madeAt, due, ui.now(), left, ui.day(until));
    }
}
