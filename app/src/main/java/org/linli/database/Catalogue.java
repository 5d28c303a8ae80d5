package org.linli.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What lies in the schemas of the rooms.
record Catalogue(Connection connection, List<String> rooms) {

    /// A table with the columns that are written, without those that the database reckons itself.
    ///
    /// @param name with its schema, quoted where need be
    /// @param columns in their order, separated by commas
    record Table(String name, String columns) {}

    List<Table> tables() throws SQLException {
        return Rows.of(connection, """
                        select format('%%I.%%I', n.nspname, c.relname),
                               string_agg(format('%%I', a.attname), ', ' order by a.attnum)
                        from   pg_class c
                        join   pg_namespace n on n.oid = c.relnamespace
                        join   pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                                                 and a.attgenerated = ''
                        where  n.nspname in (%s)
                        and    c.relkind in ('r', 'p') and not c.relispartition
                        and    c.relname <> 'flyway_schema_history'
                        group  by 1
                        order  by 1
                        """.formatted(names())).stream()
                .map(row -> new Table(row.get(0), row.get(1)))
                .toList();
    }

    /// Last values of the sequences that were used, by name.
    Map<String, String> sequences() throws SQLException {
        var all = new LinkedHashMap<String, String>();
        for (var row : Rows.of(connection, """
                select format('%%I.%%I', schemaname, sequencename), last_value
                from   pg_sequences
                where  schemaname in (%s) and last_value is not null
                order  by 1
                """.formatted(names()))) all.put(row.get(0), row.get(1));
        return all;
    }

    /// Statements that drop every foreign key, and those that make them again.
    Map<String, String> foreignKeys() throws SQLException {
        var all = new LinkedHashMap<String, String>();
        for (var row : Rows.of(connection, """
                select format('alter table %%s drop constraint %%I', k.conrelid::regclass, k.conname),
                       format('alter table %%s add constraint %%I %%s', k.conrelid::regclass, k.conname,
                              pg_get_constraintdef(k.oid))
                from   pg_constraint k
                join   pg_namespace n on n.oid = k.connamespace
                where  k.contype = 'f' and k.conparentid = 0 and n.nspname in (%s)
                """.formatted(names()))) all.put(row.get(0), row.get(1));
        return all;
    }

    List<String> materialisedViews() throws SQLException {
        return Rows.of(
                        connection,
                        "select format('%%I.%%I', schemaname, matviewname) from pg_matviews where schemaname in (%s)"
                                .formatted(names()))
                .stream()
                .map(List::getFirst)
                .toList();
    }

    /// The version of each room that has a schema here.
    Map<String, String> versions() throws SQLException {
        var all = new LinkedHashMap<String, String>();
        for (var room : rooms) {
            var history = "\"" + room + "\".flyway_schema_history";
            if (Rows.of(connection, "select 1 where to_regclass('" + history + "') is not null")
                    .isEmpty()) continue;
            var rows = Rows.of(connection, """
                    select version from %s
                    where  success and version is not null
                    order  by installed_rank desc
                    limit  1
                    """.formatted(history));
            if (!rows.isEmpty()) all.put(room, rows.getFirst().getFirst());
        }
        return all;
    }

    private String names() {
        return rooms.stream().map(room -> "'" + room + "'").collect(Collectors.joining(", "));
    }
}
