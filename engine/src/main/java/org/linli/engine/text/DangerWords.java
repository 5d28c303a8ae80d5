package org.linli.engine.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words that mean somebody may be in danger now, so that the emergency number is shown before anything else.
///
/// A word does not count where it is part of something harmless (消防通道 fire lane, 火锅), denied (没有人受伤), feared or to be
/// prevented (容易引发火灾, 防止触电), practised (消防演习) or long past (去年着火). When in doubt it counts: a number shown in vain
/// costs nothing.
public final class DangerWords {

    private static final int LIMIT = 20_000;

    private final List<Entry> entries;
    private final List<String> denials;
    private final List<String> harmless;

    /// @param denials what takes the danger out of the words after it in the same clause
    /// @param harmless what takes the danger out of the words inside it
    public DangerWords(List<Entry> entries, List<String> denials, List<String> harmless) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt((Entry entry) -> -entry.word().length()))
                .toList();
        this.denials = List.copyOf(denials);
        this.harmless = List.copyOf(harmless);
    }

    /// A dangerous word and whom to ring.
    public record Entry(String word, Emergency emergency) {

        public Entry {
            if (word.isBlank()) throw new IllegalArgumentException("an empty word is no danger");
        }
    }

    /// The list that comes with the program: file `danger-words.txt` beside this class.
    public static DangerWords listed() {
        return Listed.WORDS;
    }

    /// Every danger named in the text, in the order of the text. Empty: no number to show.
    public List<Danger> in(String text) {
        var letters = folded(text);
        var safe = places(letters, harmless);
        var found = new ArrayList<Danger>();
        for (var entry : entries) {
            for (var place : places(letters, List.of(entry.word()))) {
                boolean told = found.stream().anyMatch(known -> overlap(known.place(), place));
                if (!told && safe.stream().noneMatch(span -> overlap(span, place)) && !denied(letters, place))
                    found.add(new Danger(entry.emergency(), entry.word(), place));
            }
        }
        found.sort(Comparator.comparingInt(danger -> danger.place().from()));
        return List.copyOf(found);
    }

    /// Whom to ring, each once, the one named first in the text first.
    public List<Emergency> numbers(String text) {
        return in(text).stream().map(Danger::emergency).distinct().toList();
    }

    private boolean denied(String letters, Span place) {
        int clause = place.from();
        while (clause > 0 && !endsClause(letters.charAt(clause - 1)) && place.from() - clause < 12) clause--;
        var before = letters.substring(clause, place.from());
        return denials.stream().anyMatch(before::contains);
    }

    private static boolean endsClause(char letter) {
        return ",.;:!?。;、\n".indexOf(letter) >= 0;
    }

    private static boolean overlap(Span one, Span other) {
        return one.from() < other.until() && other.from() < one.until();
    }

    private static List<Span> places(String letters, List<String> words) {
        var places = new ArrayList<Span>();
        for (var word : words)
            for (int at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + word.length()))
                places.add(new Span(at, at + word.length()));
        return places;
    }

    private static String folded(String text) {
        var letters = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), LIMIT); i++) {
            char letter = text.charAt(i);
            letters.append(letter == '\n' ? letter : Letters.folded(letter));
        }
        return letters.toString();
    }

    private static final class Listed {

        static final DangerWords WORDS = read();

        /// One group a line: a name or number, a colon, then the words.
        private static DangerWords read() {
            var entries = new ArrayList<Entry>();
            var denials = new ArrayList<String>();
            var harmless = new ArrayList<String>();
            Map<String, Emergency> numbers =
                    Stream.of(Emergency.values()).collect(Collectors.toMap(Emergency::number, Function.identity()));
            for (var line : lines()) {
                var group = line.substring(0, line.indexOf(':'));
                var words =
                        List.of(line.substring(line.indexOf(':') + 1).strip().split("\\s+"));
                switch (group) {
                    case "denied" -> denials.addAll(words);
                    case "harmless" -> harmless.addAll(words);
                    default ->
                        words.forEach(word ->
                                entries.add(new Entry(word, Objects.requireNonNull(numbers.get(group), group))));
                }
            }
            return new DangerWords(entries, denials, harmless);
        }

        private static List<String> lines() {
            try (var file = DangerWords.class.getResourceAsStream("danger-words.txt")) {
                if (file == null) throw new IllegalStateException("danger-words.txt is missing from the program");
                var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
                return reader.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
