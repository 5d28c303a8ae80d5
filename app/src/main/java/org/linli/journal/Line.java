package org.linli.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/// This node's line to the other nodes: one connection that holds the locks which say who leads a reaction, and hears
/// that somebody else has written. When it breaks, the database frees the locks and this node leads nothing.
final class Line {

    private static final Duration EAR = Duration.ofMillis(500);
    private static final Duration BETWEEN_CALLS = Duration.ofMillis(20);

    private final String node = UUID.randomUUID().toString();
    private final DataSource source;
    private final News news;
    private final Collection<String> reactions;
    private final Set<String> led = ConcurrentHashMap.newKeySet();

    Line(DataSource source, News news, Collection<String> reactions) {
        this.source = source;
        this.news = news;
        this.reactions = reactions;
    }

    boolean leads(String reaction) {
        return led.contains(reaction);
    }

    /// Listens for as long as it is wanted, or until the connection fails.
    void listen(BooleanSupplier wanted) throws SQLException {
        try (var connection = source.getConnection()) {
            try (var statement = connection.createStatement()) {
                statement.execute("listen linli_journal");
                while (wanted.getAsBoolean()) {
                    lead(connection);
                    hear(connection.unwrap(PGConnection.class));
                }
                led.clear();
                statement.execute("unlisten *");
                statement.execute("select pg_advisory_unlock_all()");
            } catch (SQLException e) {
                connection.abort(Runnable::run);
                throw e;
            } finally {
                led.clear();
            }
        }
    }

    /// Tells the other nodes, at most once in a while, that this one has written.
    void call(BooleanSupplier wanted) throws SQLException, InterruptedException {
        long heard = news.written.rings();
        while (wanted.getAsBoolean()) {
            news.written.await(heard, EAR);
            long now = news.written.rings();
            if (now == heard) continue;
            heard = now;
            try (var connection = source.getConnection();
                    var statement = connection.prepareStatement("select pg_notify('linli_journal', ?)")) {
                statement.setString(1, node);
                statement.execute();
            }
            Thread.sleep(BETWEEN_CALLS);
        }
    }

    /// Takes what nobody leads. Asking also finds a connection that is dead.
    private void lead(Connection connection) throws SQLException {
        if (!connection.isValid(5)) throw new SQLException("no answer");
        try (var lock =
                connection.prepareStatement("select pg_try_advisory_lock(hashtext('linli.journal'), hashtext(?))")) {
            for (var reaction : reactions) {
                if (led.contains(reaction)) continue;
                lock.setString(1, reaction);
                try (var answer = lock.executeQuery()) {
                    if (answer.next() && answer.getBoolean(1) && led.add(reaction)) news.readable.ring();
                }
            }
        }
    }

    private void hear(PGConnection ear) throws SQLException {
        var calls = ear.getNotifications((int) EAR.toMillis());
        if (Arrays.stream(calls).anyMatch(call -> !call.getParameter().equals(node))) news.readable.ring();
    }
}
