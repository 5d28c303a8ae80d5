package org.linli.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/// A database that answers, for as long as a command takes.
record OpenDatabase(DataSource source, Runnable whenDone) implements AutoCloseable {

    static OpenDatabase at(String url, String user, String password) {
        return new OpenDatabase(source(url, user, password), () -> {});
    }

    /// Our own, which nobody else may use meanwhile.
    ///
    /// @throws StartRefused if a program runs on the folder
    static OpenDatabase started(Path folder) {
        var server = LocalPostgres.start(folder);
        return new OpenDatabase(source(server.url(), LocalPostgres.USER, server.password()), server::close);
    }

    /// Our own, beside the program that runs on it, or started for the command.
    static OpenDatabase runningOrStarted(Path folder) {
        if (!FolderLock.isHeld(folder)) return started(folder);
        try {
            var note = Files.readAllLines(folder.resolve("data").resolve("postmaster.pid"));
            var url = LocalPostgres.url(Integer.parseInt(note.get(3).strip()));
            return at(
                    url,
                    LocalPostgres.USER,
                    Files.readString(folder.resolve("password")).strip());
        } catch (IOException e) {
            throw new StartRefused("the database in " + folder + " is just starting or stopping; try again.", e);
        }
    }

    Connection connect() throws SQLException {
        return source.getConnection();
    }

    @Override
    public void close() {
        whenDone.run();
    }

    private static DataSource source(String url, String user, String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
