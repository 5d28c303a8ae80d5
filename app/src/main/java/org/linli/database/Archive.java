package org.linli.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A backup that is read: a zip with `manifest.properties`, one file a table in PostgreSQL's COPY format, and the files
/// of the data folder.
record Archive(ZipFile zip, Properties manifest) implements AutoCloseable {

    /// The layout of the archive; one that is newer than the program is refused.
    static final int FORMAT = 1;

    static final String MANIFEST = "manifest.properties";
    static final String ROOM = "room.";
    static final String SEQUENCE = "sequence.";
    static final String TABLES = "tables/";
    static final String FILES = "files/";

    /// @throws StartRefused if it is no backup, or one of a newer program
    static Archive of(Path file) throws IOException {
        try {
            var zip = new ZipFile(file.toFile());
            var entry = zip.getEntry(MANIFEST);
            if (entry == null) throw new StartRefused(file + " is not a backup of Linli.");
            var manifest = new Properties();
            try (var in = new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8)) {
                manifest.load(in);
            }
            if (Integer.parseInt(manifest.getProperty("format", "0")) > FORMAT)
                throw new StartRefused(file + " was made by a newer Linli; restore it with that one.");
            return new Archive(zip, manifest);
        } catch (ZipException e) {
            throw new StartRefused(file + " is damaged, or not a backup of Linli: " + e.getMessage(), e);
        }
    }

    /// Versions of the rooms' schemas.
    Map<String, String> versions() {
        return startingWith(ROOM);
    }

    Map<String, String> sequences() {
        return startingWith(SEQUENCE);
    }

    /// The rows of a table; nothing if the backup does not know it.
    Optional<InputStream> rows(String table) throws IOException {
        var entry = zip.getEntry(TABLES + table);
        return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
    }

    /// Names of the files of the data folder, relative to it.
    List<String> files() {
        return zip.stream()
                .filter(entry -> entry.getName().startsWith(FILES) && !entry.isDirectory())
                .map(entry -> entry.getName().substring(FILES.length()))
                .toList();
    }

    byte[] file(String name) throws IOException {
        try (var in = zip.getInputStream(zip.getEntry(FILES + name))) {
            return in.readAllBytes();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private Map<String, String> startingWith(String prefix) {
        var all = new TreeMap<String, String>();
        for (var name : manifest.stringPropertyNames()) {
            if (name.startsWith(prefix)) all.put(name.substring(prefix.length()), manifest.getProperty(name));
        }
        return all;
    }
}
