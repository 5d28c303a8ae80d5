package org.linli.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.shared.Moments;
import org.linli.sheets.SheetFile;
import org.linli.sheets.SheetRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The rows of sheets, from their upload until they are in.
@Repository
class Lines {

    static final int MOST_COLUMNS = 400;
    private static final int SHEAF = 1_000;
    private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<List<Problem>> PROBLEMS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    Lines(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// How large a sheet is.
    record Size(int rows, int width) {}

    /// Reads the whole file.
    Size stage(ImportId id, SheetFile file) {
        var numbers = new ArrayList<Integer>(SHEAF);
        var cells = new ArrayList<String>(SHEAF);
        var width = new int[1];
        int rows = file.read(row -> {
            var texts = texts(row);
            width[0] = Math.max(width[0], texts.size());
            ImportRule.A_SHEET_HAS_NO_MORE_COLUMNS_THAN_THE_LIMIT.requireAt(
                    "file", texts.size() <= MOST_COLUMNS, MOST_COLUMNS);
            numbers.add(row.number());
            cells.add(json.writeValueAsString(texts));
            if (numbers.size() == SHEAF) insert(id, numbers, cells);
            return true;
        });
        insert(id, numbers, cells);
        return new Size(rows, width[0]);
    }

    private static List<String> texts(SheetRow row) {
        var texts = new ArrayList<String>();
        for (var cell : row.cells()) {
            while (texts.size() < cell.column()) texts.add("");
            texts.add(cell.text());
        }
        return texts;
    }

    private void insert(ImportId id, List<Integer> numbers, List<String> cells) {
        if (numbers.isEmpty()) return;
        db.sql("""
                        insert into imports.line (import, number, cells)
                        select :id, number, cells::jsonb
                        from   unnest(:numbers::integer[], :cells::text[]) as line (number, cells)
                        """)
                .param("id", id.value())
                .param("numbers", numbers.toArray(Integer[]::new))
                .param("cells", cells.toArray(String[]::new))
                .update();
        numbers.clear();
        cells.clear();
    }

    /// The next rows below that number.
    List<Line> after(ImportId id, int number, int most) {
        return db.sql("""
                        select number, cells, problems, refused
                        from   imports.line
                        where  import = :id and number > :number
                        order  by number
                        limit  :most
                        """)
                .param("id", id.value())
                .param("number", number)
                .param("most", most)
                .query(this::read)
                .list();
    }

    /// A page of the sheet.
    List<Line> page(ImportId id, int headerRow, boolean onlyProblems, int size, long offset) {
        return db.sql("""
                        select number, cells, problems, refused
                        from   imports.line
                        where  import = :id and number > :header
                        """ + (onlyProblems ? "and problems is not null" : "") + """
                         order  by number
                        limit  :size offset :offset
                        """)
                .param("id", id.value())
                .param("header", headerRow)
                .param("size", size)
                .param("offset", offset)
                .query(this::read)
                .list();
    }

    /// What stands in a column, with how often, the most frequent first.
    Map<String, Integer> labels(ImportId id, int headerRow, int column, int most) {
        var labels = new LinkedHashMap<String, Integer>();
        db.sql("""
                        select cells ->> :column as label, count(*) as times
                        from   imports.line
                        where  import = :id and number > :header and cells ->> :column <> ''
                        group  by 1
                        order  by 2 desc, 1
                        limit  :most
                        """)
                .param("id", id.value())
                .param("header", headerRow)
                .param("column", column)
                .param("most", most)
                .query(row -> {
                    labels.put(row.getString("label"), row.getInt("times"));
                });
        return labels;
    }

    /// The first problem of each kind that keeps rows out, with how many rows have one.
    Map<Problem, Integer> reasons(ImportId id) {
        var reasons = new LinkedHashMap<Problem, Integer>();
        db.sql("""
                        select (array_agg(problem order by number))[1] as problem, count(distinct number) as times
                        from   imports.line, jsonb_array_elements(problems) as problem
                        where  import = :id and refused and (problem ->> 'refused')::boolean
                        group  by problem ->> 'key'
                        order  by 2 desc
                        """).param("id", id.value()).query(row -> {
            reasons.put(json.readValue(row.getString("problem"), Problem.class), row.getInt("times"));
        });
        return reasons;
    }

    /// Whether any text of the column matches the regular expression of PostgreSQL.
    boolean anyMatches(ImportId id, int column, String pattern) {
        return db.sql("select exists (select from imports.line where import = :id and cells ->> :column ~ :pattern)")
                .param("id", id.value())
                .param("column", column)
                .param("pattern", pattern)
                .query(Boolean.class)
                .single();
    }

    void say(ImportId id, Collection<Line> lines) {
        if (lines.isEmpty()) return;
        db.sql("""
                        update imports.line l
                        set    problems = nullif(said.problems, '[]')::jsonb, refused = said.refused
                        from   unnest(:numbers::integer[], :problems::text[], :refused::boolean[])
                               as said (number, problems, refused)
                        where  l.import = :id and l.number = said.number
                        """)
                .param("id", id.value())
                .param("numbers", lines.stream().map(Line::number).toArray(Integer[]::new))
                .param(
                        "problems",
                        lines.stream()
                                .map(line -> json.writeValueAsString(line.problems()))
                                .toArray(String[]::new))
                .param("refused", lines.stream().map(Line::refused).toArray(Boolean[]::new))
                .update();
    }

    /// Writes into a cell what should have stood there.
    void correct(ImportId id, Line line, int column, String text) {
        var cells = new ArrayList<>(line.cells());
        while (cells.size() <= column) cells.add("");
        cells.set(column, text);
        db.sql("update imports.line set cells = :cells::jsonb where import = :id and number = :number")
                .param("cells", json.writeValueAsString(cells))
                .param("id", id.value())
                .param("number", line.number())
                .update();
    }

    /// Forgets the rows below the names of the columns up to that number, but for those that were
    /// refused.
    void forget(ImportId id, int headerRow, int upTo) {
        db.sql("""
                        delete from imports.line
                        where  import = :id and number > :header and number <= :upTo and not refused
                        """)
                .param("id", id.value())
                .param("header", headerRow)
                .param("upTo", upTo)
                .update();
    }

    /// Rows that were refused long ago, with what they tell about people.
    void deleteOld(Instant before) {
        db.sql("""
                        delete from imports.line
                        where  import in (select id from imports.import where finished < :before)
                        """).param("before", Moments.kept(before)).update();
    }

    private Line read(ResultSet row, int number) throws SQLException {
        var problems = row.getString("problems");
        return new Line(
                row.getInt("number"),
                json.readValue(row.getString("cells"), CELLS),
                problems == null ? List.of() : json.readValue(problems, PROBLEMS),
                row.getBoolean("refused"));
    }
}
