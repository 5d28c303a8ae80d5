package org.linli.database;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs, which travel inside ours and are unpacked once per folder.
record Binaries(Path home) {

    /// The PostgreSQL that travels with this Linli.
    static final int MAJOR = 18;

    /// Unpacks them unless they lie there already: all of them, or, when interrupted, none.
    static Binaries in(Path folder) {
        var archive = archive();
        try {
            var home = folder.resolve("postgresql-" + fingerprint(archive));
            if (!Files.isDirectory(home)) {
                var half = folder.resolve("postgresql-unpacking");
                Command.of("rm", "-rf", half).run();
                unpack(archive, half);
                Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
            }
            return new Binaries(home);
        } catch (IOException e) {
            throw new StartRefused("PostgreSQL cannot be unpacked into " + folder + ": " + e.getMessage(), e);
        }
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    private static URL archive() {
        var machine = System.getProperty("os.arch").replace("amd64", "x86_64").replace("aarch64", "arm_64");
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var archive = Binaries.class.getResource("/postgres-" + system + "-" + machine + ".txz");
        if (archive == null) {
            throw new StartRefused("Linli brings its own PostgreSQL for Linux on amd64 and arm64 only, not for "
                    + system + " on " + machine
                    + "; name a PostgreSQL 15 to 18 in LINLI_DB_URL, LINLI_DB_USER and LINLI_DB_PASSWORD.");
        }
        return archive;
    }

    /// The check sum that the jar keeps of it: every start asks, and reading 12 MB takes longer than the rest of it.
    private static String fingerprint(URL archive) throws IOException {
        var entry = ((JarURLConnection) archive.openConnection()).getJarEntry();
        return "%d-%08x".formatted(MAJOR, entry.getCrc());
    }

    private static void unpack(URL archive, Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(archive.openStream()))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) unpack(tar, entry, into);
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path into) throws IOException {
        var path = into.resolve(entry.getName()).normalize();
        if (!path.startsWith(into)) throw new IOException(entry.getName() + " points outside");
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        if (entry.getName().contains("bin/") && !path.toFile().setExecutable(true, false)) {
            throw new IOException(path + " cannot be made executable");
        }
    }
}
