package org.linli.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.PGConnection;

/// Brings a backup back into an empty database: the schemas as old as the backup, then all rows in one
/// transaction. What is newer in the program's schemas is added at the next start.
record Restore(Archive archive, OpenDatabase database, Path folder) {

    /// @return how many rows
    long run() throws IOException, SQLException {
        try (var connection = database.connect()) {
            prepare(connection);
            try {
                Migrations.extend(database.source());
                for (var room : Migrations.rooms()) {
                    var version = archive.versions().get(room);
                    if (version != null)
                        Migrations.of(room, database.source(), MigrationVersion.fromVersion(version))
                                .migrate();
                }
                writeFiles();
                return fill(connection);
            } catch (IOException | SQLException | RuntimeException e) {
                if (!connection.getAutoCommit()) connection.rollback();
                connection.setAutoCommit(true);
                empty(connection);
                throw e;
            }
        }
    }

    private void prepare(Connection connection) throws IOException, SQLException {
        archive.versions().forEach((room, version) -> {
            var known = Migrations.rooms().contains(room)
                    && Arrays.stream(Migrations.of(room, database.source())
                                    .info()
                                    .all())
                            .anyMatch(m -> MigrationVersion.fromVersion(version).equals(m.getVersion()));
            if (!known) throw new StartRefused("the backup was made by a newer Linli; restore it with that one.");
        });
        if (Unfinished.isMarked(connection)) empty(connection);
        if (!new Catalogue(connection, Migrations.rooms()).tables().isEmpty())
            throw new StartRefused("this database is not empty; a backup is restored into an empty one only,"
                    + " for instance with --data and the name of a new folder.");
        for (var name : archive.files()) {
            var file = folder.resolve(name).normalize();
            if (!file.startsWith(folder)) throw new StartRefused("the backup names a file outside the data folder.");
            if (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), archive.file(name)))
                throw new StartRefused(file + " is there already and is another one than in the backup.");
        }
        Unfinished.mark(connection);
    }

    private long fill(Connection connection) throws IOException, SQLException {
        connection.setAutoCommit(false);
        var catalogue = new Catalogue(connection, Migrations.rooms());
        var tables = catalogue.tables();
        var keys = catalogue.foreignKeys();
        for (var drop : keys.keySet()) Rows.execute(connection, drop);
        for (var table : tables) Rows.execute(connection, "alter table " + table.name() + " disable trigger user");
        Rows.execute(
                connection,
                "truncate " + tables.stream().map(Catalogue.Table::name).collect(Collectors.joining(", ")));
        long rows = 0;
        for (var table : tables) rows += copy(table, connection);
        for (var table : tables) Rows.execute(connection, "alter table " + table.name() + " enable trigger user");
        for (var add : keys.values()) Rows.execute(connection, add);
        for (var sequence : archive.sequences().entrySet())
            Rows.execute(connection, "select setval('" + sequence.getKey() + "', " + sequence.getValue() + ")");
        for (var view : catalogue.materialisedViews()) Rows.execute(connection, "refresh materialized view " + view);
        Unfinished.clear(connection);
        connection.commit();
        connection.setAutoCommit(true);
        Rows.execute(connection, "analyze");
        return rows;
    }

    private long copy(Catalogue.Table table, Connection connection) throws IOException, SQLException {
        var rows = archive.rows(table.name());
        if (rows.isEmpty()) return 0;
        try (var in = rows.get()) {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + table.name() + " (" + table.columns() + ") from stdin (encoding 'UTF8')",
                            in,
                            1 << 16);
        }
    }

    private void writeFiles() throws IOException {
        for (var name : archive.files()) {
            var file = folder.resolve(name).normalize();
            Files.createDirectories(file.getParent());
            if (!Files.exists(file))
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, archive.file(name));
        }
    }

    private static void empty(Connection connection) throws SQLException {
        for (var room : Migrations.rooms()) Rows.execute(connection, "drop schema if exists \"" + room + "\" cascade");
        Unfinished.clear(connection);
    }
}
