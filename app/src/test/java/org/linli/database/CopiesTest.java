package org.linli.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.database.Copies.Target;

/// What goes out in one file comes back whole, from and into both kinds of database.
class CopiesTest {

    @TempDir
    static Path shared;

    static LocalPostgres server;

    @TempDir
    Path temporary;

    @BeforeAll
    static void startOne() {
        server = LocalPostgres.start(shared);
    }

    @AfterAll
    static void stopIt() {
        server.close();
    }

    @Test
    void aBackupMadeWhileLinliRunsComesBackInANewFolder() throws Exception {
        var old = own(temporary.resolve("旧 data"));
        var fresh = own(temporary.resolve("new"));
        var file = temporary.resolve("备份.zip");
        List<String> kept;
        try (var running = LocalPostgres.start(old.folder())) {
            fill(target(running));
            keepFiles(old.folder());
            kept = everything(target(running));
            copies(old).backup(file);
        }

        copies(fresh).restore(file);

        assertThat(Files.readString(fresh.folder().resolve("secret.key"))).isEqualTo("sealed with this");
        assertThat(Files.readString(fresh.folder().resolve("files/a/photo"))).isEqualTo("picture");
        try (var running = LocalPostgres.start(fresh.folder())) {
            assertThat(everything(target(running))).isEqualTo(kept);
            assertThatThrownBy(() -> run(target(running), "update journal.entry set reason = 'other'"))
                    .hasMessageContaining("append-only");
            fill(target(running));
            assertThat(ask(target(running), "select max(id)::text from journal.entry"))
                    .containsExactly("4");
        }
    }

    @Test
    @Tag("long")
    void aBackupOfAnotherPostgresComesBackInAnEmptyDatabaseThere() throws Exception {
        var one = other("one");
        var two = other("two");
        fill(one);
        var file = temporary.resolve("backup.zip");

        copies(one).backup(file);
        copies(two).restore(file);

        assertThat(everything(two)).isEqualTo(everything(one));
        assertThatThrownBy(() -> copies(two).restore(file))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("not empty");
    }

    @Test
    @Tag("long")
    void aRestoreThatWasInterruptedIsSaidAtTheStartAndCanBeRepeated() throws Exception {
        var whole = other("whole");
        var broken = other("broken");
        var file = temporary.resolve("backup.zip");
        fill(whole);
        copies(whole).backup(file);
        fill(broken);
        run(broken, "create schema linli_restore_unfinished");

        assertThatThrownBy(() -> fill(broken)).hasMessageContaining("interrupted");
        copies(broken).restore(file);

        assertThat(everything(broken)).isEqualTo(everything(whole));
    }

    @Test
    void whatIsNoBackupIsRefusedAndNothingIsOverwritten() throws Exception {
        var file = Files.writeString(temporary.resolve("letter.zip"), "dear neighbours");
        var target = own(temporary.resolve("data"));

        assertThatThrownBy(() -> copies(target).restore(file))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("not a backup");
        assertThatThrownBy(() -> copies(target).restore(temporary.resolve("nowhere.zip")))
                .hasMessageContaining("is not there");
        assertThatThrownBy(() -> copies(target).backup(file)).hasMessageContaining("there already");
        assertThatThrownBy(() -> copies(own(temporary.resolve("nothing"))).backup(temporary.resolve("b.zip")))
                .hasMessageContaining("no data lies in");
    }

    /// The schemas of all rooms, and two entries in the journal.
    private static void fill(Target target) throws SQLException {
        try (var open = OpenDatabase.at(String.valueOf(target.url()), target.user(), target.password())) {
            Migrations.migrate(open.source());
        }
        for (var reason : List.of("one\ttab\nanother line", "三号楼")) {
            run(target, """
                    insert into journal.entry (at, account, actor, type, subject, place, visibility, reason, facts)
                    values (now(), null, 'test', 'Noted', 'request:1', '/1/', 'STAFF', '%s', '{}')
                    """.formatted(reason));
        }
    }

    private static void keepFiles(Path folder) throws IOException {
        Files.writeString(folder.resolve("secret.key"), "sealed with this");
        Files.createDirectories(folder.resolve("files/a"));
        Files.writeString(folder.resolve("files/a/photo"), "picture");
    }

    /// Every row of every room, as text.
    private static List<String> everything(Target target) throws SQLException {
        try (var connection = connect(target)) {
            var all = new ArrayList<String>();
            for (var table : new Catalogue(connection, Migrations.rooms()).tables()) {
                all.add(table.name());
                for (var row : Rows.of(connection, "select t::text from " + table.name() + " t order by 1"))
                    all.add(row.getFirst());
            }
            return all;
        }
    }

    private static List<String> ask(Target target, String sql) throws SQLException {
        try (var connection = connect(target)) {
            return Rows.of(connection, sql).stream().map(List::getFirst).toList();
        }
    }

    private static void run(Target target, String sql) throws SQLException {
        try (var connection = connect(target)) {
            Rows.execute(connection, sql);
        }
    }

    private static Connection connect(Target target) throws SQLException {
        return DriverManager.getConnection(String.valueOf(target.url()), target.user(), target.password());
    }

    /// A new database in the shared server, as somebody else would run it.
    private Target other(String database) throws SQLException {
        run(target(server), "create database " + database);
        var url = server.url().replaceFirst("/postgres$", "/" + database);
        return new Target(temporary.resolve("files of " + database), url, LocalPostgres.USER, server.password());
    }

    private static Target target(LocalPostgres server) {
        return new Target(shared, server.url(), LocalPostgres.USER, server.password());
    }

    /// A folder that need not unpack PostgreSQL again.
    private static Target own(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var unpacked = Files.newDirectoryStream(shared, "postgresql-*")) {
            for (var home : unpacked) Files.createSymbolicLink(folder.resolve(home.getFileName()), home);
        }
        return new Target(folder, null, "", "");
    }

    private static Copies copies(Target target) {
        return new Copies(target, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }
}
