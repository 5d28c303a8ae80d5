package org.linli.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.shared.Rule;

/// Which words the program asks for, read from its sources: literals that look like keys, and constants of enums.
final class KeysUsed {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path PAGES = Path.of("src/main/jte");
    private static final Pattern LITERAL = Pattern.compile(
            "(?<call>\\b(?:text\\(|say\\(\\w+,)\\s*)?\"(?<key>[a-z][a-z0-9]*\\.[A-Za-z0-9.-]+)\"(?<then>\\s*[,+)])?");

    private final Set<String> whole = new TreeSet<>();
    private final Set<String> stems = new TreeSet<>();
    private final Set<String> enums = new TreeSet<>();
    private final List<Class<? extends Enum<?>>> kinds = enums();

    /// @param known every key that has words in some language
    KeysUsed(Collection<String> rooms, Collection<String> known) {
        for (var source : sources()) {
            LITERAL.matcher(source).results().forEach(found -> {
                if (rooms.contains(room(found.group("key")))) note(found, known);
            });
        }
        for (var kind : kinds) {
            if (Rule.class.isAssignableFrom(kind))
                for (var rule : kind.getEnumConstants()) whole.add(((Rule) rule).key());
        }
    }

    /// Keys that must have words in both languages.
    ///
    /// @param partly prefixes that only some constants of their enum have words for
    Set<String> needed(Collection<String> known, Set<String> partly) {
        var needed = new TreeSet<>(whole);
        for (var prefix : enums) {
            if (partly.contains(prefix)) continue;
            var kind = kindOf(prefix, known);
            if (kind.isEmpty()) needed.add(prefix);
            else needed.addAll(keys(prefix, kind.get()));
        }
        return needed;
    }

    boolean isUsed(String key) {
        return whole.contains(key)
                || stems.stream().anyMatch(key::startsWith)
                || enums.stream().anyMatch(prefix -> key.startsWith(prefix + "."));
    }

    private void note(MatchResult found, Collection<String> known) {
        var key = found.group("key");
        var then = Optional.ofNullable(found.group("then")).orElse("").strip();
        var isAsked = found.group("call") != null;
        if (known.contains(key)) whole.add(key);
        else if (key.endsWith(".") || key.endsWith("-")) stems.add(key);
        else if (isAsked && then.equals(",") && hasKeysBelow(key, known)) enums.add(key);
        else if (isAsked || key.contains(".nav.")) whole.add(key);
        else stems.add(key + ".");
    }

    private static boolean hasKeysBelow(String prefix, Collection<String> known) {
        return known.stream().anyMatch(k -> k.startsWith(prefix + "."));
    }

    /// The enum whose constants have the most words under the prefix: what a template passes is not written in it.
    private Optional<Class<? extends Enum<?>>> kindOf(String prefix, Collection<String> known) {
        return kinds.stream()
                .filter(kind -> count(prefix, kind, known) > 0)
                .max(Comparator.<Class<? extends Enum<?>>>comparingLong(kind -> count(prefix, kind, known))
                        .thenComparingInt(kind -> -kind.getEnumConstants().length));
    }

    private static long count(String prefix, Class<? extends Enum<?>> kind, Collection<String> known) {
        return keys(prefix, kind).stream().filter(known::contains).count();
    }

    private static Set<String> keys(String prefix, Class<? extends Enum<?>> kind) {
        return Arrays.stream(kind.getEnumConstants())
                .map(c -> prefix + "." + c.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String room(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static List<String> sources() {
        return Stream.of(JAVA, PAGES)
                .flatMap(KeysUsed::files)
                .map(KeysUsed::text)
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Class<? extends Enum<?>>> enums() {
        var found = new ArrayList<Class<? extends Enum<?>>>();
        files(JAVA)
                .filter(file -> text(file).contains("enum "))
                .map(file ->
                        JAVA.relativize(file).toString().replace(".java", "").replace('/', '.'))
                .forEach(name -> collect(load(name), found));
        return found;
    }

    @SuppressWarnings("unchecked")
    private static void collect(Class<?> type, List<Class<? extends Enum<?>>> found) {
        if (type.isEnum()) found.add((Class<? extends Enum<?>>) type);
        for (var inner : type.getDeclaredClasses()) collect(inner, found);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, KeysUsed.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
