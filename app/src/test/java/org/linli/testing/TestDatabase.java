package org.linli.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.linli.database.Migrations;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/// Hands out connections to whichever database the running test class owns.
final class TestDatabase extends AbstractDataSource implements AutoCloseable {

    private static final String TEMPLATE =
            "linli_template_" + ProcessHandle.current().pid();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String url;
    private final String user;
    private final String password;

    private volatile String name;
    private volatile HikariDataSource pool;

    TestDatabase(String url, String user, String password) throws SQLException {
        this.url = url;
        this.user = user;
        this.password = password;
        if (NUMBER.get() == 0) makeTemplate();
        name = copy();
        pool = pool();
    }

    /// Throws the present database away, with all connections to it, and makes the next one.
    void renew() throws SQLException {
        var next = copy();
        close();
        name = next;
        pool = pool();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return pool.getConnection();
    }

    @Override
    public Connection getConnection(String otherUser, String otherPassword) throws SQLException {
        return pool.getConnection(otherUser, otherPassword);
    }

    @Override
    public void close() throws SQLException {
        pool.close();
        admin("drop database if exists " + name + " with (force)");
    }

    private void makeTemplate() throws SQLException {
        admin("drop database if exists " + TEMPLATE + " with (force)");
        admin("create database " + TEMPLATE);
        Migrations.migrate(source(TEMPLATE));
    }

    private String copy() throws SQLException {
        var copy = "linli_test_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
        admin("drop database if exists " + copy + " with (force)");
        admin("create database " + copy + " template " + TEMPLATE);
        return copy;
    }

    private HikariDataSource pool() {
        var fresh = new HikariDataSource();
        fresh.setDataSource(source(name));
        fresh.setMaximumPoolSize(8);
        fresh.setMinimumIdle(0);
        fresh.setConnectionTimeout(5_000);
        return fresh;
    }

    private void admin(String sql) throws SQLException {
        try (var connection = source("postgres").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private PGSimpleDataSource source(String database) {
        var source = new PGSimpleDataSource();
        source.setUrl(url.replaceFirst("/[^/?]*(\\?.*)?$", "/" + database + "$1"));
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
