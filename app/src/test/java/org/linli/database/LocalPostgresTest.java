package org.linli.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
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
