package org.linli.sheets;

import static java.util.stream.Collectors.toMap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/// Rows of a text file: encoding and separator are found, quotes obeyed where they come in pairs.
final class CsvRows {

    private static final int SAMPLE = 50;

    private CsvRows() {}

    static void read(Path path, RowReader reader) throws IOException {
        var encoding = TextEncoding.of(path);
        try (var in = open(path, encoding);
                var parser = format(path, encoding).parse(in)) {
            for (var record : parser) {
                var cells = new ArrayList<SheetCell>(record.size());
                for (var column = 0; column < record.size(); column++) {
                    var cell = SheetCell.text(column, record.get(column));
                    if (!cell.text().isEmpty()) cells.add(cell);
                }
                if (!cells.isEmpty() && !reader.row(new SheetRow((int) record.getRecordNumber(), cells))) return;
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static CSVFormat format(Path path, Charset encoding) throws IOException {
        List<String> lines;
        try (var in = open(path, encoding)) {
            lines = in.lines().limit(SAMPLE).toList();
        }
        var separator = separator(lines);
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true);
        return separator == '\t' && hasStrayQuotes(path, encoding)
                ? format.setQuote(null).get()
                : format.get();
    }

    /// The one that stands in the first line and about as often in the others; a single column has none.
    private static char separator(List<String> lines) {
        var header = lines.isEmpty() ? "" : lines.getFirst();
        Map<Character, Long> counts = Stream.of('\t', ',', ';', '|')
                .collect(toMap(c -> c, c -> header.chars().filter(h -> h == c).count()));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .max(Map.Entry.<Character, Long>comparingByValue()
                        .thenComparingInt(count -> count.getKey() == '\t' ? 1 : 0))
                .map(Map.Entry::getKey)
                .orElse(',');
    }

    private static boolean hasStrayQuotes(Path path, Charset encoding) throws IOException {
        try (var in = open(path, encoding)) {
            return in.lines()
                    .anyMatch(line -> line.chars().filter(c -> c == '"').count() % 2 != 0);
        }
    }

    private static BufferedReader open(Path path, Charset encoding) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(path), encoding));
    }
}
