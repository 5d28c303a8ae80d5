package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The decisions are numbered, and each is confirmed by something that exists.
class DecisionsTest {

    private static final Path FOLDER = Path.of("../docs/decisions");
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]*(?:Test|IT|Stress))`");

    @Test
    void everyNumberIsGivenOnce() throws IOException {
        var numbers = new HashSet<String>();
        for (var page : pages())
            assertThat(numbers.add(page.getFileName().toString().substring(0, 4)))
                    .as("%s", page.getFileName())
                    .isTrue();
    }

    @Test
    void everyDecisionIsConfirmedByATestThatExists() throws IOException {
        var tests = tests();
        for (var page : pages()) {
            var text = Files.readString(page);
            assertThat(text).as("%s", page.getFileName()).contains("Confirmation");
            var confirmation = text.substring(text.lastIndexOf("Confirmation"));
            assertThat(confirmation)
                    .as("%s names a test or a measurement", page.getFileName())
                    .containsPattern("`[^`]+`");
            TEST.matcher(confirmation)
                    .results()
                    .map(found -> found.group(1))
                    .forEach(name ->
                            assertThat(tests).as("%s", page.getFileName()).contains(name));
        }
    }

    private static List<Path> pages() throws IOException {
        try (var all = Files.list(FOLDER)) {
            return all.filter(page -> page.toString().endsWith(".md")).sorted().toList();
        }
    }

    private static Set<String> tests() throws IOException {
        try (var app = Files.walk(Path.of("src/test/java"));
                var engine = Files.walk(Path.of("../engine/src/test/java"))) {
            return Stream.concat(app, engine)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - 5))
                    .collect(Collectors.toSet());
        }
    }
}
