package org.linli.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.linli.journal.Entry;
import org.linli.journal.Journal;
import org.linli.requests.RequestId;
import org.linli.requests.Requests;
import org.linli.requests.Tellings;
import org.linli.shared.Actor;
import org.linli.shared.NotAllowed;
import org.linli.shared.Role;
import org.linli.shared.RuleBroken;
import org.linli.shared.Visibility;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Told;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What several neighbours speak of is found, shown to colleagues, and stays as a person corrected it.
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HotTopicsTest {

    private static final Actor COLLEAGUE = Actor.program("test");

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Requests requests;

    @Autowired
    TopicFinding finding;

    @Autowired
    TopicBook topics;

    @Autowired
    Proposals proposals;

    @Autowired
    Tellings tellings;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient db;

    private Quarter.Built built;

    @BeforeAll
    void build() {
        built = quarter.build();
        quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, built.community(), built.committee());
        quarter.colleague("he", "何静", Role.COMMUNITY_WORKER, built.other(), built.committee());
        quarter.colleague("zhou", "周敏", Role.GRID_WORKER, built.community(), built.committee());
    }

    @BeforeEach
    void clear() {
        db.sql("truncate needs.topic cascade").update();
        db.sql("truncate requests.request cascade").update();
    }

    @Test
    void threePeopleWhoSayTheSameMakeATopicAndTwoDoNot() {
        tell("凉亭漏雨，凳子都泡烂了");
        tell("凉亭又漏雨了，老人没地方坐");
        look();
        assertThat(live()).isEmpty();

        tell("凉亭漏雨说了几次没人修");
        tell("办居住证要带什么材料");
        look();

        assertThat(live()).hasSize(1);
        assertThat(members(live().getFirst())).hasSize(3);
        assertThat(story(live().getFirst())).containsExactly("TopicFound");
    }

    @Test
    void lookingAgainChangesNothingAndANewConcernJoins() {
        pavilion(3);
        look();
        var topic = live();
        look();
        assertThat(live()).isEqualTo(topic);
        tell("凉亭漏雨什么时候修");
        look();
        assertThat(live()).isEqualTo(topic);
        assertThat(members(topic.getFirst())).hasSize(4);
    }

    @Test
    void aTopicOfWhichNothingIsLeftIsGone() {
        pavilion(3);
        look();
        var topic = live().getFirst();
        db.sql("update requests.request set state = 'WITHDRAWN'").update();
        look();
        assertThat(live()).isEmpty();
        assertThat(story(topic)).containsExactly("TopicFound", "TopicGone");
    }

    @Test
    void whatWasMergedStaysMerged() {
        pavilion(3);
        barking(3);
        look();
        assertThat(live()).hasSize(2);
        var into = live().getFirst();
        topics.merge(live().getLast(), into, COLLEAGUE);
        tell("半夜狗叫得睡不着");
        look();
        assertThat(live()).containsExactly(into);
        assertThat(members(into)).hasSize(7);
        assertThatThrownBy(() -> topics.merge(into, into, COLLEAGUE)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void aMergingIsTakenBackAndBothTopicsTellOfIt() {
        pavilion(3);
        barking(3);
        look();
        var into = live().getFirst();
        var topic = live().getLast();
        var own = members(topic);
        topics.merge(topic, into, COLLEAGUE);
        tell("半夜狗叫得睡不着");
        look();
        topics.takeUp(topic, COLLEAGUE);
        look();
        assertThat(live()).containsExactlyInAnyOrder(into, topic);
        assertThat(members(topic)).containsAll(own);
        assertThat(members(into)).doesNotContainAnyElementsOf(own);
        assertThat(story(into)).containsExactly("TopicFound", "TopicTookIn", "TopicSplit");
        assertThat(story(topic)).containsExactly("TopicFound", "TopicMerged", "TopicTakenUp");
        assertThatThrownBy(() -> topics.takeUp(topic, COLLEAGUE)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void whatWasSplitStaysSplit() {
        pavilion(5);
        look();
        var topic = live().getFirst();
        var apart = members(topic).subList(0, 2);
        var fresh = topics.split(topic, apart, COLLEAGUE);
        look();
        assertThat(live()).containsExactlyInAnyOrder(topic, fresh);
        assertThat(members(fresh)).isEqualTo(apart);
        assertThat(members(topic)).hasSize(3);
        assertThatThrownBy(() -> topics.split(topic, members(topic), COLLEAGUE)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void aNameIsKept() {
        pavilion(3);
        look();
        var topic = live().getFirst();
        topics.name(topic, "凉亭", COLLEAGUE);
        pavilion(1);
        look();
        assertThat(db.sql("select name from needs.topic where id = " + topic)
                        .query(String.class)
                        .single())
                .isEqualTo("凉亭");
        assertThatThrownBy(() -> topics.name(topic, "长".repeat(61), COLLEAGUE)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void whatWasDismissedWithAReasonDoesNotComeBackUntilItIsTakenUp() {
        pavilion(3);
        look();
        var topic = live().getFirst();
        assertThatThrownBy(() -> topics.dismiss(topic, " ", COLLEAGUE)).isInstanceOf(RuleBroken.class);
        topics.dismiss(topic, "月底就修", COLLEAGUE);
        tell("凉亭漏雨，凳子没法坐");
        look();
        assertThat(live()).isEmpty();
        assertThat(members(topic)).hasSize(4);
        assertThatThrownBy(() -> topics.name(topic, "凉亭", COLLEAGUE)).isInstanceOf(RuleBroken.class);
        topics.takeUp(topic, COLLEAGUE);
        assertThat(live()).containsExactly(topic);
        assertThat(story(topic)).containsExactly("TopicFound", "TopicDismissed", "TopicTakenUp");
    }

    @Test
    void onlyWhoSortsConcernsThereMayChangeATopic() {
        pavilion(3);
        look();
        assertThatThrownBy(() -> topics.name(live().getFirst(), "凉亭", Actor.PUBLIC))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void colleaguesOfThePlaceReadAndCorrectItOnItsPage() throws Exception {
        pavilion(4);
        look();
        var topic = live().getFirst();
        var zhao = at("zhao");
        var list = zhao.get("/topics").page();
        assertThat(list.select(".topic")).hasSize(1);
        assertThat(list.select(".topic h2").text()).contains("凉亭");
        assertThat(list.select(".topic .people1").text()).startsWith("4");
        assertThat(list.select(".topic svg.spark")).hasSize(1);

        var page = zhao.get("/topics/" + topic).page();
        assertThat(page.select(".members1 a[href^=/requests/]")).hasSize(4);
        assertThat(page.select("figure.chart td.num")).hasSize(12);
        assertThat(page.text()).doesNotContain("«");

        zhao.post("/topics/" + topic + "/name", Map.of("name", "凉亭漏雨"));
        assertThat(zhao.get("/topics").page().select(".topic h2").text()).isEqualTo("凉亭漏雨");
        assertThat(zhao.get("/topics?words=凉亭&trend=nothing").page().select(".topic"))
                .hasSize(1);
        assertThat(zhao.get("/topics?words=电梯").page().select(".topic, .none"))
                .isNotEmpty()
                .noneMatch(part -> part.hasClass("topic"));
        zhao.get("/topics/" + topic);
        var refused = zhao.post("/topics/" + topic + "/dismissal", Map.of("why", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#why-error").text()).isNotEmpty();
        zhao.post("/topics/" + topic + "/dismissal", Map.of("why", "已经在修了"));
        assertThat(zhao.get("/topics").page().select(".topic")).isEmpty();
        assertThat(zhao.get("/topics?show=dismissed").page().select(".topic").text())
                .contains("已经在修了");
    }

    @Test
    void aStreetFromWhichMuchComesIsAHotPlaceToWalkAndNeitherATopicNorANeed() throws Exception {
        street();
        look();
        assertThat(live()).hasSize(1);
        var place = live().getFirst();
        assertThat(story(place)).containsExactly("HotPlaceFound");

        var zhao = at("zhao");
        var list = zhao.get("/topics").page();
        assertThat(list.select("#places .topic")).hasSize(1);
        assertThat(list.select("#places h2 a").text()).isEqualTo("望月路");
        assertThat(list.select("#places .topic .chip").text()).isEqualTo("地方");
        assertThat(list.select("#places .topic").text()).contains("12 件诉求", "平均 2 个人");
        assertThat(list.select("ol.topiclist")).hasSize(2);
        assertThat(zhao.get("/topics?kind=matter").page().select(".topic")).isEmpty();
        assertThat(zhao.get("/topics?kind=place").page().select(".topic")).hasSize(1);

        var page = zhao.get("/topics/" + place).page();
        assertThat(page.select(".members1 li")).hasSize(12);
        assertThat(page.select("form[action$=/split] input[type=checkbox], form[action$=/merge], form[action$=/name]"))
                .isEmpty();
        assertThat(page.select("a[href^=/needs/heard], a[href^=/meetings/new]")).isEmpty();
        assertThat(page.text()).doesNotContain("«");
        var walk = zhao.get(page.select("a[href^=/walks/new]").attr("href")).page();
        assertThat(walk.select("#title").attr("value")).isEqualTo("望月路：走一圈");
        assertThat(walk.select("#place option[selected]").attr("value"))
                .isEqualTo(built.community().place().toString());

        assertThatThrownBy(() -> topics.name(place, "望月", COLLEAGUE)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> topics.split(place, List.of(), COLLEAGUE)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> proposals.draft(place, COLLEAGUE)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void aHotPlaceKeepsItsNumberAndWhatWasSaidOfIt() {
        street();
        look();
        var place = live().getFirst();
        look();
        assertThat(live()).containsExactly(place);
        topics.dismiss(place, "一条很长的路", COLLEAGUE);
        tell("望月路红旗社区怎么走");
        look();
        assertThat(live()).isEmpty();
        topics.takeUp(place, COLLEAGUE);
        db.sql("update requests.request set state = 'WITHDRAWN'").update();
        look();
        assertThat(live()).isEmpty();
        db.sql("update requests.request set state = 'SUBMITTED'").update();
        look();
        assertThat(live()).containsExactly(place);
        assertThat(story(place))
                .containsExactly("HotPlaceFound", "TopicDismissed", "TopicTakenUp", "TopicGone", "HotPlaceFound");
    }

    @Test
    void howManyConcernsWereLookedAtIsSaidOnThePage() throws Exception {
        pavilion(4);
        barking(3);
        look();
        var zhao = at("zhao");
        assertThat(zhao.get("/topics").page().select("#look").text()).contains("7 件");
        db.sql("update requests.request set state = 'WITHDRAWN' where subject like '%狗叫%'")
                .update();
        look();
        assertThat(live()).hasSize(1);
        assertThat(members(live().getFirst())).hasSize(4);
        assertThat(zhao.get("/topics").page().select("#look").text()).contains("4 件");
    }

    @Test
    void thatTheOldestWereLeftOutIsSaidOnThePage() throws Exception {
        pavilion(3);
        look();
        var zhao = at("zhao");
        assertThat(zhao.get("/topics").page().select("#look b")).isEmpty();
        db.sql("update needs.topic_look set older = 1234").update();
        assertThat(zhao.get("/topics").page().select("#look b").text()).contains("1,234 件没有看");
        assertThat(tellings.heads(built.subdistrict().subdistrict(), LocalDate.EPOCH, 2))
                .satisfies(heads -> assertThat(heads.heads()).hasSize(2))
                .satisfies(heads -> assertThat(heads.older()).isEqualTo(1));
    }

    @Test
    void whoWorksElsewhereDoesNotLearnOfIt() throws Exception {
        pavilion(3);
        look();
        var he = at("he");
        assertThat(he.get("/topics").page().select(".topic")).isEmpty();
        assertThat(he.get("/topics/" + live().getFirst()).status()).isEqualTo(404);
        var zhou = at("zhou").get("/topics/" + live().getFirst());
        assertThat(zhou.page().select(".members1 li")).hasSize(3);
        assertThat(zhou.page().select(".acts1")).isEmpty();
        assertThat(new Visitor(port).get("/topics").path()).startsWith("/log-in");
    }

    private void pavilion(int times) {
        var said = List.of("凉亭漏雨，凳子都泡烂了", "凉亭又漏雨了，老人没地方坐", "凉亭漏雨说了几次没人修", "凉亭漏雨，请修一修", "凉亭漏雨，下雨没法坐");
        for (int i = 0; i < times; i++) tell(said.get(i));
    }

    private void street() {
        var matters = List.of(
                "停电频繁", "卫生站几点开门", "路口缺少红绿灯", "楼顶搭了铁皮棚", "菜场公示看不懂", "井盖裂开了", "广场舞太早", "公交车等不到", "老人没有食堂", "工地夜里施工",
                "托管班名额少", "快递柜占了过道");
        var elsewhere = List.of(
                "桂花路想种花",
                "桂花路车位太贵",
                "石桥路自来水发黄",
                "石桥路油烟难闻",
                "学府路补课收费",
                "学府路书店关门",
                "云锦路树枝挡窗",
                "云锦路电话信号差",
                "长岭路鞭炮声大",
                "长岭路垃圾满地");
        for (var matter : matters) tell("望月路" + matter);
        elsewhere.forEach(this::tell);
    }

    private void barking(int times) {
        var said = List.of("半夜狗叫，孩子睡不着", "半夜狗叫，老人睡不着", "每天半夜狗叫个不停");
        for (int i = 0; i < times; i++) tell(said.get(i));
    }

    private void tell(String text) {
        var intake = Told.at(built.building(), text);
        requests.submit(intake, Actor.PUBLIC);
    }

    private void look() {
        finding.look(built.subdistrict().subdistrict());
    }

    private List<TopicId> live() {
        return db.sql("select id from needs.topic where state = 'LIVE' order by id")
                .query((row, n) -> new TopicId(row.getLong(1)))
                .list();
    }

    private List<RequestId> members(TopicId topic) {
        return db.sql("select request from needs.topic_member where topic = :topic order by request")
                .param("topic", topic.value())
                .query((row, n) -> new RequestId(row.getLong(1)))
                .list();
    }

    private List<String> story(TopicId topic) {
        return journal.story(topic.subject(), Set.of(Visibility.STAFF)).stream()
                .map(Entry::type)
                .toList();
    }

    private Visitor at(String name) throws Exception {
        var visitor = new Visitor(port);
        visitor.get("/log-in");
        visitor.post("/log-in", Map.of("name", name, "password", Quarter.PASSWORD));
        return visitor;
    }
}
