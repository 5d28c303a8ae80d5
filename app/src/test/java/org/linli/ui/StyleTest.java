package org.linli.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// One style sheet is made of many layers, so a word means one thing in all of them.
class StyleTest {

    private static final Path STYLE = Path.of("src/main/resources/assets/style");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SELECTORS = Pattern.compile("([^{}]+)\\{");
    private static final Pattern CHOICE = Pattern.compile("\\([^()]*\\)");
    private static final Pattern WORD = Pattern.compile("\\.[a-z][\\w-]*");

    @Test
    void eachWordIsExplainedInOneLayer() {
        var layersByWord = new TreeMap<String, TreeSet<String>>();
        for (var layer : Assets.LAYERS) {
            words(layer)
                    .forEach(word -> layersByWord
                            .computeIfAbsent(word, _ -> new TreeSet<>())
                            .add(layer));
        }
        layersByWord.values().removeIf(layers -> layers.size() == 1);

        assertThat(layersByWord)
                .as("words that two layers explain: a page of one room would change when another room's does")
                .isEmpty();
    }

    /// What a layer says of a class alone, outside its frames (`@media …`): those repeat on purpose.
    private static Stream<String> words(String layer) {
        return SELECTORS
                .matcher(withoutFrames(COMMENT.matcher(text(layer)).replaceAll("")))
                .results()
                .flatMap(rule -> Arrays.stream(
                        CHOICE.matcher(rule.group(1)).replaceAll("()").split(",")))
                .map(String::strip)
                .filter(WORD.asMatchPredicate());
    }

    private static String withoutFrames(String css) {
        var kept = new StringBuilder();
        var depth = 0;
        var framed = -1;
        for (var i = 0; i < css.length(); i++) {
            var letter = css.charAt(i);
            if (letter == '@' && framed < 0) framed = depth;
            if (framed < 0) kept.append(letter);
            if (letter == '{') depth++;
            if (letter == '}' && --depth == framed) framed = -1;
        }
        return kept.toString();
    }

    private static String text(String layer) {
        try {
            return Files.readString(STYLE.resolve(layer + ".css"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyLayerIsLaid() throws IOException {
        try (var files = Files.list(STYLE)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".css", "")))
                    .containsExactlyInAnyOrderElementsOf(List.copyOf(Assets.LAYERS));
        }
    }
}
