package org.linli.engine.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Conversations published by Polis, with their groups, where the folder `data/opinions` is given by
/// `LINLI_SHARED` or lies in `../shared` beside the project.
class RealConversationsTest {

    @ParameterizedTest
    @ValueSource(strings = {"brexit-consensus", "canadian-electoral-reform", "scoop-hivemind.ubi", "vtaiwan.uberx"})
    void groupsAreAsFarApartAndAsStableAsThePublishedOnes(String name) throws IOException {
        var comparison = compared(name);
        assertThat(comparison.finding()).isEqualTo(Finding.GROUPS);
        assertThat(comparison.separation()).isGreaterThanOrEqualTo(comparison.publishedSeparation());
        assertThat(comparison.stability())
                .isGreaterThanOrEqualTo(comparison.publishedStability())
                .isGreaterThanOrEqualTo(Grouping.STABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"15-per-hour-seattle", "london.youth.policing"})
    void whereThereAreNoGroupsThePictureSaysSo(String name) throws IOException {
        assertThat(compared(name).finding()).isNotEqualTo(Finding.GROUPS);
    }

    private static Comparison compared(String name) throws IOException {
        var folder = Optional.ofNullable(System.getenv("LINLI_SHARED"))
                .map(Path::of)
                .orElse(Path.of("../../shared").toAbsolutePath().normalize())
                .resolve("data/opinions")
                .resolve(name);
        assumeTrue(
                Files.isDirectory(folder), "The real conversations are not here (" + folder + "); nothing compared.");
        return Comparison.of(votes(folder), groups(folder));
    }

    private static Votes votes(Path folder) throws IOException {
        var votes = new Votes();
        Files.readAllLines(folder.resolve("votes.csv")).stream()
                .skip(1)
                .map(line -> line.split(","))
                .sorted(Comparator.comparing(cells -> cells[0]))
                .forEach(cells -> votes.add(cells[3], cells[2], Opinion.of(Integer.parseInt(cells[4]))));
        return votes;
    }

    private static Map<String, Integer> groups(Path folder) throws IOException {
        var lines = Files.readAllLines(folder.resolve("participants-votes.csv"));
        int column = List.of(lines.getFirst().split(",")).indexOf("group-id");
        var groups = new HashMap<String, Integer>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",");
            if (!cells[column].isEmpty()) groups.put(cells[0], Integer.parseInt(cells[column]));
        }
        return groups;
    }
}
