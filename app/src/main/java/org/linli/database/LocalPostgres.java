package org.linli.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A real PostgreSQL of our own in a folder: durable, loopback only, behind a password, for one program at a time.
///
/// Whatever way the program ends, the server stops after it, and the next start finds all that was committed. A server
/// that dies while the program lives is started again.
final class LocalPostgres implements AutoCloseable {

    static final String USER = "linli";

    private static final long LOG_LIMIT = 10_000_000;

    // Beyond PostgreSQL's defaults: a database of some gigabytes on a small machine with a solid-state disk.
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", "''"),
            Map.entry("max_connections", "60"),
            Map.entry("shared_buffers", "256MB"),
            Map.entry("effective_cache_size", "1GB"),
            Map.entry("work_mem", "16MB"),
            Map.entry("maintenance_work_mem", "128MB"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("jit", "off"),
            Map.entry("wal_compression", "on"),
            Map.entry("max_wal_size", "2GB"),
            Map.entry("checkpoint_timeout", "15min"),
            Map.entry("timezone", "Asia/Shanghai"));

    private final FolderLock lock;
    private final Watcher watcher;
    private final Cluster cluster;
    private final int port;
    private final Nurse nurse;

    private LocalPostgres(FolderLock lock, Watcher watcher, Cluster cluster, int port, Nurse nurse) {
        this.lock = lock;
        this.watcher = watcher;
        this.cluster = cluster;
        this.port = port;
        this.nurse = nurse;
    }

    /// Starts the server of the folder, and makes whatever is missing there.
    ///
    /// @throws StartRefused in one sentence, for instance when another program uses the folder
    static LocalPostgres start(Path wanted) {
        var folder = wanted.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            var lock = FolderLock.of(folder);
            Watcher.awaitFormer(folder);
            var prefix = Unprivileged.prefix(folder);
            var binaries = Binaries.in(folder);
            var cluster = Cluster.in(folder, binaries, prefix);
            if (cluster.leftover().isPresent())
                control(binaries, cluster, "-m", "fast", "stop").under(prefix).run();
            else Files.deleteIfExists(cluster.data().resolve("postmaster.pid"));
            var watcher = Watcher.start(folder, binaries, cluster, prefix);
            var port = freePort();
            serve(folder, binaries, cluster, port, prefix);
            var nurse = Nurse.of(cluster, () -> serve(folder, binaries, cluster, port, prefix));
            return new LocalPostgres(lock, watcher, cluster, port, nurse);
        } catch (IOException e) {
            throw new StartRefused("the database in " + folder + " cannot be started: " + e.getMessage(), e);
        }
    }

    String url() {
        return url(port);
    }

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String password() {
        return cluster.password();
    }

    @Override
    public void close() {
        try {
            nurse.dismiss();
            watcher.release();
        } catch (IOException e) {
            throw new StartRefused("the database cannot be stopped: " + e.getMessage(), e);
        } finally {
            lock.close();
        }
    }

    private static void serve(Path folder, Binaries binaries, Cluster cluster, int port, List<String> prefix)
            throws IOException {
        cluster.endOrphans(binaries.program("postgres"));
        var log = folder.resolve("log");
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, folder.resolve("log.old"), StandardCopyOption.REPLACE_EXISTING);
        }
        var options = new StringBuilder("-p " + port);
        SETTINGS.forEach(
                (name, value) -> options.append(" -c ").append(name).append('=').append(value));
        control(binaries, cluster, "-l", log, "-t", "300", "-o", options, "start")
                .under(prefix)
                .run();
    }

    private static Command control(Binaries binaries, Cluster cluster, Object... rest) {
        var words = new ArrayList<Object>(List.of(binaries.program("pg_ctl"), "-D", cluster.data(), "-w"));
        words.addAll(List.of(rest));
        return Command.of(words.toArray());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
