package org.linli.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the program asks its database for one request, taken from the server's log, so that pgbench asks the same.
record Statements(List<String> sql) {

    private static final Pattern LINE = Pattern.compile("^(\\S+ \\S+) UTC \\[(\\d+)] (LOG|DETAIL):  (.*)$");
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS");
    private static final Pattern EXECUTED = Pattern.compile("^(?:execute [^:]+|statement): (.*)$", Pattern.DOTALL);
    private static final Pattern PARAMETER =
            Pattern.compile("\\$(\\d+) = (NULL|'[^']*+(?:''[^']*+)*+')", Pattern.DOTALL);
    private static final Pattern UUID =
            Pattern.compile("'[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'");
    private static final Pattern MOMENT = Pattern.compile("'\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d[^']*'");

    /// What the program does beside the request, as often as a request comes: it follows its journal.
    private static final Pattern HOUSEKEEPING =
            Pattern.compile("pg_notify|journal\\.(reader|held)|pg_snapshot|calendar\\.clock|jobs\\.");

    /// From when a request was sent until it was answered.
    record Span(Instant from, Instant to) {

        /// The server's log knows milliseconds.
        boolean holds(Instant at) {
            return !at.isBefore(from.truncatedTo(ChronoUnit.MILLIS)) && !at.isAfter(to);
        }
    }

    private record Logged(Instant at, String connection, String kind, String text) {

        Logged and(String line) {
            return new Logged(at, connection, kind, text + "\n" + line);
        }
    }

    /// @param connection that it came by
    /// @param pattern as it was sent, with `$1`
    /// @param filled with the values in place
    private record Executed(Instant at, String connection, String pattern, String filled) {}

    /// One transaction, or one statement outside of any.
    private record Unit(List<Executed> parts) {

        Instant begun() {
            return parts.getFirst().at();
        }

        String pattern() {
            return parts.stream().map(Executed::pattern).collect(Collectors.joining(";"));
        }
    }

    /// Reads the log behind the position. What began while a request was on its way, for most of them, belongs to them;
    /// the rest is the program's own housekeeping, and what it does about a request afterwards.
    ///
    /// @param spans of the requests, which were sent one by one
    static Statements of(Path log, long position, List<Span> spans) throws IOException {
        var requests = spans.size();
        var all = units(executed(Files.readString(log).substring((int) position))).stream()
                .filter(unit -> spans.stream().anyMatch(span -> span.holds(unit.begun())))
                .toList();
        var counts = new HashMap<String, Integer>();
        for (var unit : all) counts.merge(unit.pattern(), 1, Integer::sum);
        var theirs = all.stream()
                .filter(unit -> !unit.pattern().isBlank())
                .filter(unit -> !HOUSEKEEPING.matcher(unit.pattern()).find())
                .filter(unit -> counts.getOrDefault(unit.pattern(), 0) > requests / 2)
                .toList();
        var each = Math.round((float) theirs.size() / requests);
        return new Statements(theirs.subList(theirs.size() - each, theirs.size()).stream()
                .flatMap(unit -> unit.parts().stream())
                .map(Executed::filled)
                .toList());
    }

    private static List<Unit> units(List<Executed> all) {
        var open = new HashMap<String, List<Executed>>();
        var units = new ArrayList<Unit>();
        for (var one : all) {
            var word = one.pattern().strip().toLowerCase(Locale.ROOT);
            var begun = open.get(one.connection());
            if (word.startsWith("begin")) open.put(one.connection(), new ArrayList<>(List.of(one)));
            else if (begun == null) units.add(new Unit(List.of(one)));
            else {
                begun.add(one);
                if (word.startsWith("commit") || word.startsWith("rollback")) {
                    units.add(new Unit(begun));
                    open.remove(one.connection());
                }
            }
        }
        return units;
    }

    /// A script for pgbench.
    Path script() throws IOException {
        var file = Files.createTempFile("linli-bench", ".sql");
        Files.writeString(file, String.join(";\n", sql) + ";\n");
        return file;
    }

    private static List<Executed> executed(String log) {
        var lines = new ArrayList<Logged>();
        for (var line : log.split("\n")) {
            var match = LINE.matcher(line);
            if (match.matches())
                lines.add(new Logged(at(match.group(1)), match.group(2), match.group(3), match.group(4)));
            else if (!lines.isEmpty()) lines.add(lines.removeLast().and(line.strip()));
        }
        var all = new ArrayList<Executed>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var match = EXECUTED.matcher(line.text());
            if (!line.kind().equals("LOG") || !match.matches()) continue;
            var detail = i + 1 < lines.size() && lines.get(i + 1).kind().equals("DETAIL")
                    ? lines.get(i + 1).text()
                    : "";
            all.add(new Executed(line.at(), line.connection(), match.group(1), fill(match.group(1), detail)));
        }
        return all;
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment, AT).toInstant(ZoneOffset.UTC);
    }

    /// Constants in place of parameters; what must differ from time to time does.
    private static String fill(String sql, String detail) {
        var values = new HashMap<String, String>();
        var match = PARAMETER.matcher(detail);
        while (match.find()) values.put(match.group(1), match.group(2));
        var filled = Pattern.compile("(unnest\\()?\\$(\\d+)").matcher(sql).replaceAll(found -> {
            var value = values.getOrDefault(found.group(2), "NULL");
            return Matcher.quoteReplacement(found.group(1) == null ? value : "unnest(" + value + "::text[]");
        });
        // Only where it is written: an index is not asked for a value that changes from row to row.
        if (filled.stripLeading().startsWith("insert"))
            filled = UUID.matcher(filled).replaceAll("gen_random_uuid()");
        return MOMENT.matcher(filled).replaceAll("now()");
    }
}
