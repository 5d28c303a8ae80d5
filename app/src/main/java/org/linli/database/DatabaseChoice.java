package org.linli.database;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// Gives the program a database before any part of it asks for one: the one named in `LINLI_DB_URL`, else our own.
///
/// Our own is stopped after every context is closed: web server drained, pool closed, then the database.
final class DatabaseChoice implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /// `own` or `another`.
    private static final String KIND = "linli.database";

    private static final Map<Path, LocalPostgres> SERVERS = new HashMap<>();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.getProperty("spring.datasource.url", "").isBlank()) serveOurOwn(environment);
        else serveAnother(environment);
    }

    private static void serveAnother(ConfigurableEnvironment environment) {
        ForeignPostgres.of(environment).check();
        add(environment, Map.of(KIND, "another"));
    }

    private static void serveOurOwn(ConfigurableEnvironment environment) {
        var server = server(Path.of(environment.getProperty("linli.data", "data")));
        add(
                environment,
                Map.of(
                        KIND,
                        "own",
                        "spring.datasource.url",
                        server.url(),
                        "spring.datasource.username",
                        LocalPostgres.USER,
                        "spring.datasource.password",
                        server.password()));
    }

    private static void add(ConfigurableEnvironment environment, Map<String, Object> facts) {
        environment.getPropertySources().addFirst(new MapPropertySource("linliDatabase", facts));
    }

    /// One server per folder, however many contexts a test run starts.
    private static synchronized LocalPostgres server(Path folder) {
        return SERVERS.computeIfAbsent(folder.toAbsolutePath().normalize(), wanted -> {
            var server = LocalPostgres.start(wanted);
            SpringApplication.getShutdownHandlers().add(server::close);
            return server;
        });
    }
}
