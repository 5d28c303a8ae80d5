package org.linli.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every sentence that a page may say is there in both languages. A failure prints the lines to paste, and where.
///
/// A prefix that only some constants of its enum need is named in the Chinese file: `# partly: requests.says`.
class WordsTest {

    private static final Pattern PARTLY = Pattern.compile("^# partly: (\\S+)$", Pattern.MULTILINE);
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    private final WordFiles zh = WordFiles.read("zh");
    private final WordFiles en = WordFiles.read("en");
    private final KeysUsed used = new KeysUsed(rooms(), both());

    @Test
    void everyKeyThatIsUsedHasWordsInBothLanguages() {
        var needed = used.needed(both(), partly());
        needed.addAll(both());
        assertThat(toPaste(needed, zh) + toPaste(needed, en)).isEmpty();
    }

    @Test
    void noWordsAreLeftOver() {
        assertThat(both().stream().filter(Predicate.not(used::isUsed)).map(key -> "delete " + key))
                .isEmpty();
    }

    @Test
    void everyRoomKeepsItsOwnWordsAndEachOnce() {
        assertThat(zh.misplaced()).isEmpty();
        assertThat(en.misplaced()).isEmpty();
    }

    /// A lone apostrophe swallows itself and the values after it.
    @Test
    void apostrophesAreDoubled() {
        assertThat(zh.lines().filter(LONE_APOSTROPHE.asPredicate())).isEmpty();
        assertThat(en.lines().filter(LONE_APOSTROPHE.asPredicate())).isEmpty();
    }

    private Set<String> both() {
        var keys = new TreeSet<>(zh.keys());
        keys.addAll(en.keys());
        return keys;
    }

    private static String toPaste(Collection<String> needed, WordFiles language) {
        var missing = new TreeMap<String, List<String>>(needed.stream()
                .filter(key -> !language.keys().contains(key))
                .collect(Collectors.groupingBy(key -> language.file(key.substring(0, key.indexOf('.'))))));
        return missing.entrySet().stream()
                .map(file -> "\n" + file.getKey() + ":\n  " + String.join("=\n  ", file.getValue()) + "=")
                .collect(Collectors.joining());
    }

    private static Set<String> rooms() {
        try (var folders = Files.list(Path.of("src/main/java/org/linli"))) {
            return folders.map(folder -> folder.getFileName().toString()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> partly() {
        return zh.comments()
                .flatMap(text -> PARTLY.matcher(text).results().map(found -> found.group(1)))
                .collect(Collectors.toSet());
    }
}
