package org.linli.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A program of the operating system, with its arguments.
record Command(List<String> words) {

    Command {
        words = List.copyOf(words);
    }

    static Command of(Object... words) {
        var texts = new ArrayList<String>();
        for (var word : words) texts.add(word.toString());
        return new Command(texts);
    }

    /// The same under another command, such as `setpriv`.
    Command under(List<String> prefix) {
        var all = new ArrayList<>(prefix);
        all.addAll(words);
        return new Command(all);
    }

    ProcessBuilder builder() {
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    /// Runs it to the end.
    ///
    /// @throws StartRefused with all that it said, unless it ended with 0
    void run() {
        try {
            // A file and not a pipe: a server started by the command keeps its output open.
            var said = Files.createTempFile("linli", ".out");
            var code = builder().redirectOutput(said.toFile()).start().waitFor();
            var text = Files.readString(said).strip();
            Files.delete(said);
            if (code != 0) throw new StartRefused(name() + " ended with " + code + ": " + text);
        } catch (IOException e) {
            throw new StartRefused(name() + " cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused(name() + " was interrupted.", e);
        }
    }

    /// What it prints, or nothing when it is not there or fails.
    Optional<String> answer() {
        try {
            var process = builder()
                    .redirectErrorStream(false)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(text.strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private String name() {
        return String.join(" ", words);
    }
}
