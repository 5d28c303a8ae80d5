package org.linli.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/// The first sheet of a spreadsheet as texts, numbers without a trailing `.0`.
///
/// @param head the words above the columns
record Sheet(List<String> head, List<List<String>> rows) {

    static Sheet of(Path file) throws IOException {
        var rows = file.toString().endsWith(".xls") ? old(file) : rows(file);
        return new Sheet(rows.getFirst(), rows.subList(1, rows.size()));
    }

    /// Where the column stands whose head has one of these words, the earlier words first; -1 where there is none.
    int column(String... words) {
        for (var word : words)
            for (int i = 0; i < head.size(); i++) if (head.get(i).contains(word)) return i;
        return -1;
    }

    static String cell(List<String> row, int column) {
        return column < 0 || column >= row.size() ? "" : row.get(column).strip();
    }

    private static List<List<String>> rows(Path file) throws IOException {
        try (var in = Files.newInputStream(file);
                var book = new ReadableWorkbook(in)) {
            var rows = new ArrayList<List<String>>();
            for (var row : book.getFirstSheet().read()) {
                var cells = new ArrayList<String>();
                for (int i = 0; i < row.getCellCount(); i++) {
                    var cell = row.getCell(i);
                    if (cell == null) cells.add("");
                    else
                        cells.add(
                                cell.getType() == CellType.NUMBER
                                        ? cell.asNumber().stripTrailingZeros().toPlainString()
                                        : cell.getText());
                }
                rows.add(cells);
            }
            return rows;
        }
    }

    private static List<List<String>> old(Path file) throws IOException {
        try (var in = Files.newInputStream(file);
                var book = new HSSFWorkbook(in)) {
            var format = new DataFormatter();
            var rows = new ArrayList<List<String>>();
            for (var row : book.getSheetAt(0)) {
                var cells = new ArrayList<String>();
                for (int i = 0; i < row.getLastCellNum(); i++) cells.add(format.formatCellValue(row.getCell(i)));
                rows.add(cells);
            }
            return rows;
        }
    }
}
