package org.linli.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the program asks its database for one request, taken from the server's log, so that pgbench asks the same.
record Statements(List<String> sql) {

    private static final Pattern LINE = Pattern.compile("^\\S+ \\S+ \\S+ \\[(\\d+)] (LOG|DETAIL):  (.*)$");
    private static final Pattern EXECUTED = Pattern.compile("^(?:execute [^:]+|statement): (.*)$", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*')", Pattern.DOTALL);
    private static final Pattern UUID =
            Pattern.compile("'[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'");
    private static final Pattern MOMENT = Pattern.compile("'\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d[^']*'");

    /// @param pattern as it was sent, with `$1`
    /// @param filled with the values in place
    private record Executed(String pattern, String filled) {}

    /// Reads the log behind the position: what was executed as often as requests were sent belongs to them, the rest is
    /// the program's own housekeeping.
    static Statements of(Path log, long position, int requests) throws IOException {
        var text = Files.readString(log).substring((int) position);
        var all = executed(text);
        var counts = new HashMap<String, Integer>();
        for (var one : all) counts.merge(one.pattern(), 1, Integer::sum);
        var theirs = all.stream()
                .filter(one -> counts.getOrDefault(one.pattern(), 0) >= requests * 9 / 10)
                .toList();
        var each = Math.round((float) theirs.size() / requests);
        return new Statements(theirs.subList(theirs.size() - each, theirs.size()).stream()
                .map(Executed::filled)
                .toList());
    }

    /// A script for pgbench.
    Path script() throws IOException {
        var file = Files.createTempFile("linli-bench", ".sql");
        Files.writeString(file, String.join(";\n", sql) + ";\n");
        return file;
    }

    private static List<Executed> executed(String log) {
        var records = new ArrayList<String[]>();
        for (var line : log.split("\n")) {
            var match = LINE.matcher(line);
            if (match.matches()) records.add(new String[] {match.group(2), match.group(3)});
            else if (!records.isEmpty()) records.getLast()[1] += "\n" + line.strip();
        }
        var all = new ArrayList<Executed>();
        for (var i = 0; i < records.size(); i++) {
            var match = EXECUTED.matcher(records.get(i)[1]);
            if (!records.get(i)[0].equals("LOG") || !match.matches()) continue;
            var detail = i + 1 < records.size() && records.get(i + 1)[0].equals("DETAIL") ? records.get(i + 1)[1] : "";
            all.add(new Executed(match.group(1), fill(match.group(1), detail)));
        }
        return all;
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
        filled = UUID.matcher(filled).replaceAll("gen_random_uuid()");
        return MOMENT.matcher(filled).replaceAll("now()");
    }
}
