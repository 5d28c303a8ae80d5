package org.linli.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// PostgreSQL's own load generator, on the database of a running house.
record Pgbench(Path program, int port, String password) {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    static Pgbench on(Path data) throws IOException {
        var note = Files.readAllLines(data.resolve("data/postmaster.pid"));
        return new Pgbench(
                find(),
                Integer.parseInt(note.get(3).strip()),
                Files.readString(data.resolve("password")).strip());
    }

    /// Transactions a second.
    double rate(Path script, int clients, int seconds) throws IOException, InterruptedException {
        var out = run(
                "-M",
                "prepared",
                "-c",
                Integer.toString(clients),
                "-j",
                "2",
                "-T",
                Integer.toString(seconds),
                "-f",
                script.toString());
        var match = RATE.matcher(out);
        if (!match.find()) throw new IOException(out);
        return Double.parseDouble(match.group(1));
    }

    void execute(String sql) throws IOException, InterruptedException {
        var file = Files.createTempFile("linli-bench", ".sql");
        try {
            Files.writeString(file, sql);
            run("-t", "1", "-f", file.toString());
        } finally {
            Files.delete(file);
        }
    }

    private String run(String... words) throws IOException, InterruptedException {
        var command = Stream.concat(
                        Stream.of(
                                program.toString(),
                                "-n",
                                "-h",
                                "127.0.0.1",
                                "-p",
                                Integer.toString(port),
                                "-U",
                                "linli"),
                        Stream.concat(Stream.of(words), Stream.of("postgres")))
                .toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", password);
        var process = builder.start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException(out);
        return out;
    }

    private static Path find() throws IOException {
        for (var name : List.of("/usr/bin/pgbench", "/usr/local/bin/pgbench"))
            if (Files.isExecutable(Path.of(name))) return Path.of(name);
        throw new IOException("pgbench is needed; on Debian: apt-get install postgresql-contrib");
    }
}
