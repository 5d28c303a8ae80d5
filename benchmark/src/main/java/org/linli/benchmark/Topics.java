package org.linli.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.linli.engine.topics.HotPlace;
import org.linli.engine.topics.Message;
import org.linli.engine.topics.Topic;

/// What many messages speak of: `Topics --in FILE`, a spreadsheet with a line above that names the columns.
///
/// Matters and hot places are ranked by one measure of heat, each among its kind, as the page shows them.
///
/// Where published answers lie beside the file (see [Answer]), says how far they are met. A published topic is met by
/// the matter or the hot place that holds more than half of its messages; it is among the ten if that one is among the
/// ten hottest of its kind. What would be among the ten if both kinds stood in one list is printed beside it. Topics on
/// which two answers agree share more than half
/// of the messages of the smaller one; such a topic is found if one of ours holds four fifths of what is shared, and
/// consists for more than half of what either answer has there.
public final class Topics {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/M/d");
    private static final int TEN = 10;
    private static final double KNOWN = 0.8;

    private Topics() {}

    /// @param arguments see above
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2 || !arguments[0].equals("--in"))
            throw new IllegalArgumentException("usage: topics --in FILE");
        var file = Path.of(arguments[1]);
        var messages = read(file);
        var today = messages.stream()
                .map(Message::day)
                .max(Comparator.naturalOrder())
                .orElseThrow();

        long began = System.nanoTime();
        var topics = org.linli.engine.topics.Topics.of(messages);
        var found = topics.found(today);
        var places = topics.places(today);
        double seconds = (System.nanoTime() - began) / 1e9;
        var answers = Answer.beside(file);
        print(found, messages);
        print(places);
        var hot = Hot.all(found, places);
        print(answers, hot, found);
        var agreed = agreed(answers);
        long together = agreed.stream().filter(pair -> isFound(pair, found)).count();
        var millis = perNew(messages, today);
        var result = new StringBuilder("RESULT messages=%d topics=%d places=%d agreed=%d/%d"
                .formatted(messages.size(), found.size(), places.size(), together, agreed.size()));
        for (var answer : answers)
            result.append(" %1$sInTen=%2$d/%4$d %1$sInTenOfOneList=%3$d/%4$d"
                    .formatted(
                            answer.name(),
                            count(answer, hot, Hot::rank),
                            count(answer, hot, Hot::overall),
                            answer.topics().size()));
        result.append(String.format(
                Locale.ROOT,
                " seconds=%.2f perNewMillis=%.2f perNewMillis99in100=%.2f",
                seconds,
                millis.stream().mapToDouble(x -> x).average().orElse(0),
                millis.stream()
                        .sorted()
                        .skip(millis.size() * 99L / 100)
                        .findFirst()
                        .orElse(0.0)));
        say(result.toString());
    }

    private static long count(Answer answer, List<Hot> hot, ToIntFunction<Hot> rank) {
        return answer.topics().stream()
                .filter(published -> Hot.meeting(published, hot)
                        .filter(one -> rank.applyAsInt(one) <= TEN)
                        .isPresent())
                .count();
    }

    private static void print(List<Topic> found, List<Message> messages) {
        var titles = new HashMap<String, String>();
        for (var message : messages) titles.put(message.id(), message.title());
        for (int i = 0; i < found.size(); i++) {
            var topic = found.get(i);
            say(String.format(
                    Locale.ROOT,
                    "%d. %s @ %s: %d messages, %d people, %d supporters, %s to %s, %s, heat %.1f, confidence %.2f",
                    i + 1,
                    String.join(" ", topic.what()),
                    String.join(" ", topic.where()),
                    topic.members().size(),
                    topic.people(),
                    topic.supporters(),
                    topic.since(),
                    topic.last(),
                    topic.trend(),
                    topic.heat(),
                    topic.confidence()));
            say("   " + titles.get(topic.representative()));
            say("   " + String.join(" ", topic.members()));
        }
    }

    private static void print(List<HotPlace> places) {
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            say(String.format(
                    Locale.ROOT,
                    "place %d. %s: %d messages, %d matters, %d people where %.1f are expected, %s to %s, %s, heat %.1f",
                    i + 1,
                    place.key(),
                    place.members().size(),
                    place.matters(),
                    place.people(),
                    place.expected(),
                    place.since(),
                    place.last(),
                    place.trend(),
                    place.heat()));
            say("   " + String.join(" ", place.members()));
        }
    }

    private static void print(List<Answer> answers, List<Hot> hot, List<Topic> found) {
        for (var answer : answers)
            for (var published : answer.topics())
                say("%s, %s: %s"
                        .formatted(
                                answer.name(),
                                published.name(),
                                Hot.meeting(published, hot)
                                        .map(one -> one.says(published))
                                        .orElse("not met")));
        for (var pair : agreed(answers))
            say("both " + pair.getFirst().name() + ": " + (isFound(pair, found) ? "found as one" : "not found as one"));
    }

    private static List<List<Answer.Topic>> agreed(List<Answer> answers) {
        var agreed = new ArrayList<List<Answer.Topic>>();
        if (answers.size() < 2) return agreed;
        for (var one : answers.get(0).topics())
            for (var other : answers.get(1).topics()) if (one.agreesWith(other)) agreed.add(List.of(one, other));
        return agreed;
    }

    private static boolean isFound(List<Answer.Topic> pair, List<Topic> found) {
        var both = pair.getFirst().shared(pair.getLast());
        var either = new HashSet<>(pair.getFirst().messages());
        either.addAll(pair.getLast().messages());
        return found.stream()
                .anyMatch(topic -> shared(both, topic) >= KNOWN * both.size()
                        && shared(either, topic) * 2 > topic.members().size());
    }

    private static long shared(Set<String> messages, Topic topic) {
        return topic.members().stream().filter(messages::contains).count();
    }

    /// The last fifth comes one by one, each with topics and places found anew.
    private static List<Double> perNew(List<Message> messages, LocalDate today) {
        var inOrder =
                messages.stream().sorted(Comparator.comparing(Message::day)).toList();
        int known = inOrder.size() * 4 / 5;
        var topics = org.linli.engine.topics.Topics.of(inOrder.subList(0, known));
        topics.found(today);
        topics.places(today);
        var millis = new ArrayList<Double>();
        for (var message : inOrder.subList(known, inOrder.size())) {
            long began = System.nanoTime();
            topics.add(message);
            topics.found(today);
            topics.places(today);
            millis.add((System.nanoTime() - began) / 1e6);
        }
        return millis;
    }

    private static List<Message> read(Path file) throws IOException {
        var sheet = Sheet.of(file);
        int supporters = sheet.column("点赞", "supporters");
        var messages = new ArrayList<Message>();
        for (var row : sheet.rows()) {
            var id = Sheet.cell(row, sheet.column("编号", "id"));
            if (id.isEmpty()) continue;
            var support = Sheet.cell(row, supporters);
            messages.add(new Message(
                    id,
                    Sheet.cell(row, sheet.column("用户", "sender")),
                    Sheet.cell(row, sheet.column("主题", "title")),
                    Sheet.cell(row, sheet.column("详情", "内容", "details")),
                    day(Sheet.cell(row, sheet.column("时间", "日期", "day"))),
                    Sheet.cell(row, sheet.column("地点", "place")),
                    support.matches("\\d+") ? Integer.parseInt(support) : 0));
        }
        return messages;
    }

    /// A day as text, or counted from the end of 1899 as spreadsheets do.
    private static LocalDate day(String text) {
        if (text.matches("\\d+(\\.\\d+)?")) return LocalDate.of(1899, 12, 30).plusDays((long) Double.parseDouble(text));
        return LocalDate.parse(text.split("[ T]", 2)[0].replace('-', '/'), DAY);
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
