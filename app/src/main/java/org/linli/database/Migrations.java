package org.linli.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Brings the schemas up to date, room by room: each has its folder `db/migration/<room>`, its schema and its history.
@Component
public class Migrations implements FlywayMigrationStrategy {

    /// The order of the rooms; a room that is not named here comes after them.
    private static final List<String> ORDER = List.of("journal", "people", "places", "requests");

    /// The rooms that have a schema, in the order of their migration.
    public static List<String> rooms() {
        try {
            var found = new TreeSet<String>();
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V*.sql")) {
                var steps = file.getURL().getPath().split("/");
                found.add(steps[steps.length - 2]);
            }
            var rooms = new ArrayList<>(ORDER);
            rooms.retainAll(found);
            found.removeAll(ORDER);
            rooms.addAll(found);
            return rooms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Uses only the data source of what it is given.
    @Override
    public void migrate(Flyway flyway) {
        migrate(flyway.getConfiguration().getDataSource());
    }

    public static void migrate(DataSource database) {
        Unfinished.refuse(database);
        extend(database);
        for (var room : rooms()) of(room, database).migrate();
    }

    static Flyway of(String room, DataSource database) {
        return of(room, database, MigrationVersion.LATEST);
    }

    static Flyway of(String room, DataSource database, MigrationVersion upTo) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/" + room)
                .schemas(room)
                .target(upTo)
                .load();
    }

    /// Before the rooms, lest the first room that asks gets the extension into a schema where others do not see it.
    static void extend(DataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_trgm with schema public");
        } catch (SQLException e) {
            throw new StartRefused("the extension pg_trgm cannot be made: " + e.getMessage(), e);
        }
    }
}
