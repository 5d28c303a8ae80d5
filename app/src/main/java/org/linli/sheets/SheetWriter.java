package org.linli.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Days;

/// Writes a list as XLSX while it is being read, so that its length costs no memory.
///
/// Text that a spreadsheet program could take for a formula stays text. Values are text, numbers,
/// booleans, days, local times and moments, which are shown in our zone; none is an empty cell.
public final class SheetWriter implements AutoCloseable {

    private static final int FLUSH_EVERY = 500;

    private final Workbook book;
    private Worksheet sheet;
    private int width;
    private int row;

    /// A column of the list.
    ///
    /// @param characters how wide
    public record Column(String header, int characters) {}

    public SheetWriter(OutputStream out, String name, List<Column> columns) {
        book = new Workbook(out, "Linli", "1.0");
        sheet = begin(book, name, columns);
        width = columns.size();
    }

    private static Worksheet begin(Workbook book, String name, List<Column> columns) {
        var sheet = book.newWorksheet(name);
        for (var i = 0; i < columns.size(); i++) {
            sheet.value(0, i, columns.get(i).header());
            sheet.width(i, columns.get(i).characters());
            sheet.style(0, i).bold().fillColor("E4EFEB").set();
        }
        sheet.freezePane(0, 1);
        return sheet;
    }

    /// Goes on with another sheet of the same book; the one before is finished.
    public void next(String name, List<Column> columns) {
        try {
            finish();
            sheet = begin(book, name, columns);
            width = columns.size();
            row = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finish() throws IOException {
        if (width > 0) sheet.setAutoFilter(0, 0, row, width - 1);
        sheet.finish();
    }

    public void row(List<? extends @Nullable Object> values) {
        row++;
        for (var column = 0; column < values.size(); column++) {
            var value = values.get(column);
            if (value != null) cell(column, value);
        }
        if (row % FLUSH_EVERY == 0) {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void cell(int column, Object value) {
        switch (value) {
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case LocalDateTime moment -> moment(column, moment);
            case Instant moment -> moment(column, LocalDateTime.ofInstant(moment, Days.ZONE));
            case Boolean flag -> sheet.value(row, column, flag);
            case Integer number -> sheet.value(row, column, number);
            case Long number -> sheet.value(row, column, number);
            case Double number -> sheet.value(row, column, number);
            case BigDecimal number -> sheet.value(row, column, number);
            default -> text(column, value.toString());
        }
    }

    private void moment(int column, LocalDateTime moment) {
        sheet.value(row, column, moment);
        sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
    }

    private void text(int column, String text) {
        sheet.inlineString(row, column, text.length() > 32_767 ? text.substring(0, 32_767) : text);
        if (CsvWriter.looksLikeFormula(text))
            sheet.style(row, column).format("@").set();
    }

    /// Finishes the file; without it there is none.
    @Override
    public void close() {
        try {
            finish();
            book.finish();
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
