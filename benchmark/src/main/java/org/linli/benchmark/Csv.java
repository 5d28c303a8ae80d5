package org.linli.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A file of cells with commas between, some in quotation marks and over several lines.
///
/// @param head the words above the columns
record Csv(List<String> head, List<List<String>> rows) {

    static Csv of(Path file) throws IOException {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        var text = Files.readString(file);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"') quoted = !quoted;
            if (letter == '"' && quoted && i > 0 && text.charAt(i - 1) == '"') cell.append('"');
            if (letter == '"' || (letter == '\r' && !quoted)) continue;
            if (quoted || (letter != ',' && letter != '\n')) {
                cell.append(letter);
                continue;
            }
            row.add(cell.toString());
            cell.setLength(0);
            if (letter == '\n') {
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            row.add(cell.toString());
            rows.add(List.copyOf(row));
        }
        return new Csv(rows.getFirst(), rows.subList(1, rows.size()));
    }

    String cell(List<String> row, String column) {
        int at = head.indexOf(column);
        return at < 0 || at >= row.size() ? "" : row.get(at).strip();
    }
}
