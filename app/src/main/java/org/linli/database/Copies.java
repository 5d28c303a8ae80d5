package org.linli.database;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `./linli backup FILE` and `./linli restore FILE`: everything in one file, and back.
///
/// A backup may be made while Linli runs. A restore goes into an empty database only.
public final class Copies {

    private final Target target;
    private final PrintStream out;

    Copies(Target target, PrintStream out) {
        this.target = target;
        this.out = out;
    }

    public static void main(String[] arguments) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs)
            logs.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.ERROR); // whoever typed the command reads sentences
        try {
            var copies = new Copies(Target.of(System.getenv()), System.out);
            var file = Path.of(arguments[1]);
            if (arguments[0].equals("backup")) copies.backup(file);
            else copies.restore(file);
        } catch (StartRefused refused) {
            Refusals.say(System.err, String.valueOf(refused.getMessage()));
            System.exit(1);
        }
    }

    void backup(Path file) {
        if (Files.exists(file)) throw new StartRefused(file + " is there already; a backup overwrites nothing.");
        var half = file.resolveSibling(file.getFileName() + ".unfinished");
        try (var open = target.open(false)) {
            Files.deleteIfExists(half);
            Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var connection = open.connect()) {
                var rows = new Backup(connection, target.folder()).writeTo(half);
                Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
                out.println("linli: " + rows + " rows and the files of " + target.folder() + " are in " + file + ".");
                out.println("linli: keep it safe: whoever has it can read everything, sealed contacts too.");
            }
        } catch (IOException | SQLException e) {
            throw new StartRefused("no backup was made: " + e.getMessage(), e);
        }
    }

    void restore(Path file) {
        if (!Files.isRegularFile(file)) throw new StartRefused(file + " is not there.");
        try (var open = target.open(true);
                var archive = Archive.of(file)) {
            var rows = new Restore(archive, open, target.folder()).run();
            out.println("linli: " + rows + " rows are back. Start with ./linli run.");
        } catch (IOException | SQLException e) {
            throw new StartRefused("nothing was restored: " + e.getMessage(), e);
        }
    }

    /// Where the data lies: in a folder with its own PostgreSQL, or in another PostgreSQL with only keys and files
    /// here.
    ///
    /// @param url of the other PostgreSQL; null for our own
    record Target(Path folder, @Nullable String url, String user, String password) {

        static Target of(Map<String, String> environment) {
            UnaryOperator<String> value = name -> environment.getOrDefault(name, "");
            var folder = value.apply("LINLI_DATA");
            var url = value.apply("LINLI_DB_URL");
            return new Target(
                    Path.of(folder.isEmpty() ? "data" : folder).toAbsolutePath().normalize(),
                    url.isEmpty() ? null : url,
                    value.apply("LINLI_DB_USER"),
                    value.apply("LINLI_DB_PASSWORD"));
        }

        /// @param alone when nobody else may use the database meanwhile
        OpenDatabase open(boolean alone) {
            if (url != null) {
                var another = new ForeignPostgres(url, user, password);
                another.check();
                return OpenDatabase.at(url, user, password);
            }
            if (!alone && !Files.exists(folder.resolve("password")))
                throw new StartRefused("no data lies in " + folder + "; name the folder with --data DIR.");
            return alone ? OpenDatabase.started(folder) : OpenDatabase.runningOrStarted(folder);
        }
    }
}
