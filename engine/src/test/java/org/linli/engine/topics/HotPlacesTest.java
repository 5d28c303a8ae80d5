package org.linli.engine.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HotPlacesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private static final List<String> MATTERS = List.of(
            "停电频繁", "卫生站几点开门", "路口缺少红绿灯", "楼顶搭了铁皮棚", "菜场公示看不懂", "井盖裂开了", "广场舞太早", "公交车等不到", "老人没有食堂", "工地夜里施工",
            "小孩没有托管班", "快递柜占了过道");

    @Test
    void aStreetFromWhichMuchComesOfManyMattersIsAHotPlaceAndNoTopic() {
        var topics = Topics.of(town());
        assertThat(topics.found(TODAY)).isEmpty();
        var hot = topics.places(TODAY).getFirst();
        assertThat(topics.places(TODAY)).hasSize(1);
        assertThat(hot.key()).isEqualTo("望月路");
        assertThat(hot.isKnown()).isFalse();
        assertThat(hot.people()).isEqualTo(12);
        assertThat(hot.matters()).isBetween(10, 12);
        assertThat(hot.expected()).isEqualTo(2);
        assertThat(hot.since()).isEqualTo(TODAY.minusDays(11));
        assertThat(hot.last()).isEqualTo(TODAY);
        assertThat(hot.heat()).isBetween(9.0, 12.0);
    }

    @Test
    void aStreetWhereAllSayTheSameIsATopicAndNoHotPlace() {
        var same = new ArrayList<>(elsewhere());
        for (int i = 0; i < 12; i++) same.add(told("s" + i, "望月路整夜没有路灯", i, ""));
        var topics = Topics.of(same);
        assertThat(topics.found(TODAY)).hasSize(1);
        assertThat(topics.places(TODAY)).isEmpty();
    }

    @Test
    void whatOnePersonWritesTenTimesHeatsNoPlace() {
        var ten = new ArrayList<>(elsewhere());
        for (int i = 0; i < 12; i++) ten.add(new Message("t" + i, "一个人", "望月路" + MATTERS.get(i), "", TODAY, "", 0));
        assertThat(Topics.of(ten).places(TODAY)).isEmpty();
    }

    @Test
    void aWordThatStandsAfterNamesIsNoName() {
        var estates = List.of("松林", "桂花", "石桥", "学府", "云锦", "长岭", "沙田", "柳园里", "朝阳", "红旗", "金山", "白沙");
        var all = new ArrayList<>(elsewhere());
        for (int i = 0; i < estates.size(); i++)
            all.add(told("e" + i, estates.get(i) + "安置小区" + MATTERS.get(i), i, ""));
        assertThat(Topics.of(all).places(TODAY)).isEmpty();
    }

    @Test
    void aPlaceThatTheMessagesAreKeptWithNeedsNoName() {
        var kept = new ArrayList<Message>();
        for (int i = 0; i < MATTERS.size(); i++) kept.add(told("k" + i, MATTERS.get(i), i, "7/31"));
        for (int i = 0; i < 5; i++) kept.add(told("o" + i, MATTERS.get(i) + "了", i, "7/" + (40 + i)));
        assertThat(Topics.of(kept).places(TODAY)).singleElement().satisfies(hot -> {
            assertThat(hot.key()).isEqualTo("31");
            assertThat(hot.isKnown()).isTrue();
        });
    }

    @Test
    void withoutNeighboursNothingIsMoreThanElsewhere() {
        var alone = town().stream()
                .filter(message -> message.title().startsWith("望月路"))
                .toList();
        assertThat(Topics.of(alone).places(TODAY)).isEmpty();
    }

    @Test
    void inWhateverOrderMessagesComeThePlacesAreTheSame() {
        var random = new Random(5);
        var expected = Topics.of(town()).places(TODAY);
        var asTheyCome = added(town()).places(TODAY);
        for (int round = 0; round < 20; round++) {
            var shuffled = new ArrayList<>(town());
            Collections.shuffle(shuffled, random);
            assertThat(Topics.of(shuffled).places(TODAY)).isEqualTo(expected);
            assertThat(added(shuffled).places(TODAY)).isEqualTo(asTheyCome);
        }
    }

    @Test
    void whatWasRemovedIsAsIfItHadNeverCome() {
        var topics = Topics.of(town());
        var places = topics.places(TODAY);
        assertThat(places).hasSize(1);
        for (int i = 0; i < 12; i++) topics.add(told("s" + i, "桂花路整夜没有路灯", i, ""));
        assertThat(topics.found(TODAY)).hasSize(1);
        for (int i = 0; i < 12; i++) topics.remove("s" + i);
        topics.remove("never there");
        assertThat(topics.found(TODAY)).isEmpty();
        assertThat(topics.places(TODAY)).isEqualTo(places);
        topics.add(told("s1", "桂花路整夜没有路灯", 1, ""));
        topics.add(told("s2", "桂花路整夜没有路灯", 1, ""));
        assertThat(topics.found(TODAY)).isEmpty();
    }

    private static Topics added(List<Message> messages) {
        var topics = Topics.of(elsewhere());
        messages.forEach(topics::add);
        return topics;
    }

    private static List<Message> town() {
        var all = new ArrayList<>(elsewhere());
        for (int i = 0; i < MATTERS.size(); i++) all.add(told("w" + i, "望月路" + MATTERS.get(i), i, ""));
        return all;
    }

    private static List<Message> elsewhere() {
        var streets = List.of("桂花路", "石桥路", "学府路", "云锦路", "长岭路");
        return IntStream.range(0, 2 * streets.size())
                .mapToObj(i -> told("o" + i, streets.get(i / 2) + MATTERS.get(i).charAt(0) + i + "事", i, ""))
                .toList();
    }

    private static Message told(String id, String title, int daysAgo, String place) {
        return new Message(id, "人" + id, title, "", TODAY.minusDays(daysAgo), place, 0);
    }
}
