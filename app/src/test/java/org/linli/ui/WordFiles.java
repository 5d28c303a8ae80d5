package org.linli.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The files of words of one language, line by line.
///
/// @param rooms lines by name of the room
record WordFiles(String language, Map<String, List<String>> rooms) {

    static final Path MESSAGES = Path.of("src/main/resources/messages");

    static WordFiles read(String language) {
        var rooms = new TreeMap<String, List<String>>();
        try (var folders = Files.list(MESSAGES)) {
            for (var folder : folders.toList()) {
                var room = folder.getFileName().toString();
                var file = folder.resolve("words_" + language + ".properties");
                if (Files.exists(file)) rooms.put(room, Files.readAllLines(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordFiles(language, rooms);
    }

    /// Where words of that room belong.
    String file(String room) {
        return MESSAGES.resolve(room).resolve("words_" + language + ".properties") + "";
    }

    Set<String> keys() {
        return lines().map(WordFiles::key).collect(Collectors.toCollection(HashSet::new));
    }

    /// `key=sentence`
    Stream<String> lines() {
        return all().filter(line -> !line.startsWith("#"));
    }

    Stream<String> comments() {
        return all().filter(line -> line.startsWith("#"));
    }

    /// Lines that stand in another room's file, and keys that were there before.
    List<String> misplaced() {
        var seen = new HashSet<String>();
        var misplaced = new ArrayList<String>();
        rooms.forEach((room, lines) -> lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .filter(line -> !line.startsWith(room + ".") || !seen.add(key(line)))
                .forEach(line -> misplaced.add(file(room) + ": " + line)));
        return misplaced;
    }

    private Stream<String> all() {
        return rooms.values().stream().flatMap(List::stream).filter(line -> !line.isBlank());
    }

    private static String key(String line) {
        return line.substring(0, Math.max(0, line.indexOf('='))).strip();
    }
}
