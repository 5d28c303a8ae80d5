package org.linli.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.engine.topics.HotPlace;
import org.linli.engine.topics.Message;
import org.linli.engine.topics.Topic;
import org.linli.engine.topics.Topics;
import org.linli.sheets.SheetFile;
import org.linli.sheets.SheetRow;

/// Messages of a real town, held against what two teams published about them, where the folder `data/messages` is
/// given by `LINLI_SHARED` or lies in `../shared` beside the project.
class TopicsInRealMessagesTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/M/d");
    private static final int TEN = 10;

    @Test
    void whatTwoTeamsAgreeOnIsFoundAsOneTopicEachAndAllThatEitherPublishedAmongTheFirstTenOfItsKind() {
        var folder = shared().resolve("data/messages");
        var file = folder.resolve("unlabelled-4326.xlsx");
        assumeTrue(Files.isRegularFile(file), "The real messages are not here (" + file + "); nothing compared.");
        var one = published(folder.resolve("hot-topics-team1-messages.xlsx"));
        var other = published(folder.resolve("hot-topics-team2-messages.xls"));
        var messages = messages(file);
        var today =
                messages.stream().map(Message::day).max(LocalDate::compareTo).orElseThrow();
        var topics = Topics.of(messages);
        var found = topics.found(today);

        var agreed = new ArrayList<Set<String>>();
        for (var mine : one)
            for (var theirs : other) {
                var both = new HashSet<>(mine);
                both.retainAll(theirs);
                if (both.size() * 2 > Math.min(mine.size(), theirs.size())) agreed.add(both);
            }

        assertThat(agreed).hasSize(2);
        assertThat(agreed)
                .allSatisfy(both -> assertThat(found.stream().limit(agreed.size()))
                        .anySatisfy(topic -> assertThat(topic.members().stream().filter(both::contains))
                                .hasSizeGreaterThan(both.size() * 4 / 5)));

        var firstTens = Stream.concat(
                        found.stream().limit(TEN).map(Topic::members),
                        topics.places(today).stream().limit(TEN).map(HotPlace::members))
                .toList();
        assertThat(Stream.concat(one.stream(), other.stream()))
                .hasSize(TEN)
                .allSatisfy(published -> assertThat(firstTens)
                        .anySatisfy(members -> assertThat(members.stream().filter(published::contains))
                                .hasSizeGreaterThan(published.size() / 2)));
    }

    static List<Message> messages(Path file) {
        var messages = new ArrayList<Message>();
        SheetFile.of(file).read(row -> {
            if (row.number() > 1)
                messages.add(new Message(
                        row.text(0),
                        row.text(1),
                        row.text(2),
                        row.text(4),
                        day(row),
                        "",
                        Integer.parseInt(row.text(6))));
            return true;
        });
        return messages;
    }

    private static LocalDate day(SheetRow row) {
        var text = row.text(3);
        return text.contains("/")
                ? LocalDate.parse(text.substring(0, text.indexOf(' ')), DAY)
                : LocalDateTime.parse(text.replace(' ', 'T')).toLocalDate();
    }

    private static List<Set<String>> published(Path file) {
        Map<String, Set<String>> topics = new LinkedHashMap<>();
        SheetFile.of(file).read(row -> {
            if (row.number() > 1)
                topics.computeIfAbsent(row.text(0), _ -> new HashSet<>()).add(row.text(1));
            return true;
        });
        return List.copyOf(topics.values());
    }

    static Path shared() {
        return Optional.ofNullable(System.getenv("LINLI_SHARED"))
                .map(Path::of)
                .orElse(Path.of("../../shared").toAbsolutePath().normalize());
    }
}
