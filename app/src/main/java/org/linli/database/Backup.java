package org.linli.database;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;

/// Writes everything into one file: all tables as of one moment, then the files of the data folder, which are only ever
/// added to and therefore never miss one that a row names.
record Backup(Connection connection, Path folder) {

    /// What the database and its launcher keep in the folder for themselves.
    private static final Set<String> THEIR_OWN =
            Set.of("data", "data-unfinished", "password", "lock", "log", "log.old", "watcher");

    /// @return how many rows
    long writeTo(Path file) throws IOException, SQLException {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            zip.setLevel(3);
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var catalogue = new Catalogue(connection, Migrations.rooms());
            var manifest = manifest(catalogue);
            long rows = 0;
            for (var table : catalogue.tables()) {
                zip.putNextEntry(new ZipEntry(Archive.TABLES + table.name()));
                rows += connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut(
                                "copy (select " + table.columns() + " from " + table.name()
                                        + ") to stdout (encoding 'UTF8')",
                                zip);
                zip.closeEntry();
            }
            connection.rollback();
            addFiles(zip);
            zip.putNextEntry(new ZipEntry(Archive.MANIFEST));
            for (var line : manifest.entrySet())
                zip.write((line.getKey() + "=" + line.getValue() + "\n").getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            return rows;
        }
    }

    private TreeMap<String, String> manifest(Catalogue catalogue) throws SQLException {
        var versions = catalogue.versions();
        if (versions.isEmpty()) throw new StartRefused("this database is empty; there is nothing to keep.");
        var manifest = new TreeMap<String, String>();
        manifest.put("format", Integer.toString(Archive.FORMAT));
        manifest.put("made", Rows.of(connection, "select now()").getFirst().getFirst());
        manifest.put("postgresql", connection.getMetaData().getDatabaseProductVersion());
        versions.forEach((room, version) -> manifest.put(Archive.ROOM + room, version));
        catalogue.sequences().forEach((name, last) -> manifest.put(Archive.SEQUENCE + name, last));
        return manifest;
    }

    private void addFiles(ZipOutputStream zip) throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (var top = Files.list(folder)) {
            for (var path : top.sorted().toList()) {
                var name = path.getFileName().toString();
                if (!THEIR_OWN.contains(name) && !name.startsWith("postgresql-")) add(path, zip);
            }
        }
    }

    private void add(Path path, ZipOutputStream zip) throws IOException {
        try (var below = Files.walk(path)) {
            for (var file : below.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(
                        Archive.FILES + folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }
}
