package org.linli.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.engine.topics.Message;
import org.linli.engine.topics.Topic;
import org.linli.requests.RequestId;
import org.linli.requests.Telling;
import org.linli.requests.Tellings.Head;
import org.linli.shared.PlacePath;

class TopicWatchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final int MANY = 600;

    @Test
    void aNewConcernIsReadAndComparedAndNothingElse() {
        var watch = filled(MANY);
        var engine = watch.engine();
        var topic = pavilion(watch);
        watch.keep(new TopicId(1), topic);

        assertThat(read(watch, heads(MANY + 1))).containsExactly(new RequestId(MANY));

        assertThat(watch.engine()).isSameAs(engine);
        assertThat(pavilion(watch)).hasSize(topic.size() + 1);
        assertThat(watch.isAsKept(kept(topic), topic))
                .as("what has not changed")
                .isTrue();
        assertThat(watch.isAsKept(kept(topic), pavilion(watch))).isFalse();
        assertThat(read(watch, heads(MANY + 1))).isEmpty();
    }

    @Test
    void whatIsGoneMovedOrJoinedIsNoticed() {
        var watch = filled(MANY);
        var heads = heads(MANY);
        heads.removeLast();
        heads.set(5, new Head(new RequestId(5), PlacePath.ALL, 2));

        assertThat(read(watch, heads)).containsExactly(new RequestId(5));

        assertThat(watch.told()).hasSize(MANY - 1).doesNotContainKey((long) MANY - 1);
        assertThat(watch.isAsKept(kept(Set.of(5L)), Set.of(5L))).isFalse();
    }

    @Test
    void amongFewOrWhenATwentiethIsNewAllIsReadAgain() {
        assertThat(filled(499).isWorn(heads(499))).isTrue();
        var watch = filled(MANY);
        assertThat(watch.isWorn(heads(MANY))).isFalse();
        assertThat(watch.isWorn(heads(MANY + 40))).as("before it is read").isTrue();
        read(watch, heads(MANY + 40));
        assertThat(watch.isWorn(heads(MANY + 40))).as("and after").isTrue();
    }

    private static TopicWatch filled(int size) {
        var watch = new TopicWatch(TODAY);
        read(watch, heads(size));
        return watch;
    }

    private static List<RequestId> read(TopicWatch watch, List<Head> heads) {
        var toRead = watch.changed(heads);
        watch.take(toRead.stream().map(id -> telling(id, 0)).toList(), TopicWatchTest::message);
        return toRead;
    }

    private static List<Head> heads(int size) {
        return new ArrayList<>(IntStream.range(0, size)
                .mapToObj(i -> new Head(new RequestId(i), PlacePath.ALL, 0))
                .toList());
    }

    /// Every hundredth speaks of the pavilion, any other of something of its own.
    private static Telling telling(RequestId id, int fellows) {
        var words = id.value() % 100 == 0
                ? "凉亭漏雨没人修"
                : "第" + id + "号院第" + id + "户" + Character.toString(0x5000 + (int) id.value());
        return new Telling(id, words, words, PlacePath.ALL, TODAY, "", fellows);
    }

    private static Message message(Telling telling) {
        return new Message(
                telling.id().toString(),
                telling.sender(),
                telling.subject(),
                telling.body(),
                telling.day(),
                "",
                telling.fellows());
    }

    private static Set<Long> pavilion(TopicWatch watch) {
        return watch.engine().found(TODAY).stream()
                .map(Topic::members)
                .filter(members -> members.contains("0"))
                .findFirst()
                .map(members -> Set.copyOf(members.stream().map(Long::valueOf).toList()))
                .orElse(Set.of());
    }

    private static TopicKept kept(Set<Long> members) {
        var map = new HashMap<Long, Boolean>();
        members.forEach(member -> map.put(member, false));
        return new TopicKept(new TopicId(1), TopicKind.MATTER, PlacePath.ALL, TopicState.LIVE, Map.copyOf(map));
    }
}
