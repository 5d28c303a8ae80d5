package org.linli.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.linli.imports.SheetImport.Sheet;
import org.linli.imports.SheetImport.Tally;
import org.linli.shared.AccountId;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The table of imports.
@Repository
class ImportStore {

    private static final TypeReference<Map<String, Map<String, String>>> MEANINGS = new TypeReference<>() {};
    private static final String COLUMNS = """
            select id, target, place, place_name, place_name_en, source, file_name, rows, width, data, header_row, layout, fields,
                   meanings, state, mode, faulty, noted, position, done, added, already, restarts, resumed_at, failure,
                   account, actor, created, started
            from   imports.import
            """;

    private final JdbcClient db;
    private final JsonMapper json;

    ImportStore(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    ImportId insert(
            String target, Ground ground, String source, String fileName, AccountId by, String name, Instant at) {
        return new ImportId(db.sql("""
                        insert into imports.import
                               (target, place, place_name, place_name_en, source, file_name, rows, width, state, account, actor,
                                created, changed)
                        values (:target, :place, :placeName, :placeNameEn, :source, :fileName, 0, 0, 'COLUMNS', :account, :actor,
                                :at, :at)
                        returning id
                        """)
                .param("target", target)
                .param("place", ground.place().value())
                .param("placeName", ground.name())
                .param("placeNameEn", ground.nameEn())
                .param("source", source)
                .param("fileName", fileName)
                .param("account", by.value())
                .param("actor", name)
                .param("at", Moments.kept(at))
                .query(Long.class)
                .single());
    }

    SheetImport get(ImportId id) {
        return load(id, "");
    }

    /// Nobody else changes it until the transaction ends.
    SheetImport lock(ImportId id) {
        return load(id, "for update");
    }

    private SheetImport load(ImportId id, String lock) {
        return db.sql(COLUMNS + "where id = :id " + lock)
                .param("id", id.value())
                .query(this::read)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    List<SheetImport> underWay() {
        return db.sql(COLUMNS + "where state in ('WAITING', 'RUNNING') order by id")
                .query(this::read)
                .list();
    }

    /// Those below one of the places, newest first.
    List<SheetImport> list(List<PlacePath> places) {
        return db.sql(COLUMNS + """
                        where  exists (select from unnest(:places) p where starts_with(place, p))
                        order  by created desc, id desc
                        """)
                .param("places", places.stream().map(PlacePath::value).toArray(String[]::new))
                .query(this::read)
                .list();
    }

    void size(ImportId id, int rows, int width) {
        db.sql("update imports.import set rows = :rows, width = :width where id = :id")
                .param("rows", rows)
                .param("width", width)
                .param("id", id.value())
                .update();
    }

    void columns(ImportId id, int headerRow, String layout, List<String> fields, ImportState next) {
        db.sql("""
                        update imports.import
                        set    header_row = :headerRow, layout = :layout, fields = :fields, state = :state,
                               data = (select count(*) from imports.line where import = :id and number > :headerRow)
                        where  id = :id
                        """)
                .param("headerRow", headerRow)
                .param("layout", layout)
                .param("fields", fields.toArray(String[]::new))
                .param("state", next.name())
                .param("id", id.value())
                .update();
    }

    void meanings(ImportId id, Map<String, Map<String, String>> meanings) {
        db.sql("update imports.import set meanings = :meanings::jsonb where id = :id")
                .param("meanings", json.writeValueAsString(meanings))
                .param("id", id.value())
                .update();
    }

    void state(ImportId id, ImportState state, Instant at) {
        db.sql("update imports.import set state = :state, changed = :at where id = :id")
                .param("state", state.name())
                .param("at", Moments.kept(at))
                .param("id", id.value())
                .update();
    }

    /// Looked at row by row.
    void checked(ImportId id) {
        db.sql("""
                        update imports.import
                        set    state = 'CHECKED',
                               faulty = (select count(*) from imports.line where import = :id and refused),
                               noted = (select count(*) from imports.line
                                        where import = :id and problems is not null and not refused)
                        where  id = :id
                        """).param("id", id.value()).update();
    }

    void start(ImportId id, ImportMode mode, Instant at) {
        db.sql("""
                        update imports.import
                        set    state = 'WAITING', mode = :mode, started = coalesce(started, :at), changed = :at, failure = ''
                        where  id = :id
                        """)
                .param("mode", mode.name())
                .param("at", Moments.kept(at))
                .param("id", id.value())
                .update();
    }

    void resume(ImportId id, int from, Instant at) {
        db.sql("""
                        update imports.import
                        set    state = 'WAITING', restarts = restarts + 1, resumed_at = :from, changed = :at
                        where  id = :id
                        """)
                .param("from", from)
                .param("at", Moments.kept(at))
                .param("id", id.value())
                .update();
    }

    /// How far it has come.
    void tally(ImportId id, int position, int done, int added, int already, Instant at) {
        db.sql("""
                        update imports.import
                        set    position = :position, done = :done, added = :added, already = :already, changed = :at
                        where  id = :id
                        """)
                .param("position", position)
                .param("done", done)
                .param("added", added)
                .param("already", already)
                .param("at", Moments.kept(at))
                .param("id", id.value())
                .update();
    }

    void finish(ImportId id, Instant at) {
        db.sql("""
                        update imports.import
                        set    state = 'DONE', finished = :at, changed = :at,
                               faulty = (select count(*) from imports.line where import = :id and refused)
                        where  id = :id
                        """).param("at", Moments.kept(at)).param("id", id.value()).update();
    }

    /// @param number under which it stands in the log
    void fail(ImportId id, String number, Instant at) {
        db.sql("update imports.import set state = 'FAILED', failure = :number, changed = :at where id = :id")
                .param("number", number)
                .param("at", Moments.kept(at))
                .param("id", id.value())
                .update();
    }

    Instant changed(ImportId id) {
        return db.sql("select changed from imports.import where id = :id")
                .param("id", id.value())
                .query((row, n) -> Moments.in(row, "changed"))
                .single();
    }

    void delete(ImportId id) {
        db.sql("delete from imports.import where id = :id")
                .param("id", id.value())
                .update();
    }

    /// Drafts that nobody came back to.
    void deleteDrafts(Instant before) {
        db.sql("delete from imports.import where state in ('COLUMNS', 'MEANINGS', 'CHECKED') and changed < :before")
                .param("before", Moments.kept(before))
                .update();
    }

    private SheetImport read(ResultSet row, int number) throws SQLException {
        return new SheetImport(
                new ImportId(row.getLong("id")),
                row.getString("target"),
                new Ground(
                        new PlacePath(row.getString("place")),
                        row.getString("place_name"),
                        row.getString("place_name_en")),
                row.getString("source"),
                new Sheet(
                        row.getString("file_name"),
                        row.getInt("rows"),
                        row.getInt("width"),
                        row.getInt("data"),
                        row.getInt("header_row"),
                        row.getString("layout"),
                        Arrays.asList((String[]) row.getArray("fields").getArray())),
                json.readValue(row.getString("meanings"), MEANINGS),
                ImportState.valueOf(row.getString("state")),
                ImportMode.valueOf(row.getString("mode")),
                new Tally(
                        row.getInt("faulty"),
                        row.getInt("noted"),
                        row.getInt("position"),
                        row.getInt("done"),
                        row.getInt("added"),
                        row.getInt("already"),
                        row.getInt("restarts"),
                        row.getObject("resumed_at", Integer.class)),
                row.getString("failure"),
                new AccountId(row.getLong("account")),
                row.getString("actor"),
                Moments.in(row, "created"),
                Moments.inOrNull(row, "started"));
    }
}
