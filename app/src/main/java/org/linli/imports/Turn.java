package org.linli.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/// The turn to work on one import: held by one worker on one node. It ends with the connection, so a
/// program that was killed holds none.
final class Turn implements AutoCloseable {

    /// Keeps these locks apart from those of other rooms.
    private static final int KIND = 0x696d70;

    private final Connection connection;
    private final ImportId id;

    private Turn(Connection connection, ImportId id) {
        this.connection = connection;
        this.id = id;
    }

    /// @return empty if somebody else is at it
    static Optional<Turn> take(DataSource source, ImportId id) {
        try {
            var connection = source.getConnection();
            if (ask(connection, "select pg_try_advisory_lock(?, ?)", id)) return Optional.of(new Turn(connection, id));
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be reached", e);
        }
    }

    @Override
    public void close() {
        try (connection) {
            ask(connection, "select pg_advisory_unlock(?, ?)", id);
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be reached", e);
        }
    }

    private static boolean ask(Connection connection, String sql, ImportId id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, KIND);
            statement.setInt(2, (int) id.value());
            try (var answer = statement.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }
}
