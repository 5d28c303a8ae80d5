package org.linli.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Tea, paper and ink can be read by tired eyes, by day and by night: WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11.
class ContrastTest {

    private static final Path TOKENS = Path.of("src/main/resources/assets/style/tokens.css");
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9A-F]{6});");
    private static final List<String> PAPERS = List.of("paper", "sheet", "wash", "mist", "blush", "straw");
    private static final List<String> ACCENTS = List.of("celadon", "cinnabar", "ochre", "indigo", "moss");

    /// The blocks of the file that give every colour a value.
    enum Light {
        DAY("\n:root, [data-theme=light] {"),
        NIGHT("[data-theme=dark] {"),
        NIGHT_BY_ITSELF(":root:not([data-theme]) {");

        private final String selector;

        Light(String selector) {
            this.selector = selector;
        }

        Map<String, String> colours() {
            var file = text();
            var start = file.indexOf(selector);
            return COLOUR.matcher(file.substring(start, file.indexOf('}', start)))
                    .results()
                    .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
        }

        private String of(String name) {
            var colour = colours().get(name);
            if (colour == null) throw new IllegalArgumentException("no colour " + name);
            return colour;
        }

        double contrast(String one, String other) {
            var first = luminance(of(one));
            var second = luminance(of(other));
            return (Math.max(first, second) + .05) / (Math.min(first, second) + .05);
        }
    }

    @ParameterizedTest
    @EnumSource
    void inkStandsOutFromEveryPaper(Light light) {
        assertAtLeast(7, light, List.of("ink"), PAPERS);
    }

    @ParameterizedTest
    @EnumSource
    void quietTextAndAccentsAreReadOnEveryPaper(Light light) {
        assertAtLeast(4.5, light, List.of("soft", "celadon-deep"), PAPERS);
        assertAtLeast(4.5, light, ACCENTS, PAPERS);
    }

    @ParameterizedTest
    @EnumSource
    void wordsOnAFullColourAreRead(Light light) {
        assertAtLeast(4.5, light, List.of("on"), List.of("celadon", "celadon-deep", "cinnabar"));
        assertAtLeast(7, light, List.of("paper"), List.of("ink"));
    }

    /// What is not text but must be found: the edge of a field, the ring of the focus, the burning end of a stick.
    @ParameterizedTest
    @EnumSource
    void edgesAreSeen(Light light) {
        assertAtLeast(3, light, List.of("edge", "celadon"), List.of("paper", "sheet", "wash"));
    }

    @Test
    void bothNightsAreTheSame() {
        assertThat(Light.NIGHT_BY_ITSELF.colours()).isEqualTo(Light.NIGHT.colours());
        assertThat(Light.NIGHT.colours().keySet()).isEqualTo(Light.DAY.colours().keySet());
    }

    /// What is printed from a page at night is black on white like what is printed by day.
    @Test
    void nightIsForScreens() {
        assertThat(text())
                .contains("@media screen {\n  [data-theme=dark] {")
                .contains("@media screen and (prefers-color-scheme: dark) {\n  :root:not([data-theme]) {");
    }

    private static void assertAtLeast(double least, Light light, List<String> fronts, List<String> backs) {
        var weak = fronts.stream()
                .flatMap(front -> backs.stream().flatMap(back -> {
                    var contrast = light.contrast(front, back);
                    return contrast < least
                            ? Stream.of("%s on %s: %.2f, at least %.1f".formatted(front, back, contrast, least))
                            : Stream.empty();
                }));
        assertThat(weak).isEmpty();
    }

    private static double luminance(String colour) {
        return .2126 * channel(colour, 1) + .7152 * channel(colour, 3) + .0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        var value = Integer.parseInt(colour, at, at + 2, 16) / 255.0;
        return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
    }

    private static String text() {
        try {
            return Files.readString(TOKENS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
