package org.linli.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;

/// The program with the demo, its database, and pgbench beside it.
///
/// @param seconds how long each round takes
/// @param folder for whatever the measurement writes
record Stage(House house, Pgbench pgbench, int seconds, Path folder) {

    static final int CLIENTS = 8;
    static final int ROUNDS = 3;

    private static final int SAMPLES = 40;

    /// What follows from a request is over before the next.
    private static final Duration BETWEEN_SAMPLES = Duration.ofMillis(250);

    private static final int WARMING = 10;
    private static final int LEAST_WARMING = 3;
    private static final int MOST_WARMING = 15;
    private static final double FASTER = 1.05;

    /// What is measured on it.
    interface Measurement {
        void on(Stage stage) throws Exception;
    }

    /// @param arguments `--seconds N`, or nothing for 10
    /// @param limits the rate limits that would stop the measurement, lifted
    static void open(String[] arguments, Map<String, String> limits, Measurement measurement) throws Exception {
        var seconds = arguments.length > 1 && arguments[0].equals("--seconds") ? Integer.parseInt(arguments[1]) : 10;
        var data = Files.createTempDirectory("linli-bench");
        try (var house = House.start(data.resolve("data"), Start.freePort(), limits)) {
            house.ready();
            measurement.on(new Stage(house, Pgbench.on(house.data()), seconds, data));
        } finally {
            Start.delete(data);
        }
    }

    /// Until the program has compiled what it does often, and gets no faster.
    void warm(Load load) throws Exception {
        double best = 0;
        for (int round = 1; round <= MOST_WARMING; round++) {
            double rate = load.asFastAsCanBe(WARMING).rate();
            if (round > LEAST_WARMING && rate < best * FASTER) return;
            best = Math.max(best, rate);
        }
    }

    /// What the program asks its database for one such request until it answers.
    Statements record(Load load) throws Exception {
        pgbench.execute("alter system set log_statement = 'all';");
        pgbench.execute("alter system set log_timezone = 'UTC';");
        pgbench.execute("select pg_reload_conf();");
        Thread.sleep(500);
        var log = house.data().resolve("log");
        var position = Files.readString(log).length();
        var spans = new ArrayList<Statements.Span>();
        try (var door = new Door(house.port())) {
            for (var i = 0; i < SAMPLES; i++) {
                var from = Instant.now();
                door.ask(load.request().get());
                spans.add(new Statements.Span(from, Instant.now()));
                Thread.sleep(BETWEEN_SAMPLES);
            }
        }
        var statements = Statements.of(log, position, spans);
        pgbench.execute("alter system reset log_statement;");
        pgbench.execute("select pg_reload_conf();");
        Start.say("%d statements a request", statements.sql().size());
        return statements;
    }

    /// Waits until the program has reacted to all that was told.
    ///
    /// @return seconds
    double settle() throws Exception {
        var begun = System.nanoTime();
        pgbench.execute("""
            do $$
            declare last bigint := (select max(id) from journal.entry);
            begin
                while exists (select from journal.reader where position < last) loop
                    perform pg_sleep(0.1);
                end loop;
            end $$;
            """);
        return (System.nanoTime() - begun) / 1e9;
    }

    /// Answers a second, divided by how often pgbench does the same statements a second.
    Pace compare(String name, Load load, Path statements) throws Exception {
        double ours = load.asFastAsCanBe(seconds).rate();
        double theirs = pgbench.rate(statements, CLIENTS, seconds);
        Start.say("%s: %.0f a second, pgbench %.0f, ratio %.3f", name, ours, theirs, ours / theirs);
        return new Pace(ours, ours / theirs);
    }

    /// @param rate answers a second
    record Pace(double rate, double ratio) {}

    static double median(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
