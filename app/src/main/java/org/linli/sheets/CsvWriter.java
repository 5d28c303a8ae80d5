package org.linli.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes a list as CSV with a byte order mark, by which spreadsheet programs know that it is UTF-8.
///
/// Text that would be taken for a formula gets an apostrophe before it.
public final class CsvWriter {

    private final Appendable out;

    public CsvWriter(Appendable out) {
        this.out = out;
        append("\ufeff");
    }

    public void row(List<? extends @Nullable Object> values) {
        for (var i = 0; i < values.size(); i++) {
            if (i > 0) append(",");
            var value = values.get(i);
            if (value != null) append(quoted(value instanceof Number ? value.toString() : guarded(value.toString())));
        }
        append("\r\n");
    }

    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    private static String guarded(String text) {
        return looksLikeFormula(text) ? "'" + text : text;
    }

    private static String quoted(String text) {
        var plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private void append(String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
