package org.linli.calendar.web;

import java.util.List;

/// One year, drawn.
///
/// @param announced false as long as nobody has entered it: its days count by the week then
/// @param edition that the form was made from
/// @param text the days as short lines; empty if nothing is known
/// @param workingDays of the whole year
/// @param years that can be looked at
public record YearPage(
        int year,
        boolean announced,
        long edition,
        String source,
        String text,
        long workingDays,
        List<Integer> years,
        List<Month> months) {

    /// @param before empty squares before the first, so that weeks begin on Monday
    public record Month(String name, int before, List<Day> days) {

        /// The days in weeks of seven squares; 0 stands for an empty one.
        public List<List<Day>> weeks() {
            return Weeks.of(this);
        }
    }

    /// @param number in the month; 0 for an empty square
    /// @param kind `works`, `rests`, `weekend` or `makeup`: rests are announced, weekends are not
    /// @param name of the holiday; empty on an ordinary day
    public record Day(int number, String kind, String name, boolean today) {

        static final Day EMPTY = new Day(0, "", "", false);

        public boolean isRest() {
            return kind.equals("rests");
        }

        public boolean isMadeUp() {
            return kind.equals("makeup");
        }
    }
}
