package org.linli.needs;

import java.util.Collection;

/// The hours of one week, from Monday 0:00, and how many of those concerned lack it then: 0 nobody, 1 some, 2 many, 3
/// most.
///
/// @param levels 168 digits; empty if nobody has asked
public record WeekHours(String levels) {

    public static final int DAYS = 7;
    public static final int HOURS = 24;
    public static final int MOST = 3;
    public static final WeekHours UNKNOWN = new WeekHours("");
    public static final WeekHours NEVER = new WeekHours("0".repeat(DAYS * HOURS));

    public WeekHours {
        if (!levels.matches("|[0-3]{168}")) throw new IllegalArgumentException("not the hours of a week");
    }

    /// What was typed or painted; refused where it is no week.
    public static WeekHours parse(String typed) {
        NeedRule.HOURS_ARE_OF_ONE_WEEK.requireAt("hours", typed.matches("|[0-3]{168}"));
        return new WeekHours(typed);
    }

    public boolean isKnown() {
        return levels.indexOf('1') >= 0 || levels.indexOf('2') >= 0 || levels.indexOf('3') >= 0;
    }

    /// @param day from 0, Monday
    public int at(int day, int hour) {
        return levels.isEmpty() ? 0 : levels.charAt(day * HOURS + hour) - '0';
    }

    /// The same with some hours painted over.
    ///
    /// @param cells hours of the week from 0 to 167; what is none of them is left alone
    public WeekHours painted(Collection<Integer> cells, int level) {
        var all = new StringBuilder(levels.isEmpty() ? NEVER.levels : levels);
        for (int cell : cells)
            if (cell >= 0 && cell < all.length()) all.setCharAt(cell, (char) ('0' + Math.clamp(level, 0, MOST)));
        return new WeekHours(all.toString());
    }

    /// The first hour that needs to be shown, of any day: what is always empty in the night is left out.
    public int first() {
        for (int hour = 0; hour < 6; hour++) if (isAnyDay(hour)) return 0;
        return 6;
    }

    /// One after the last hour that needs to be shown.
    public int last() {
        for (int hour = HOURS - 1; hour >= 22; hour--) if (isAnyDay(hour)) return HOURS;
        return 22;
    }

    private boolean isAnyDay(int hour) {
        for (int day = 0; day < DAYS; day++) if (at(day, hour) > 0) return true;
        return false;
    }
}
