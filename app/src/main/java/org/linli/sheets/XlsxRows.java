package org.linli.sheets;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;

/// Rows of an XLSX, read as they stream by.
final class XlsxRows {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern DATE = Pattern.compile("[ymdhs年月日]", Pattern.CASE_INSENSITIVE);

    private XlsxRows() {}

    static void read(Path path, RowReader reader) throws IOException {
        try (var book = new ReadableWorkbook(path.toFile(), new ReadingOptions(hasFormats(path), true))) {
            for (var sheet : book.getSheets().toList()) {
                var any = false;
                try (var rows = sheet.openStream()) {
                    for (var i = rows.iterator(); i.hasNext(); ) {
                        var row = i.next();
                        var cells = new ArrayList<SheetCell>(row.getCellCount());
                        for (var cell : row) {
                            var read = cell == null ? null : cell(cell);
                            if (read != null) cells.add(read);
                        }
                        if (cells.isEmpty()) continue;
                        any = true;
                        if (!reader.row(new SheetRow(row.getRowNum(), cells))) return;
                    }
                }
                if (any) return;
            }
        } catch (ExcelReaderException | IllegalArgumentException | IllegalStateException e) {
            throw new IOException(e);
        }
    }

    /// Some programs leave the part with the formats out.
    private static boolean hasFormats(Path path) throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            return zip.getEntry("xl/styles.xml") != null;
        }
    }

    private static @Nullable SheetCell cell(Cell cell) {
        var raw = cell.getRawValue();
        if (raw == null || raw.isEmpty()) return null;
        var formula = cell.getFormula() != null && !cell.getFormula().isEmpty();
        var column = cell.getColumnIndex();
        return switch (cell.getType()) {
            case EMPTY -> null;
            case ERROR -> new SheetCell(column, SheetCell.Kind.ERROR, raw, null, formula);
            case BOOLEAN ->
                new SheetCell(column, SheetCell.Kind.BOOLEAN, raw.equals("1") ? "TRUE" : "FALSE", null, formula);
            case NUMBER -> number(cell, raw, formula);
            case FORMULA -> isNumber(raw) ? number(cell, raw, true) : text(column, raw, true);
            case STRING -> text(column, cell.getText(), formula);
        };
    }

    private static @Nullable SheetCell text(int column, String text, boolean formula) {
        var clean = CleanText.of(text);
        return clean.isEmpty() ? null : new SheetCell(column, SheetCell.Kind.TEXT, clean, null, formula);
    }

    private static SheetCell number(Cell cell, String raw, boolean formula) {
        var column = cell.getColumnIndex();
        if (isDate(cell.getDataFormatId(), cell.getDataFormatString())) {
            var moment = ExcelDates.moment(Double.parseDouble(raw));
            if (moment != null)
                return new SheetCell(column, SheetCell.Kind.DATE, ExcelDates.text(moment), moment, formula);
        }
        return new SheetCell(column, SheetCell.Kind.NUMBER, ExcelDates.plain(new BigDecimal(raw)), null, formula);
    }

    private static boolean isNumber(String raw) {
        return raw.matches("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
    }

    private static boolean isDate(@Nullable Integer id, @Nullable String format) {
        if (id != null && isDate(id)) return true;
        return format != null
                && !format.equalsIgnoreCase("general")
                && DATE.matcher(QUOTED.matcher(format).replaceAll("")).find();
    }

    /// The numbers of formats that every spreadsheet program knows, Chinese ones among them.
    private static boolean isDate(int id) {
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    }
}
