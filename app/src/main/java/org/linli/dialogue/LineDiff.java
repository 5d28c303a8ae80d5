package org.linli.dialogue;

import java.util.ArrayList;
import java.util.List;

/// What became of a text, line by line: as few lines as possible are struck and added, so that what stayed is seen to
/// have stayed.
public record LineDiff(List<Line> lines) {

    public LineDiff {
        lines = List.copyOf(lines);
    }

    /// What became of a line.
    public enum Fate {
        STAYS,
        STRUCK,
        ADDED
    }

    public record Line(Fate fate, String text) {}

    public static LineDiff of(List<String> before, List<String> after) {
        var common = common(before, after);
        var lines = new ArrayList<Line>();
        int old = 0;
        int next = 0;
        while (old < before.size() || next < after.size()) {
            if (old < before.size() && next < after.size() && before.get(old).equals(after.get(next))) {
                lines.add(new Line(Fate.STAYS, after.get(next++)));
                old++;
            } else if (old < before.size() && (next == after.size() || common[old + 1][next] >= common[old][next + 1]))
                lines.add(new Line(Fate.STRUCK, before.get(old++)));
            else lines.add(new Line(Fate.ADDED, after.get(next++)));
        }
        return new LineDiff(lines);
    }

    /// How many lines both have in common from there on, in the same order.
    private static int[][] common(List<String> before, List<String> after) {
        var common = new int[before.size() + 1][after.size() + 1];
        for (int old = before.size() - 1; old >= 0; old--)
            for (int next = after.size() - 1; next >= 0; next--)
                common[old][next] = before.get(old).equals(after.get(next))
                        ? common[old + 1][next + 1] + 1
                        : Math.max(common[old + 1][next], common[old][next + 1]);
        return common;
    }

    public long count(Fate fate) {
        return lines.stream().filter(line -> line.fate() == fate).count();
    }
}
