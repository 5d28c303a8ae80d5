package org.linli.imports.web;

import java.util.List;
import org.linli.imports.SheetImport;

/// The fourth step: how far it has come, and what became of the rows.
///
/// @param words of the target: the beginning of their keys
/// @param see where what came with it is seen
/// @param waiting where it waits for a person; empty where nothing does
/// @param reasons why rows were refused, the most frequent first
public record ReportPage(SheetImport sheet, String words, String see, String waiting, List<Counted> reasons) {

    public ReportPage {
        reasons = List.copyOf(reasons);
    }

    /// A sentence, with how many rows it is said of.
    public record Counted(String sentence, int rows) {}

    public int percent() {
        int data = Math.max(1, sheet.sheet().data());
        return (int) Math.min(100, 100L * sheet.tally().done() / data);
    }
}
