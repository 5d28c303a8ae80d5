package org.linli.calendar.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.linli.calendar.web.YearPage.Day;
import org.linli.calendar.web.YearPage.Month;

/// A month laid out in rows of seven.
final class Weeks {

    private Weeks() {}

    static List<List<Day>> of(Month month) {
        var squares = new ArrayList<Day>(Collections.nCopies(month.before(), Day.EMPTY));
        squares.addAll(month.days());
        while (squares.size() % 7 != 0) squares.add(Day.EMPTY);
        var weeks = new ArrayList<List<Day>>();
        for (var first = 0; first < squares.size(); first += 7)
            weeks.add(List.copyOf(squares.subList(first, first + 7)));
        return weeks;
    }
}
