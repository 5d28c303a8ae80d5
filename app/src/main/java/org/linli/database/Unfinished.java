package org.linli.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/// The mark of a restore that has begun and not ended: an empty schema. A database that bears it is not to be used.
final class Unfinished {

    private static final String MARK = "linli_restore_unfinished";

    private Unfinished() {}

    static void refuse(DataSource database) {
        try (var connection = database.getConnection()) {
            if (isMarked(connection))
                throw new StartRefused("a restore into this database was interrupted; run ./linli restore FILE again.");
        } catch (SQLException e) {
            throw new StartRefused("the database cannot be reached: " + e.getMessage(), e);
        }
    }

    static boolean isMarked(Connection connection) throws SQLException {
        return !Rows.of(connection, "select 1 from pg_namespace where nspname = '" + MARK + "'")
                .isEmpty();
    }

    static void mark(Connection connection) throws SQLException {
        Rows.execute(connection, "create schema if not exists " + MARK);
    }

    static void clear(Connection connection) throws SQLException {
        Rows.execute(connection, "drop schema if exists " + MARK);
    }
}
