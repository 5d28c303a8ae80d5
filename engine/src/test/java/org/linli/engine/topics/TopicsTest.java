package org.linli.engine.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopicsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private static final List<Message> PAVILION = List.of(
            told("1", "甲", "松林小区凉亭漏雨", "下雨天凉亭里站不了人，老人没地方坐。", 40, "松林小区"),
            told("2", "乙", "松林小区的凉亭又漏雨了", "凉亭顶上的瓦掉了好几片。", 25, "松林小区"),
            told("3", "丙", "请修一修松林小区凉亭", "凉亭漏雨，凳子都泡烂了。", 12, "松林小区"),
            told("4", "丁", "松林小区凉亭什么时候修", "凉亭漏雨说了几次没人管。", 3, "松林小区"));

    private static final List<Message> BARKING = List.of(
            told("5", "甲", "桂花苑半夜狗叫", "凌晨两点狗一直叫，睡不着。", 20, "桂花苑"),
            told("6", "戊", "桂花苑晚上狗叫得厉害", "半夜狗叫，孩子要上学。", 18, "桂花苑"),
            told("7", "己", "桂花苑狗叫扰民", "每天半夜都有狗叫。", 5, "桂花苑"));

    private static final List<Message> OTHERS = List.of(
            told("8", "庚", "办居住证要带什么材料", "", 9),
            told("9", "辛", "想给路口加一个反光镜", "转弯看不见来车。", 8),
            told("10", "壬", "谢谢网格员帮我搬煤气罐", "", 2),
            told("11", "癸", "图书室周末开门吗", "孩子想去看书。", 2));

    @Test
    void whatSeveralPeopleSayIsOneTopicWithItsPlaceAndTime() {
        var found = Topics.of(everything()).found(TODAY);
        assertThat(found)
                .extracting(Topic::members)
                .containsExactly(List.of("1", "2", "3", "4"), List.of("5", "6", "7"));
        var first = found.getFirst();
        assertThat(first.people()).isEqualTo(4);
        assertThat(first.since()).isEqualTo(TODAY.minusDays(40));
        assertThat(first.last()).isEqualTo(TODAY.minusDays(3));
        assertThat(first.where()).contains("松林小区");
        assertThat(first.what()).contains("凉亭");
        assertThat(first.representative()).isIn("1", "2", "3", "4");
        assertThat(first.confidence()).isBetween(0.3, 1.0);
    }

    @Test
    void onePersonWhoWritesTenTimesMakesNoTopic() {
        var same = IntStream.range(0, 10)
                .mapToObj(i -> told("s" + i, "甲", "松林小区凉亭漏雨", "凉亭漏雨。", i))
                .toList();
        assertThat(Topics.of(same).found(TODAY)).isEmpty();
    }

    @Test
    void whoIsNotKnownIsSomebodyElseEachTime() {
        var nameless = IntStream.range(0, 3)
                .mapToObj(i -> told("n" + i, "", "松林小区凉亭漏雨", "", i))
                .toList();
        assertThat(Topics.of(nameless).found(TODAY))
                .singleElement()
                .extracting(Topic::people)
                .isEqualTo(3);
    }

    @Test
    void theSameWordsAboutThreePlacesAreNoTopic() {
        var apart = List.of(
                told("a", "甲", "松林小区垃圾没人清", "楼道里有味道，已经三天。", 5, "12"),
                told("b", "乙", "桂花苑垃圾堆着", "门口的桶满得盖不上。", 60, "13"),
                told("c", "丙", "石桥路垃圾没人清", "夏天苍蝇多。", 120, "14"),
                told("d", "丁", "办居住证要带什么材料", "", 9, "12"),
                told("e", "戊", "图书室周末开门吗", "", 9, "13"));
        assertThat(Topics.of(apart).found(TODAY)).isEmpty();
    }

    @Test
    void whatAllOfOneStreetWriteIsNotOneMatter() {
        var street = List.of(
                told("a", "甲", "石桥街道望江里停电频繁", "一周停了三回，冰箱里的东西都坏了。", 5),
                told("b", "乙", "石桥街道卫生站几点开门", "想带老人量血压。", 12),
                told("c", "丙", "石桥街道路口缺少红绿灯", "孩子过马路很危险。", 20),
                told("d", "丁", "石桥街道文苑楼顶搭了铁皮棚", "下雨时声音很大。", 33),
                told("e", "戊", "石桥街道菜场公示看不懂", "摊位费怎么收的没有写。", 40));
        assertThat(Topics.of(street).found(TODAY)).isEmpty();
    }

    @Test
    void twiceTheSameMessageCountsOnce() {
        var topics = Topics.of(PAVILION);
        var before = topics.found(TODAY);
        PAVILION.forEach(topics::add);
        assertThat(topics.found(TODAY)).isEqualTo(before);
    }

    @Test
    void aMatterNobodySpokeOfBeforeIsFoundOnItsFirstDay() {
        var topics = Topics.of(everything());
        for (int i = 0; i < 3; i++) topics.add(told("x" + i, "新" + i, "变压器嗡嗡响", "变压器整夜嗡嗡响。", 0));
        assertThat(topics.found(TODAY)).extracting(Topic::members).contains(List.of("x0", "x1", "x2"));
    }

    @Test
    void inWhateverOrderMessagesComeTheTopicsAreTheSame() {
        var random = new Random(11);
        var history = town(random, 60);
        var oneDay = town(random, 25).stream()
                .map(m ->
                        new Message("d" + m.id(), m.sender(), m.title(), m.details(), TODAY, m.place(), m.supporters()))
                .toList();
        var expected = added(history, oneDay).found(TODAY);
        assertThat(expected).isNotEmpty();
        for (int round = 0; round < 20; round++) {
            var shuffledHistory = shuffled(history, random);
            assertThat(added(shuffledHistory, shuffled(oneDay, random)).found(TODAY))
                    .isEqualTo(expected);
        }
        var all = new ArrayList<>(history);
        all.addAll(oneDay);
        var fromNothing = Topics.of(all).found(TODAY);
        for (int round = 0; round < 20; round++)
            assertThat(Topics.of(shuffled(all, random)).found(TODAY)).isEqualTo(fromNothing);
    }

    @Test
    void anyTextIsTaken() {
        var odd = List.of(
                told("1", "", "", "", 0),
                told("2", "", "😀\u0000", "مرحبا", 0),
                told("3", "", "水".repeat(50_000), "a".repeat(50_000), 0),
                told("4", "", "The lift in Pine Court is broken", "It stopped again", 0),
                told("5", "", "Lift broken in Pine Court", "", 1),
                told("6", "", "Pine Court: lift is broken again", "", 1));
        assertThat(Topics.of(odd).found(TODAY)).extracting(Topic::members).containsExactly(List.of("5", "6", "4"));
        assertThat(Topics.of(List.of()).found(TODAY)).isEmpty();
    }

    private static Topics added(List<Message> first, List<Message> then) {
        var topics = Topics.of(first);
        then.forEach(topics::add);
        return topics;
    }

    private static List<Message> shuffled(List<Message> messages, Random random) {
        var shuffled = new ArrayList<>(messages);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static List<Message> everything() {
        var all = new ArrayList<>(PAVILION);
        all.addAll(BARKING);
        all.addAll(OTHERS);
        return all;
    }

    private static List<Message> town(Random random, int size) {
        var where = List.of("松林小区", "桂花苑", "石桥路", "学府花园");
        var what = List.of("凉亭漏雨", "半夜狗叫", "路灯不亮", "电梯停了", "下水道返水");
        var more = List.of("说过几次了", "请派人看看", "老人不方便", "孩子害怕", "邻居都知道");
        return IntStream.range(0, size)
                .mapToObj(i -> told(
                        "m" + i,
                        "人" + random.nextInt(20),
                        pick(where, random) + pick(what, random),
                        pick(more, random) + "，" + pick(what, random) + pick(more, random),
                        random.nextInt(200)))
                .toList();
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static Message told(String id, String sender, String title, String details, int daysAgo) {
        return told(id, sender, title, details, daysAgo, "");
    }

    private static Message told(String id, String sender, String title, String details, int daysAgo, String place) {
        return new Message(id, sender, title, details, TODAY.minusDays(daysAgo), place, 0);
    }
}
