package org.linli.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.linli.engine.consensus.Comparison;
import org.linli.engine.consensus.Finding;
import org.linli.engine.consensus.Opinion;
import org.linli.engine.consensus.Votes;

/// How groups of opinion compare with published ones: `Consensus --in FOLDER`, in which each folder with a
/// `votes.csv` is a conversation.
public final class Consensus {

    private static final int PEOPLE = 10_000;
    private static final int STATEMENTS = 200;
    private static final int VOTES_EACH = 140;

    private Consensus() {}

    /// @param arguments see above
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2 || !arguments[0].equals("--in"))
            throw new IllegalArgumentException("usage: consensus --in FOLDER");
        var folders = new ArrayList<Path>();
        try (var found =
                Files.newDirectoryStream(Path.of(arguments[1]), folder -> Files.exists(folder.resolve("votes.csv")))) {
            found.forEach(folders::add);
        }
        folders.sort(null);
        var compared = new ArrayList<Comparison>();
        double all = 0;
        for (var folder : folders) {
            try {
                var conversation = Conversation.in(folder);
                long began = System.nanoTime();
                var picture = org.linli.engine.consensus.Consensus.of(conversation.votes());
                double seconds = seconds(began);
                all += seconds;
                var comparison = Comparison.of(conversation.votes(), conversation.groups());
                compared.add(comparison);
                say(line(conversation, comparison, picture.places().size(), seconds));
            } catch (IllegalArgumentException bad) {
                say(folder.getFileName() + ": left out: " + bad.getMessage());
            }
        }
        measure();
        var grouped =
                compared.stream().filter(one -> one.finding() == Finding.GROUPS).toList();
        say("groups in %d conversations, honestly none in %d"
                .formatted(grouped.size(), compared.size() - grouped.size()));
        say(String.format(
                Locale.ROOT,
                "RESULT conversations=%d asWellSeparated=%d asStable=%d meanStability=%.3f meanAri=%.3f seconds=%.2f",
                compared.size(),
                compared.stream().filter(Comparison::isAsWellSeparated).count(),
                compared.stream().filter(Comparison::isAsStable).count(),
                grouped.stream().mapToDouble(Comparison::stability).average().orElse(0),
                grouped.stream().mapToDouble(Comparison::agreement).average().orElse(0),
                all));
    }

    private static String line(Conversation conversation, Comparison comparison, int placed, double seconds) {
        boolean none = comparison.finding() != Finding.GROUPS;
        return String.format(
                Locale.ROOT,
                "%s: %,d votes, %d of %d people placed; groups %s, published %d; adjusted Rand index %s; separation"
                        + " %s, published %.3f; stability %s, published %.3f; %.2f s",
                conversation.name(),
                conversation.votes().size(),
                placed,
                conversation.votes().people(),
                none ? "none (" + comparison.finding() + ")" : "" + comparison.found(),
                comparison.published(),
                none ? "-" : String.format(Locale.ROOT, "%.3f", comparison.agreement()),
                none ? "-" : String.format(Locale.ROOT, "%.3f", comparison.separation()),
                comparison.publishedSeparation(),
                String.format(Locale.ROOT, none ? "at best %.3f" : "%.3f", comparison.stability()),
                comparison.publishedStability(),
                seconds);
    }

    /// The same large conversation in every run: three camps, each with its own leanings, one vote in four
    /// by chance.
    private static void measure() {
        var random = new Random(2026);
        var votes = new Votes();
        long began = System.nanoTime();
        for (int person = 0; person < PEOPLE; person++)
            for (int i = 0; i < VOTES_EACH; i++) vote(votes, random, person);
        say(String.format(Locale.ROOT, "%,d votes taken in %.2f s", votes.size(), seconds(began)));
        var consensus = new org.linli.engine.consensus.Consensus(votes);
        var seconds = new ArrayList<Double>();
        for (int i = 0; i < 3; i++) {
            began = System.nanoTime();
            consensus.anew();
            seconds.add(seconds(began));
        }
        var millis = new ArrayList<Double>();
        for (int i = 0; i < 20; i++) {
            for (int k = 0; k < 50; k++) vote(votes, random, random.nextInt(PEOPLE));
            began = System.nanoTime();
            consensus.update();
            millis.add(seconds(began) * 1000);
        }
        say(String.format(
                Locale.ROOT,
                "%,d votes of %,d people: %s, %d groups; anew in %.2f s, the best of three; updated with 50 more in"
                        + " %.0f ms (median of 20)",
                votes.size(),
                votes.people(),
                consensus.picture().finding(),
                consensus.picture().groups().size(),
                seconds.stream().mapToDouble(x -> x).min().orElse(0),
                median(millis)));
    }

    private static void vote(Votes votes, Random random, int person) {
        int statement = random.nextInt(STATEMENTS);
        int leaning = new Random(person % 3 * 1000L + statement).nextInt(3);
        int said = random.nextInt(4) == 0 ? random.nextInt(3) : leaning;
        votes.add("p" + person, "s" + statement, Opinion.of(said - 1));
    }

    private static double median(List<Double> numbers) {
        return numbers.stream().sorted().skip(numbers.size() / 2).findFirst().orElse(0.0);
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
