package org.linli.budgets.web;

import java.util.List;
import org.linli.budgets.BudgetItem;
import org.linli.budgets.BudgetResult;
import org.linli.ui.Chart;

/// What came out, in words and as a drawing.
///
/// @param onlyOther what the other rule would have paid for instead
/// @param onlyAgreed what it would not have paid for
public record ResultView(
        BudgetResult result, List<Line> lines, Chart chart, List<BudgetItem> onlyOther, List<BudgetItem> onlyAgreed) {

    public ResultView {
        lines = List.copyOf(lines);
        onlyOther = List.copyOf(onlyOther);
        onlyAgreed = List.copyOf(onlyAgreed);
    }

    /// @param why in one sentence
    /// @param elsewhere whether the other rule would pay for it
    public record Line(BudgetItem item, boolean funded, String votes, String why, boolean elsewhere) {}

    public List<Line> funded() {
        return lines.stream().filter(Line::funded).toList();
    }

    public List<Line> others() {
        return lines.stream().filter(line -> !line.funded()).toList();
    }
}
