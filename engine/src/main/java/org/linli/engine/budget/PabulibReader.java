package org.linli.engine.budget;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.linli.engine.budget.BadPabulib.Fault;
import org.linli.engine.budget.PabulibFile.Row;
import org.linli.engine.budget.PabulibFile.Table;

/// Lines, sections and cells of a `.pb` file.
final class PabulibReader {

    private static final List<String> SECTIONS = List.of("META", "PROJECTS", "VOTES");

    private final byte[] bytes;
    private final Map<String, List<Row>> sections = new HashMap<>();
    private int line;

    PabulibReader(byte[] bytes) {
        this.bytes = bytes;
    }

    PabulibFile file() throws BadPabulib {
        String section = "";
        for (int from = 0; from < bytes.length; ) {
            int end = from;
            while (end < bytes.length && bytes[end] != '\n') end++;
            line++;
            var text = text(from, end);
            from = end + 1;
            if (text.isBlank()) continue;
            if (SECTIONS.contains(text.strip())) {
                section = text.strip();
                if (sections.put(section, new ArrayList<>()) != null)
                    throw new BadPabulib(line, Fault.SECTION_TWICE, section);
            } else {
                var rows = sections.get(section);
                if (rows == null) throw new BadPabulib(line, Fault.BEFORE_SECTIONS, text.strip());
                rows.add(new Row(line, cells(text)));
            }
        }
        return new PabulibFile(meta(rows("META")), table("PROJECTS"), table("VOTES"));
    }

    private String text(int from, int end) throws BadPabulib {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, end - from))
                    .toString();
            if (line == 1 && text.startsWith("\uFEFF")) text = text.substring(1);
            return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        } catch (CharacterCodingException _) {
            throw new BadPabulib(line, Fault.NOT_UTF8, "");
        }
    }

    private List<String> cells(String text) throws BadPabulib {
        var cells = new ArrayList<String>();
        for (int at = 0; at <= text.length(); ) {
            if (at < text.length() && text.charAt(at) == '"') {
                int end = closing(text, at);
                cells.add(text.substring(at + 1, end).replace("\"\"", "\""));
                at = end + 2;
            } else {
                int end = text.indexOf(';', at);
                if (end < 0) end = text.length();
                cells.add(text.substring(at, end));
                at = end + 1;
            }
        }
        return cells;
    }

    /// Where the quotation mark stands that ends the cell.
    private int closing(String text, int opening) throws BadPabulib {
        for (int at = opening + 1; at < text.length(); at++) {
            if (text.charAt(at) != '"') continue;
            if (at + 1 == text.length() || text.charAt(at + 1) == ';') return at;
            if (text.charAt(at + 1) == '"') at++;
        }
        throw new BadPabulib(line, Fault.QUOTE_NOT_CLOSED, "");
    }

    private List<Row> rows(String section) throws BadPabulib {
        var rows = sections.get(section);
        if (rows == null || rows.isEmpty()) throw new BadPabulib(Math.max(line, 1), Fault.SECTION_MISSING, section);
        return rows;
    }

    private static SequencedMap<String, String> meta(List<Row> rows) throws BadPabulib {
        var meta = new LinkedHashMap<String, String>();
        for (var row : rows) {
            var key = row.cells().getFirst().strip();
            var value = String.join(";", row.cells().subList(1, row.cells().size()));
            if (meta.isEmpty() && key.equals("key")) continue;
            if (meta.put(key, value.strip()) != null) throw new BadPabulib(row.line(), Fault.META_TWICE, key);
        }
        return meta;
    }

    private Table table(String section) throws BadPabulib {
        var rows = rows(section);
        var head = rows.getFirst().cells().stream().map(String::strip).toList();
        var body = new ArrayList<Row>();
        for (var row : rows.subList(1, rows.size())) {
            if (row.cells().size() > head.size())
                throw new BadPabulib(
                        row.line(), Fault.TOO_MANY_CELLS, row.cells().size() + " > " + head.size());
            var cells = new ArrayList<>(row.cells());
            while (cells.size() < head.size()) cells.add("");
            body.add(new Row(row.line(), cells));
        }
        return new Table(head, body);
    }
}
