package org.linli.pacts.web;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.pacts.Clause.Term;
import org.linli.pacts.ClauseKind;
import org.linli.pacts.PactRule;
import org.linli.pacts.WeekTime;
import org.linli.shared.Constants;
import org.linli.shared.RuleBroken;
import org.linli.ui.TypedText;
import org.linli.ui.TypedTime;

/// What was typed of a clause, as it came. Fields that do not belong to its kind are left alone.
///
/// @param days 1 for Monday to 7
record ClauseForm(
        @Nullable String kind,
        @Nullable Long side,
        @Nullable String room,
        @Nullable List<Integer> days,
        @Nullable String from,
        @Nullable String until,
        @Nullable Integer decibel,
        @Nullable String added) {

    Term term() {
        var what = Constants.named(ClauseKind.class, kind)
                .orElseThrow(() -> new RuleBroken(PactRule.A_CLAUSE_IS_OF_A_KIND, "kind"));
        var timed = what == ClauseKind.ROTATION || what == ClauseKind.HOURS;
        var roomed = what == ClauseKind.ROTATION || what == ClauseKind.ROOM;
        return new Term(
                what,
                side,
                roomed ? TypedText.line(room) : "",
                timed ? time() : null,
                what == ClauseKind.VOLUME ? decibel : null,
                TypedText.line(added));
    }

    private @Nullable WeekTime time() {
        var begin = TypedTime.of(from).orElse(null);
        var end = TypedTime.of(until).orElse(null);
        if (begin == null || end == null) return null;
        var chosen = EnumSet.noneOf(DayOfWeek.class);
        if (days != null) for (var day : days) if (day != null && day >= 1 && day <= 7) chosen.add(DayOfWeek.of(day));
        return new WeekTime(chosen, begin, end);
    }
}
