package org.linli.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/// A node's way to the database. Once it is cut the node is as good as dead: its connections break, and it gets no
/// other.
final class Cable extends AbstractDataSource {

    private final DataSource source;
    private final Set<Connection> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    Cable(DataSource source) {
        this.source = source;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (cut) throw new SQLException("the cable is cut");
        open.removeIf(Cable::isClosed);
        var connection = source.getConnection();
        open.add(connection);
        return connection;
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    void cut() throws SQLException {
        cut = true;
        for (var connection : open) {
            if (!connection.isClosed()) connection.abort(Runnable::run);
        }
    }

    boolean isCut() {
        return cut;
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }
}
