package org.linli.budgets.web;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.budgets.PlanVersion;
import org.linli.budgets.Tallied;
import org.linli.sheets.SheetWriter;
import org.linli.sheets.SheetWriter.Column;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// What was decided, as a spreadsheet: the items with their reasons, or the versions of a plan.
@Component
class BudgetResultSheet {

    private static final int SHORT = 12;
    private static final int LONG = 36;

    void write(PublicBudgetPage page, OutputStream out, Ui ui) {
        var result = page.result();
        var plan = page.plan();
        if (result != null) items(result, out, ui);
        else if (plan != null) versions(plan, out, ui);
    }

    private static void items(ResultView view, OutputStream out, Ui ui) {
        var columns = List.of(
                column("budgets.items.number", SHORT, ui),
                column("budgets.item", LONG, ui),
                column("budgets.items.cost", SHORT, ui),
                column("budgets.items.where", LONG, ui),
                column("budgets.items.by", LONG, ui),
                column("budgets.chart.votes", LONG, ui),
                column("budgets.result.funded", SHORT, ui),
                column("budgets.result.why", 2 * LONG, ui),
                column("budgets.result.other-rule", SHORT, ui));
        try (var sheet = new SheetWriter(out, ui.text("budgets.result"), columns)) {
            for (var line : view.lines())
                sheet.row(row(
                        line.item().number(),
                        line.item().name(ui),
                        line.item().cost().amount(),
                        line.item().where(),
                        line.item().by(),
                        line.votes(),
                        yes(line.funded(), ui),
                        line.why(),
                        yes(line.elsewhere(), ui)));
            sheet.next(
                    ui.text("budgets.rule"),
                    List.of(
                            column("budgets.rule", LONG, ui),
                            column("budgets.result.spent", SHORT, ui),
                            column("budgets.result.left", SHORT, ui),
                            column("budgets.result.voters", SHORT, ui),
                            column("budgets.result.served", SHORT, ui)));
            for (var one : List.of(view.result().agreed(), view.result().other())) sheet.row(rule(one, ui));
        }
    }

    private static List<@Nullable Object> rule(Tallied one, Ui ui) {
        return row(
                ui.text("budgets.method", one.counting().method()),
                one.spent().amount(),
                one.left().amount(),
                one.voters(),
                one.served());
    }

    private static void versions(PlanView plan, OutputStream out, Ui ui) {
        var columns = List.of(
                column("budgets.version", SHORT, ui),
                column("budgets.items.number", SHORT, ui),
                column("budgets.item", LONG, ui),
                column("budgets.marked", SHORT, ui),
                column("budgets.items.cost", SHORT, ui),
                column("budgets.lines.before", SHORT, ui),
                column("budgets.lines.asked-by", LONG, ui),
                column("budgets.lines.why", LONG, ui),
                column("budgets.version.source", LONG, ui),
                column("budgets.version.decided", LONG, ui));
        try (var sheet = new SheetWriter(out, ui.text("budgets.versions"), columns)) {
            for (var version : plan.versions()) lines(version, sheet, ui);
        }
    }

    private static void lines(PlanVersion version, SheetWriter sheet, Ui ui) {
        for (var line : version.lines()) {
            var before = line.before();
            @Nullable BigDecimal was = before == null ? null : before.amount();
            sheet.row(row(
                    version.number(),
                    line.item().number(),
                    line.item().name(ui),
                    ui.text("budgets.mark", line.mark()),
                    line.item().cost().amount(),
                    was,
                    line.askedBy(),
                    line.why(),
                    version.source(),
                    version.decided().words()));
        }
    }

    private static String yes(boolean yes, Ui ui) {
        return yes ? ui.text("budgets.yes") : "";
    }

    private static Column column(String key, int width, Ui ui) {
        return new Column(ui.text(key), width);
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
