package org.linli.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.testing.Refusal.refused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linli.dialogue.DecidedBy;
import org.linli.dialogue.MoneyPart;
import org.linli.shared.Money;

/// The official plan on the table: what may be done with the pencil, and what becomes a version.
class PlanSheetTest {

    private static final BudgetItem CANOPY = item("001", "雨棚", 60_000);
    private static final BudgetItem ROOF = item("002", "屋面", 86_000);
    private static final BudgetItem GROUND = item("003", "路面", 54_000);
    private static final BudgetItem PIPE = item("004", "下水总管", 60_000);

    private final PlanSheet sheet = sheet(200_000, 1, CANOPY, ROOF, GROUND);

    @Test
    void whatIsStruckPaysForWhatIsAdded() {
        sheet.strike("001", "张婶", "不急");
        assertThat(sheet.sums().freed()).isEqualTo(yuan(60_000));
        assertThat(sheet.sums().balance()).isEqualTo(yuan(60_000));

        sheet.add(PIPE, "顾师傅", "");
        var sums = sheet.sums();
        assertThat(sums.reallocated()).isEqualTo(yuan(60_000));
        assertThat(sums.cost()).isEqualTo(yuan(200_000));
        assertThat(sheet.settle(MoneyPart.REALLOCATED, null, "雨棚", "会上")).isEqualTo(yuan(200_000));
    }

    @Test
    void aLineThatCostsMoreNeedsOnlyTheDifference() {
        sheet.change("003", yuan(99_000), "周明", "");
        assertThat(sheet.sums().needed()).isEqualTo(yuan(45_000));
        assertThat(sheet.sums().missing()).isEqualTo(yuan(45_000));

        sheet.change("003", yuan(50_000), "周明", "");
        assertThat(sheet.sums().freed()).isEqualTo(yuan(4_000));
        assertThat(sheet.sums().balance()).isEqualTo(yuan(4_000));

        sheet.change("003", yuan(54_000), "周明", "");
        assertThat(sheet.lines()).allMatch(line -> line.mark() == Mark.KEPT);
    }

    @Test
    void whatWasOnlyJustAddedGoesWithoutATrace() {
        sheet.add(PIPE, "顾师傅", "");
        sheet.strike("004", "顾师傅", "");

        assertThat(sheet.lines()).hasSize(3).allMatch(line -> line.mark() == Mark.KEPT);
    }

    @Test
    void whoAskedIsAlwaysNamed() {
        refused(BudgetRule.WHO_ASKED_IS_NAMED, () -> sheet.strike("001", "", "不急"));
        refused(BudgetRule.WHO_ASKED_IS_NAMED, () -> sheet.add(PIPE, "", ""));
        refused(BudgetRule.WHO_ASKED_IS_NAMED, () -> sheet.change("003", yuan(1), "", ""));
    }

    @Test
    void aStruckLineIsRestoredBeforeItCostsSomethingElse() {
        sheet.strike("003", "张婶", "");
        refused(BudgetRule.A_STRUCK_LINE_IS_RESTORED_FIRST, () -> sheet.change("003", yuan(1), "张婶", ""));

        sheet.restore("003");
        sheet.change("003", yuan(1), "张婶", "");
        assertThat(sheet.restore("003").item().cost()).isEqualTo(yuan(54_000));
    }

    @Test
    void noVersionCostsMoreThanThereIs() {
        sheet.add(PIPE, "顾师傅", "");
        sheet.strike("003", "张婶", "");
        refused(BudgetRule.A_VERSION_COSTS_NO_MORE_THAN_THERE_IS, () -> settle(MoneyPart.REALLOCATED, null));
        refused(BudgetRule.A_VERSION_COSTS_NO_MORE_THAN_THERE_IS, () -> settle(MoneyPart.ADDED, yuan(5_999)));
        assertThat(sheet.settle(MoneyPart.ADDED, yuan(6_000), "区财政", "17 号")).isEqualTo(yuan(206_000));
    }

    @Test
    void aVersionSaysWhereItsMoneyIsFromAndWhoDecided() {
        refused(BudgetRule.THE_FIRST_VERSION_IS_THE_OFFICIAL_PLAN, () -> settle(MoneyPart.BASE, null));
        refused(BudgetRule.MORE_MONEY_IS_AN_AMOUNT, () -> settle(MoneyPart.ADDED, null));
        refused(BudgetRule.A_VERSION_CHANGES_SOMETHING, () -> settle(MoneyPart.REALLOCATED, null));
        refused(BudgetRule.A_VERSION_NAMES_ITS_SOURCE, () -> sheet.settle(MoneyPart.ADDED, yuan(1), "", "会上"));
        refused(BudgetRule.A_VERSION_NAMES_ITS_DECISION, () -> sheet.settle(MoneyPart.ADDED, yuan(1), "区财政", ""));
        sheet.change("003", yuan(60_000), "周明", "");
        refused(BudgetRule.MONEY_MOVES_FROM_WHAT_WAS_STRUCK, () -> settle(MoneyPart.REALLOCATED, null));
    }

    @Test
    void twoVersionsStandSideBySideWithWhoAskedAndWhy() {
        var first = version(1, MoneyPart.BASE, 200_000, sheet.lines());
        sheet.strike("001", "张婶", "不急");
        sheet.add(PIPE, "顾师傅", "没有井");
        var second = version(2, MoneyPart.REALLOCATED, 200_000, sheet.lines());
        var next = new PlanSheet(yuan(200_000), 2, sheet.next());
        next.change("003", yuan(99_000), "周明", "重铺");
        var third = version(3, MoneyPart.ADDED, 260_000, next.lines());

        var diff = PlanDiff.of(List.of(first, second, third), 1, 3);

        assertThat(diff.rows())
                .extracting(PlanDiff.Row::mark)
                .containsExactly(Mark.STRUCK, Mark.KEPT, Mark.CHANGED, Mark.ADDED);
        assertThat(diff.rows().getFirst().askedBy()).isEqualTo("张婶");
        assertThat(diff.rows().getFirst().right()).isNull();
        assertThat(diff.rows().get(2).left()).isEqualTo(yuan(54_000));
        assertThat(diff.rows().get(2).why()).isEqualTo("重铺");
        assertThat(diff.rows().getLast().why()).isEqualTo("没有井");
        assertThat(diff.scale()).isEqualTo(yuan(260_000));
    }

    private void settle(MoneyPart part, @Nullable Money more) {
        sheet.settle(part, more, "区财政", "会上");
    }

    private static PlanVersion version(int number, MoneyPart part, long yuan, List<PlanLine> lines) {
        return new PlanVersion(number, part, yuan(yuan), "区财政", DecidedBy.elsewhere("会上"), Instant.EPOCH, "李慧敏", lines);
    }

    private static PlanSheet sheet(long yuan, int versions, BudgetItem... items) {
        var lines = new ArrayList<PlanLine>();
        for (var item : items) lines.add(PlanLine.kept(item));
        return new PlanSheet(yuan(yuan), versions, lines);
    }

    private static BudgetItem item(String key, String name, long yuan) {
        return new BudgetItem(key, name, "", yuan(yuan), "", "", "");
    }

    private static Money yuan(long yuan) {
        return Money.fen(100 * yuan);
    }
}
