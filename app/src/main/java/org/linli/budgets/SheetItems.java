package org.linli.budgets;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.shared.Money;
import org.linli.sheets.Columns;
import org.linli.sheets.Field;
import org.linli.sheets.Field.Shape;
import org.linli.sheets.SheetFile;
import org.linli.sheets.SheetRow;
import org.linli.ui.TypedText;

/// Items as somebody has listed them in a spreadsheet of any layout.
public record SheetItems(Path file) {

    private static final int LOOKED_AT = 200;
    private static final int MOST_ROWS = 2000;

    private static final List<Field> FIELDS = List.of(
            new Field("name", true, Shape.SHORT_TEXT, List.of("项目", "项目名称", "名称", "内容", "item", "name", "project")),
            new Field("nameEn", false, Shape.SHORT_TEXT, List.of("英文", "英文名称", "english", "name en")),
            new Field(
                    "cost",
                    true,
                    Shape.NUMBER,
                    List.of("金额", "费用", "预算", "造价", "金额元", "费用元", "预算元", "cost", "amount", "yuan")),
            new Field("where", false, Shape.SHORT_TEXT, List.of("地点", "位置", "在哪儿", "place", "where")),
            new Field("note", false, Shape.LONG_TEXT, List.of("说明", "备注", "note", "remark")),
            new Field("by", false, Shape.SHORT_TEXT, List.of("提出人", "谁提的", "提议人", "brought by", "proposer")));

    LoadedItems read() {
        var sheet = SheetFile.of(file);
        var columns = Columns.of(sheet.first(LOOKED_AT), FIELDS);
        var at = new HashMap<String, Integer>();
        columns.proposals().forEach(proposal -> at.put(proposal.field(), proposal.column()));
        BudgetRule.A_SHEET_NAMES_ITS_COLUMNS.requireAt("file", at.containsKey("name") && at.containsKey("cost"));
        var items = new ArrayList<BudgetItem>();
        var leftOut = new ArrayList<Integer>();
        sheet.read(row -> {
            if (row.number() <= columns.headerRow()) return true;
            item(row, at).ifPresentOrElse(items::add, () -> leftOut.add(row.number()));
            return items.size() + leftOut.size() < MOST_ROWS;
        });
        return new LoadedItems(items, leftOut);
    }

    private static Optional<BudgetItem> item(SheetRow row, Map<String, Integer> at) {
        var name = text(row, at, "name", BudgetItem.NAME_LIMIT);
        var cost = TypedText.line(text(row, at, "cost", 40)).replaceAll("[,，¥￥元\\s]", "");
        if (name.isEmpty() || !cost.matches("\\d{1,10}(\\.\\d{1,9})?")) return Optional.empty();
        var fen = new BigDecimal(cost).movePointRight(2);
        if (fen.stripTrailingZeros().scale() > 0 || fen.signum() == 0) return Optional.empty();
        return Optional.of(new BudgetItem(
                "",
                name,
                text(row, at, "nameEn", 2 * BudgetItem.NAME_LIMIT),
                Money.fen(fen.longValueExact()),
                text(row, at, "where", BudgetItem.NAME_LIMIT),
                text(row, at, "note", BudgetItem.NOTE_LIMIT),
                text(row, at, "by", BudgetItem.NAME_LIMIT)));
    }

    private static String text(SheetRow row, Map<String, Integer> at, String field, int most) {
        var column = at.get(field);
        if (column == null) return "";
        return TypedText.cut(TypedText.line(row.text(column)), most);
    }
}
