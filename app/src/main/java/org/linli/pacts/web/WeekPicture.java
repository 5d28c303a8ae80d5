package org.linli.pacts.web;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.linli.pacts.Clause;
import org.linli.pacts.ClauseKind;
import org.linli.pacts.WeekTime;
import org.linli.ui.TypedText;

/// The week as a picture: days beside each other, hours from top to bottom, who has the room, and when it is quiet.
///
/// @param first hour that is drawn
/// @param quiet hours in which nobody is loud
/// @param taken hours in which somebody has a room
/// @param meetings sentences about those who have a room while it is to be quiet
public record WeekPicture(int first, List<Block> quiet, List<Block> taken, List<String> meetings) {

    public static final int LEFT = 30;
    public static final int TOP = 20;
    public static final int COLUMN = 47;
    public static final int HOUR = 14;
    private static final int LAST = 24;
    private static final int EARLY = 6;
    private static final int LETTERS = 4;

    public WeekPicture {
        quiet = List.copyOf(quiet);
        taken = List.copyOf(taken);
        meetings = List.copyOf(meetings);
    }

    /// A part of a day.
    ///
    /// @param tone which of the sides, from 0
    /// @param label short enough for it
    /// @param title all of it
    public record Block(WeekTime.Piece piece, int tone, String room, String label, String title, boolean clashes) {

        public int day() {
            return piece.day().getValue();
        }

        public int x() {
            return LEFT + (day() - 1) * COLUMN;
        }
    }

    static WeekPicture of(List<Clause> clauses, ClauseWords words) {
        var timed = clauses.stream().filter(one -> one.term().time() != null).toList();
        var hushed = timed.stream()
                .filter(one -> one.term().kind() == ClauseKind.HOURS)
                .toList();
        var rotations = timed.stream().filter(ClauseWords::isRotation).toList();
        var tones = new LinkedHashMap<String, Integer>();
        var quiet = new ArrayList<Block>();
        var taken = new ArrayList<Block>();
        var meetings = new ArrayList<String>();
        for (var clause : hushed) quiet.addAll(blocks(clause, words, tones, false));
        tones.clear();
        for (var clause : rotations) {
            var loud = clause.term().time();
            var clash = hushed.stream()
                    .filter(one -> loud != null
                            && one.term().time() != null
                            && loud.common(one.term().time()).isPresent())
                    .findFirst();
            taken.addAll(blocks(clause, words, tones, clash.isPresent()));
            clash.ifPresent(one -> meetings.add(words.meets(clause, one)));
        }
        int first = taken.stream().anyMatch(block -> block.piece().from() < EARLY * 60) ? 0 : EARLY;
        return new WeekPicture(first, quiet, taken, meetings);
    }

    private static List<Block> blocks(Clause clause, ClauseWords words, Map<String, Integer> tones, boolean clashes) {
        var time = clause.term().time();
        if (time == null) return List.of();
        var who = words.name(clause.term().side());
        int tone = tones.computeIfAbsent(who, _ -> tones.size() % LETTERS);
        var title = words.sentence(clause);
        return time.pieces().stream()
                .map(piece -> new Block(piece, tone, clause.term().room(), shortened(who), title, clashes))
                .toList();
    }

    private static String shortened(String who) {
        boolean wide = who.codePoints().anyMatch(Character::isIdeographic);
        return TypedText.cut(who, wide ? LETTERS : LETTERS * 2);
    }

    public boolean isEmpty() {
        return quiet.isEmpty() && taken.isEmpty();
    }

    public int y(WeekTime.Piece piece) {
        return y(Math.max(piece.from(), first * 60));
    }

    /// 0 for what lies before the first hour.
    public int height(WeekTime.Piece piece) {
        return Math.max(0, y(piece.until()) - y(piece));
    }

    private int y(int minute) {
        return TOP + (minute - first * 60) * HOUR / 60;
    }

    public int wide() {
        return LEFT + DayOfWeek.values().length * COLUMN + 2;
    }

    public int high() {
        return TOP + (LAST - first) * HOUR + 6;
    }

    public List<Integer> hours() {
        return IntStream.rangeClosed(first, LAST)
                .filter(hour -> hour % 2 == 0)
                .boxed()
                .toList();
    }

    public int lineAt(int hour) {
        return y(hour * 60);
    }
}
