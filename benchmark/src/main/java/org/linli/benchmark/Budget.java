package org.linli.benchmark;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.linli.engine.budget.BadPabulib;
import org.linli.engine.budget.Ballot;
import org.linli.engine.budget.Completion;
import org.linli.engine.budget.Election;
import org.linli.engine.budget.EqualShares;
import org.linli.engine.budget.Greedy;
import org.linli.engine.budget.Item;
import org.linli.engine.budget.Outcome;
import org.linli.engine.budget.PabulibFile;
import org.linli.engine.budget.Utility;
import org.linli.engine.budget.Voting;

/// Whether shared budgets come out as published: `Budget --in FOLDER`, a folder of `*.pb` files, and beside
/// them `expected.json` with the winners by other programs.
public final class Budget {

    private static final int ITEMS = 100;
    private static final int VOTERS = 100_000;

    private static final Map<String, Function<Election, Outcome>> RULES = rules();

    private Budget() {}

    /// @param arguments see above
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2 || !arguments[0].equals("--in"))
            throw new IllegalArgumentException("usage: budget --in FOLDER");
        var folder = Path.of(arguments[1]);
        var published = Published.in(folder);
        var files = new ArrayList<Path>();
        try (var found = Files.newDirectoryStream(folder, "*.pb")) {
            found.forEach(files::add);
        }
        files.sort(null);
        var tally = new Tally(published);
        for (var file : files) tally.add(file);
        measure();
        say(String.format(
                Locale.ROOT,
                "RESULT files=%d matches=%d mismatches=%d seconds=%.2f",
                files.size(),
                tally.matches,
                tally.mismatches,
                tally.seconds));
    }

    /// What came out so far.
    private static final class Tally {

        private final Published published;
        int matches;
        int mismatches;
        double seconds;

        Tally(Published published) {
            this.published = published;
        }

        /// A file that is not well-formed matches nothing.
        void add(Path path) throws IOException {
            var name = path.getFileName().toString();
            try (var in = Files.newInputStream(path)) {
                var file = PabulibFile.read(in);
                var election = file.election();
                for (var rule : RULES.entrySet()) compare(name, rule.getKey(), rule.getValue(), file, election);
            } catch (BadPabulib bad) {
                say(name + ": " + bad.getMessage());
                for (var rule : RULES.keySet())
                    if (published.winners(name, rule).isPresent()) mismatches++;
            }
        }

        private void compare(
                String name, String rule, Function<Election, Outcome> count, PabulibFile file, Election election) {
            long began = System.nanoTime();
            var outcome = count.apply(election);
            seconds += (System.nanoTime() - began) / 1e9;
            var ours = new TreeSet<>(outcome.winners());
            var theirs = published.winners(name, rule);
            boolean same = theirs.isPresent() && ours.equals(new TreeSet<>(theirs.get()));
            if (same) matches++;
            else if (theirs.isPresent()) mismatches++;
            say("%s %s: %s; %s"
                    .formatted(
                            name,
                            rule,
                            String.join(" ", ours),
                            same ? "matches" : theirs.isPresent() ? "differs from " + theirs.get() : "not published"));
            if (rule.equals("greedy_cost")) Official.of(file, election, outcome).forEach(Budget::say);
        }
    }

    private static Map<String, Function<Election, Outcome>> rules() {
        var rules = new LinkedHashMap<String, Function<Election, Outcome>>();
        rules.put("greedy_cost", Greedy.by(Utility.COST)::outcome);
        rules.put("greedy_cardinality", Greedy.by(Utility.CARDINALITY)::outcome);
        rules.put("mes_cost", EqualShares.by(Utility.COST)::outcome);
        rules.put("mes_cardinality", EqualShares.by(Utility.CARDINALITY)::outcome);
        return rules;
    }

    /// The same large election in every run: costs from 5,000 to 500,000, ballots of one to fifteen items
    /// of which some are far more popular than others.
    private static void measure() {
        var random = new Random(2026);
        var items = IntStream.range(0, ITEMS)
                .mapToObj(i ->
                        new Item("P%03d".formatted(i), "", BigDecimal.valueOf(5_000 + random.nextInt(100) * 5_000L)))
                .toList();
        var ballots = IntStream.range(0, VOTERS)
                .mapToObj(voter -> Ballot.of("" + voter, named(random)))
                .toList();
        var election = new Election(BigDecimal.valueOf(8_000_000), Voting.APPROVAL, items, ballots);
        var rules = new LinkedHashMap<>(RULES);
        for (var utility : List.of(Utility.COST, Utility.CARDINALITY))
            rules.put(
                    "mes_%s with shares raised, then greedy"
                            .formatted(utility.name().toLowerCase(Locale.ROOT)),
                    EqualShares.by(utility).completedBy(Completion.ADD1_UTILITARIAN)::outcome);
        for (var rule : rules.entrySet()) {
            double best = Double.POSITIVE_INFINITY;
            int winners = 0;
            for (int i = 0; i < 3; i++) {
                long began = System.nanoTime();
                winners = rule.getValue().apply(election).winners().size();
                best = Math.min(best, (System.nanoTime() - began) / 1e9);
            }
            say(String.format(
                    Locale.ROOT,
                    "%d projects, %,d voters, %s: %d winners in %.2f s, the best of three",
                    ITEMS,
                    VOTERS,
                    rule.getKey(),
                    winners,
                    best));
        }
    }

    private static List<String> named(Random random) {
        return random.ints(1 + random.nextInt(15), 0, ITEMS)
                .map(i -> Math.min(i, random.nextInt(ITEMS)))
                .distinct()
                .mapToObj("P%03d"::formatted)
                .toList();
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
