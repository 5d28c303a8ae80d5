package org.linli.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.testing.Refusal.refused;

import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.journal.Entry;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.PlaceId;
import org.linli.shared.Role;
import org.linli.shared.Visibility;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Told;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What nobody is responsible for stands in public until somebody takes it on, however it came in.
@DatabaseTest
class GapTest {

    private static final Actor SELF = Actor.program("test");

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Requests requests;

    @Autowired
    Journal journal;

    private Visitor neighbour() {
        return new Visitor(port);
    }

    @BeforeEach
    void build() {
        if (there != null) return;
        there = quarter.build();
        quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee());
        quarter.colleague("chen", "陈素琴", Role.GRID_WORKER, there.community(), there.committee());
    }

    @Test
    void aGapThatCameByPhoneIsListedUnderATitleAndItsWordsStayHidden() throws Exception {
        var id = classified("孙桂兰家的马桶往外冒");
        var zhao = Visitor.loggedIn(port, "zhao");
        var form = zhao.get("/requests/" + id);
        assertThat(form.page().select("#text-DECLARE_GAP").text()).isEqualTo("工务院：管线漏水堵塞");
        assertThat(zhao.sendForm(form, act(id), Map.of("text", " ")).status()).isEqualTo(422);

        zhao.sendForm(form, act(id), Map.of("text", "工务院：下水总管没人管"));

        var here = "?place=" + there.community().place();
        for (var page : new String[] {"/gaps" + here, "/" + here, "/concerns/" + id})
            assertThat(neighbour().get(page).page().select("main").text())
                    .as(page)
                    .contains("工务院：下水总管没人管")
                    .doesNotContain("孙桂兰", "马桶");
        assertThat(neighbour().get("/concerns?words=总管").page().select("tbody tr"))
                .hasSize(1);
        assertThat(neighbour().get("/concerns?words=马桶").page().select("tbody tr"))
                .isEmpty();

        requests.adopt(id, there.committee(), SELF);
        assertThat(neighbour().get("/gaps").page().select("main").text()).doesNotContain("总管");
        assertThat(neighbour().get("/concerns/" + id).page().select("main").text())
                .contains("认领了");
    }

    @Test
    void aTitleIsNeededWhereTheWordsAreNotForEverybody() {
        var id = classified("楼上住的是谁谁谁");

        refused(RequestRule.A_GAP_IS_LISTED_UNDER_A_TITLE, () -> requests.declareGap(id, "", SELF));
    }

    @Test
    void theListOfGapsIsNarrowedAndPagedAndSaysHowManyThereAre() throws Exception {
        for (int n = 0; n < 32; n++) gap("院墙外的沟 " + n + " 没人清", there.other().place());
        var beyond = "/gaps?place=" + there.other().place();
        var first = neighbour().get(beyond).page();

        assertThat(first.select("main header b").text()).matches("一共 3[2-9] 件");
        assertThat(first.select(".found .count").text()).contains("32");
        assertThat(first.select(".gapline")).hasSize(30);
        assertThat(neighbour().get(beyond + "&page=2").page().select(".gapline"))
                .hasSize(2);
        assertThat(neighbour().get(beyond + "&words=沟+17").page().select(".gapline"))
                .hasSize(1);
        assertThat(neighbour()
                        .get("/gaps?words=沟+17&place=" + there.community().place())
                        .page()
                        .select(".gapline"))
                .isEmpty();
    }

    @Test
    void colleaguesSeeInTheirToDoWhatIsNobodysYet() throws Exception {
        gap("水塔边的门没人修", there.building());
        var zhao = Visitor.loggedIn(port, "zhao").get("/todo?whose=waiting").page();

        assertThat(zhao.select(".row .mine").eachText()).anyMatch(mine -> mine.contains("还没人管：0 天"));
        assertThat(Visitor.loggedIn(port, "chen")
                        .get("/todo?whose=others")
                        .page()
                        .select(".row .mine")
                        .eachText())
                .anyMatch(mine -> mine.contains("还没人管：0 天"));
    }

    @Test
    void neighboursMayReadItOnceTheResidentAgreesAndThatIsWrittenDown() throws Exception {
        var id = requests.submit(Told.at(there.building(), "门口的树枝要掉了", Channel.CALL, false), SELF)
                .id();
        var zhao = Visitor.loggedIn(port, "zhao");
        var page = zhao.get("/requests/" + id);
        var readers = "/requests/" + id + "/readers";
        assertThat(zhao.sendForm(page, readers, Map.of("consent", "")).status()).isEqualTo(422);
        assertThat(neighbour().get("/concerns/" + id).status()).isEqualTo(404);

        zhao.sendForm(page, readers, Map.of("consent", "今天电话里说可以"));

        assertThat(neighbour().get("/concerns/" + id).status()).isEqualTo(200);
        assertThat(journal.story(id.subject(), EnumSet.allOf(Visibility.class)))
                .filteredOn(entry -> entry.type().equals("OpenedToNeighbours"))
                .extracting(Entry::reason)
                .containsExactly("今天电话里说可以");
        zhao.sendForm(zhao.get("/requests/" + id), readers, Map.of("consent", "说还是不要了"));
        assertThat(neighbour().get("/concerns/" + id).status()).isEqualTo(404);
        var chen = Visitor.loggedIn(port, "chen");
        chen.get("/requests/" + id);
        assertThat(chen.post(readers, Map.of("shown", "true", "consent", "我说可以"))
                        .status())
                .isEqualTo(403);
    }

    private static String act(RequestId id) {
        return "/requests/" + id + "/acts/DECLARE_GAP";
    }

    private void gap(String title, PlaceId place) {
        requests.declareGap(classified("谁家的话", place), title, SELF);
    }

    private RequestId classified(String words) {
        return classified(words, there.building());
    }

    private RequestId classified(String words, PlaceId place) {
        var id = requests.submit(Told.at(place, words, Channel.CALL, false), SELF)
                .id();
        requests.accept(id, SELF);
        requests.classify(id, "HOU1", Urgency.DAMAGE, SELF);
        return id;
    }
}
