package org.linli.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The whole program, started as anybody starts it: `./linli run` with a port and a folder of its own.
final class House implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path data;
    private final Path out;
    private final int port;
    private final long begun;

    private House(Process process, Path data, Path out, int port, long begun) {
        this.process = process;
        this.data = data;
        this.out = out;
        this.port = port;
        this.begun = begun;
    }

    /// @param settings environment variables
    static House start(Path data, int port, Map<String, String> settings) throws IOException {
        var out = Files.createTempFile("linli-bench", ".log");
        var builder = new ProcessBuilder("./linli", "run", "--port", Integer.toString(port), "--data", data.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LINLI_"));
        builder.environment().putAll(new HashMap<>(settings));
        var begun = System.nanoTime();
        return new House(builder.start(), data, out, port, begun);
    }

    int port() {
        return port;
    }

    Path data() {
        return data;
    }

    /// Seconds from the command to the first page that is answered.
    double firstPage() throws IOException, InterruptedException {
        while (true) {
            try (var door = new Door(port)) {
                if (door.ask(Door.get("/", "")) == 200) return seconds();
            } catch (IOException notYet) {
                patience();
            }
        }
    }

    /// Seconds from the command to the line that says all is ready, the demo too.
    double ready() throws IOException, InterruptedException {
        while (!Files.readString(out, StandardCharsets.UTF_8).contains("Linli 邻里  http")) patience();
        return seconds();
    }

    /// Megabytes that the program itself has in memory, without its database.
    long resident() throws IOException {
        return memory("VmRSS:");
    }

    /// The most it ever had, as [#resident].
    long peak() throws IOException {
        return memory("VmHWM:");
    }

    private long memory(String kind) throws IOException {
        for (var line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
            if (line.startsWith(kind)) return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        }
        throw new IOException("no " + kind + " of " + process.pid());
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Files.deleteIfExists(out);
    }

    private double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }

    private void patience() throws IOException, InterruptedException {
        if (!process.isAlive() || seconds() > PATIENCE.toSeconds())
            throw new IOException("it does not start:\n" + Files.readString(out));
        Thread.sleep(20);
    }
}
