package org.linli.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.core.env.Environment;

/// A PostgreSQL that somebody else runs.
record ForeignPostgres(String url, String user, String password) {

    private static final int OLDEST = 15;

    static ForeignPostgres of(Environment environment) {
        return new ForeignPostgres(
                environment.getProperty("spring.datasource.url", ""),
                environment.getProperty("spring.datasource.username", ""),
                environment.getProperty("spring.datasource.password", ""));
    }

    /// @throws StartRefused if it cannot be reached or is too old
    void check() {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            var version = connection.getMetaData();
            if (version.getDatabaseMajorVersion() < OLDEST) {
                throw new StartRefused("the database named in LINLI_DB_URL is PostgreSQL "
                        + version.getDatabaseProductVersion() + "; Linli needs 15 to 18.");
            }
        } catch (SQLException e) {
            throw new StartRefused(
                    "the database named in LINLI_DB_URL (" + url + ") cannot be reached: " + e.getMessage(), e);
        }
    }
}
