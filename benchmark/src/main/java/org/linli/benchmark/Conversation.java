package org.linli.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linli.engine.consensus.Opinion;
import org.linli.engine.consensus.Votes;

/// A conversation as Polis exports it.
///
/// @param groups the published group of each person who has one
record Conversation(String name, Votes votes, Map<String, Integer> groups) {

    private static final List<String> NEEDED = List.of("timestamp", "comment-id", "voter-id", "vote");

    /// Later votes replace earlier ones; statements that were moderated out count as passed by all.
    ///
    /// @throws IllegalArgumentException where the tables are not as they should be
    static Conversation in(Path folder) throws IOException {
        var votes = new Votes();
        var table = Csv.of(folder.resolve("votes.csv"));
        if (!table.head().containsAll(NEEDED))
            throw new IllegalArgumentException("votes.csv needs the columns " + String.join(", ", NEEDED));
        table.rows().stream()
                .sorted(Comparator.comparingLong(row -> Long.parseLong(table.cell(row, "timestamp"))))
                .forEach(row -> votes.add(
                        table.cell(row, "voter-id"), table.cell(row, "comment-id"), opinion(table.cell(row, "vote"))));
        var comments = folder.resolve("comments.csv");
        if (Files.exists(comments)) {
            var known = Csv.of(comments);
            for (var row : known.rows())
                if (known.cell(row, "moderated").equals("-1")) votes.hide(known.cell(row, "comment-id"));
        }
        return new Conversation(folder.getFileName().toString(), votes, groups(folder));
    }

    private static Opinion opinion(String vote) {
        return switch (vote) {
            case "1" -> Opinion.AGREE;
            case "-1" -> Opinion.DISAGREE;
            case "0" -> Opinion.PASS;
            default -> throw new IllegalArgumentException("not a vote: " + vote);
        };
    }

    private static Map<String, Integer> groups(Path folder) throws IOException {
        var groups = new HashMap<String, Integer>();
        var file = folder.resolve("participants-votes.csv");
        if (!Files.exists(file)) return groups;
        var table = Csv.of(file);
        for (List<String> row : table.rows()) {
            var group = table.cell(row, "group-id");
            if (!group.isEmpty()) groups.put(table.cell(row, "participant"), Integer.parseInt(group));
        }
        return groups;
    }
}
