package org.linli.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What our own PostgreSQL promises, on real processes.
class LocalPostgresTest {

    @TempDir
    Path temporary;

    @Test
    void keepsWhatWasCommittedAcrossARestartInAFolderWithSpacesAndChinese() throws Exception {
        var folder = temporary.resolve("数据 夹");
        try (var server = LocalPostgres.start(folder)) {
            run(server, "create table note (words text)");
            run(server, "insert into note values ('三号楼返水')");
        }
        try (var server = LocalPostgres.start(folder)) {
            assertThat(ask(server, "select words from note")).isEqualTo("三号楼返水");
        }
    }

    @Test
    void writesToDiskAndLetsNobodyInWithoutThePassword() throws Exception {
        try (var server = LocalPostgres.start(temporary)) {
            assertThat(ask(server, "show fsync")).isEqualTo("on");
            assertThat(ask(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), LocalPostgres.USER, "guess"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void seesChineseInTrigramsAndSortsByPinyin() throws Exception {
        try (var server = LocalPostgres.start(temporary)) {
            run(server, "create extension if not exists pg_trgm");
            assertThat(ask(server, "select array_length(show_trgm('北京市朝阳区'), 1) > 3"))
                    .isEqualTo("t");
            assertThat(ask(server, "select string_agg(n, '' order by n) from (values ('张'), ('李'), ('阿')) t(n)"))
                    .isEqualTo("阿李张");
        }
    }

    @Test
    void refusesASecondProgramOnTheSameFolder() {
        try (var _ = LocalPostgres.start(temporary)) {
            assertThatThrownBy(() -> LocalPostgres.start(temporary))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("another Linli is running on");
        }
    }

    @Test
    void findsEverythingAfterTheServerWasKilled() throws Exception {
        try (var server = LocalPostgres.start(temporary)) {
            run(server, "create table note (words text)");
            run(server, "insert into note values ('kept')");
            kill(temporary);
        }
        try (var server = LocalPostgres.start(temporary)) {
            assertThat(ask(server, "select words from note")).isEqualTo("kept");
        }
    }

    @Test
    void startsAServerAgainThatDiedWhileTheProgramLives() throws Exception {
        try (var server = LocalPostgres.start(temporary)) {
            run(server, "create table note (words text)");
            run(server, "insert into note values ('kept')");
            kill(temporary);

            assertThat(patiently(server, "select words from note")).isEqualTo("kept");
        }
    }

    /// Another program starts a server and is killed with everything it started; the next one finds what was committed.
    @Test
    void startsAServerAgainThoughAChildOfTheDeadOneHangs() throws Exception {
        try (var server = LocalPostgres.start(temporary)) {
            run(server, "create table note (words text)");
            var note = Files.readAllLines(temporary.resolve("data/postmaster.pid"));
            var child = ProcessHandle.of(Long.parseLong(note.getFirst().strip()))
                    .orElseThrow()
                    .children()
                    .findFirst()
                    .orElseThrow();
            Command.of("kill", "-STOP", child.pid()).run();

            kill(temporary);

            assertThat(patiently(server, "select 'serves'")).isEqualTo("serves");
        }
    }

    @Test
    void findsEverythingAfterAllWasKilled() throws Exception {
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        temporary.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(program.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("committed");
        var everything = program.descendants().toList();
        var watcher = Files.readString(temporary.resolve("watcher")).split(" ")[0];
        program.destroyForcibly().waitFor();
        everything.forEach(ProcessHandle::destroyForcibly);
        Command.of("sh", "-c", "kill -9 " + watcher + " 2>/dev/null; true").run();
        kill(temporary);

        try (var server = LocalPostgres.start(temporary)) {
            assertThat(ask(server, "select words from note")).isEqualTo("kept");
        }
    }

    /// Starts a server, commits one row, and holds on until it is killed.
    static final class Holder {

        private Holder() {}

        public static void main(String[] arguments) throws Exception {
            var server = LocalPostgres.start(Path.of(arguments[0]));
            run(server, "create table note (words text)");
            run(server, "insert into note values ('kept')");
            System.out.println("committed");
            System.in.read();
        }
    }

    private static String patiently(LocalPostgres server, String sql) {
        var limit = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (true) {
            try {
                return ask(server, sql);
            } catch (SQLException notYet) {
                if (System.nanoTime() > limit) throw new IllegalStateException(notYet);
            }
        }
    }

    /// Kills the server without a warning; its children follow.
    private static void kill(Path folder) throws IOException {
        var note = Files.readAllLines(folder.resolve("data/postmaster.pid"));
        Command.of("kill", "-9", note.getFirst().strip()).run();
    }

    private static void run(LocalPostgres server, String sql) throws SQLException {
        try (var connection = open(server);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(LocalPostgres server, String sql) throws SQLException {
        try (var connection = open(server);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection open(LocalPostgres server) throws SQLException {
        return DriverManager.getConnection(server.url(), LocalPostgres.USER, server.password());
    }
}
