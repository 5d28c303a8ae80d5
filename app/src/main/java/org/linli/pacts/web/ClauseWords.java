package org.linli.pacts.web;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.pacts.Clause;
import org.linli.pacts.ClauseKind;
import org.linli.pacts.WeekTime;
import org.linli.ui.Ui;

/// Says clauses in sentences, in the reader's language.
final class ClauseWords {

    private final Ui ui;
    private final Map<Long, String> sides;

    /// @param sides names by their numbers
    ClauseWords(Ui ui, Map<Long, String> sides) {
        this.ui = ui;
        this.sides = Map.copyOf(sides);
    }

    /// @param broken how often, by number of the clause
    List<ClauseLine> lines(List<Clause> clauses, Map<Long, Long> broken) {
        return clauses.stream()
                .map(clause -> {
                    var sentence = sentence(clause);
                    var words = clause.term().words();
                    return new ClauseLine(
                            clause,
                            sentence,
                            sentence.equals(words) ? "" : words,
                            broken.getOrDefault(clause.id(), 0L));
                })
                .toList();
    }

    String sentence(Clause clause) {
        var term = clause.term();
        var who = name(term.side());
        var time = term.time();
        var decibel = term.decibel();
        return switch (term.kind()) {
            case ROTATION ->
                time == null ? term.words() : ui.text("pacts.clause.rotation", who, when(time), term.room());
            case HOURS -> time == null ? term.words() : quiet(who, time);
            case VOLUME -> decibel == null ? term.words() : loud(who, decibel);
            case ROOM -> ui.text("pacts.clause.room", who, term.room());
            case OTHER -> term.words();
        };
    }

    String name(@Nullable Long side) {
        return side == null ? "" : sides.getOrDefault(side, "");
    }

    private String quiet(String who, WeekTime time) {
        return who.isEmpty()
                ? ui.text("pacts.clause.quiet", when(time))
                : ui.text("pacts.clause.quiet-for", when(time), who);
    }

    private String loud(String who, int decibel) {
        return who.isEmpty()
                ? ui.text("pacts.clause.volume", decibel)
                : ui.text("pacts.clause.volume-of", decibel, who);
    }

    private String when(WeekTime time) {
        var next = time.until().isAfter(time.from()) ? "pacts.clause.when" : "pacts.clause.when-next";
        return ui.text(
                next, days(time.inOrder()), time.from().toString(), time.until().toString());
    }

    private String days(List<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) return ui.text("pacts.days.every");
        int first = days.getFirst().getValue();
        int last = days.getLast().getValue();
        if (days.size() > 2 && last - first == days.size() - 1)
            return ui.text("pacts.days.span", day(first), day(last));
        return days.stream().map(one -> day(one.getValue())).collect(Collectors.joining(ui.text("pacts.and")));
    }

    /// Somebody has a room while it is to be quiet.
    String meets(Clause loud, Clause quiet) {
        return ui.text("pacts.week.meets", sentence(loud), sentence(quiet));
    }

    String day(int day) {
        return ui.text("pacts.day." + day);
    }

    /// Whether the clause gives somebody a room, for the picture of the week.
    static boolean isRotation(Clause clause) {
        return clause.term().kind() == ClauseKind.ROTATION;
    }
}
