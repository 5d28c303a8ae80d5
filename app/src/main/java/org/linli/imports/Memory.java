package org.linli.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was corrected by hand once, so that the next sheet of that kind needs no correction.
@Repository
class Memory {

    private final JdbcClient db;

    Memory(JdbcClient db) {
        this.db = db;
    }

    Optional<List<String>> fields(SheetImport sheet, String layout) {
        return db.sql(
                        "select fields from imports.layout where target = :target and place = :place and layout = :layout")
                .param("target", sheet.target())
                .param("place", sheet.home())
                .param("layout", layout)
                .query((row, n) ->
                        Arrays.asList((String[]) row.getArray("fields").getArray()))
                .optional();
    }

    void keepFields(SheetImport sheet, String layout, List<String> fields) {
        if (layout.isEmpty()) return;
        db.sql("""
                        insert into imports.layout (target, place, layout, fields)
                        values (:target, :place, :layout, :fields)
                        on conflict (target, place, layout) do update set fields = excluded.fields
                        """)
                .param("target", sheet.target())
                .param("place", sheet.home())
                .param("layout", layout)
                .param("fields", fields.toArray(String[]::new))
                .update();
    }

    /// What the labels of a field were said to mean, by label.
    Map<String, String> meanings(SheetImport sheet, String field) {
        var known = new HashMap<String, String>();
        db.sql("""
                        select label, value from imports.meaning
                        where  target = :target and place = :place and field = :field
                        """)
                .param("target", sheet.target())
                .param("place", sheet.home())
                .param("field", field)
                .query(row -> {
                    known.put(row.getString("label"), row.getString("value"));
                });
        return known;
    }

    void keepMeanings(SheetImport sheet, String field, Map<String, String> meanings) {
        db.sql("""
                        insert into imports.meaning (target, place, field, label, value)
                        select :target, :place, :field, label, value
                        from   unnest(:labels::text[], :values::text[]) as said (label, value)
                        on conflict (target, place, field, label) do update set value = excluded.value
                        """)
                .param("target", sheet.target())
                .param("place", sheet.home())
                .param("field", field)
                .param("labels", meanings.keySet().toArray(String[]::new))
                .param("values", meanings.values().toArray(String[]::new))
                .update();
    }
}
