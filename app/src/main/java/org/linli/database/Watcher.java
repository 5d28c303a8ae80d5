package org.linli.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A small process that stops the server when this program goes away, in whatever manner: its input is our pipe.
///
/// It lives in a session of its own, so that Ctrl-C in the terminal does not reach it.
final class Watcher {

    private static final long PATIENCE = 60;

    private final Process process;

    private Watcher(Process process) {
        this.process = process;
    }

    static Watcher start(Path folder, Binaries binaries, Cluster cluster, List<String> prefix) throws IOException {
        var process = Command.of(
                        "setsid",
                        "sh",
                        "-c",
                        "trap '' INT TERM HUP; cat >/dev/null; exec \"$0\" -D \"$1\" -m fast -w stop >/dev/null 2>&1",
                        binaries.program("pg_ctl"),
                        cluster.data())
                .under(prefix)
                .builder()
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Files.writeString(note(folder), process.pid() + " " + born(process.toHandle()));
        return new Watcher(process);
    }

    /// Waits until the watcher of a program that was here before has stopped its server.
    static void awaitFormer(Path folder) throws IOException {
        if (!Files.exists(note(folder))) return;
        var words = Files.readString(note(folder)).strip().split(" ", 2);
        var former = ProcessHandle.of(Long.parseLong(words[0]))
                .filter(process -> words.length == 2 && words[1].equals(born(process)));
        if (former.isPresent()) await(former.get());
    }

    /// Has the server stopped, and waits for it.
    void release() throws IOException {
        process.getOutputStream().close();
        await(process.toHandle());
    }

    private static void await(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (TimeoutException e) {
            throw new StartRefused("the database has not stopped within " + PATIENCE + " seconds.", e);
        }
    }

    private static String born(ProcessHandle process) {
        Optional<Instant> start = process.info().startInstant();
        return start.map(Instant::toString).orElse("?");
    }

    private static Path note(Path folder) {
        return folder.resolve("watcher");
    }
}
