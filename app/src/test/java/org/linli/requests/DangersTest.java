package org.linli.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.journal.Journal;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Grant;
import org.linli.shared.NotFound;
import org.linli.shared.Period;
import org.linli.shared.Role;
import org.linli.shared.Visibility;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Told;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Danger that is not in the first words: a resident says it later, or it comes with a concern that is merged.
@DatabaseTest
class DangersTest {

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    private static AccountId zhao = new AccountId(0);

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Requests requests;

    @Autowired
    Followers followers;

    @Autowired
    RequestStore store;

    @Autowired
    Journal journal;

    @BeforeEach
    void build() {
        if (there != null) return;
        there = quarter.build();
        zhao = quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee());
    }

    @Test
    void anAnswerWithWordsOfDangerPressesAndTheNumberToRingComesFirstUntilSomebodyActs() throws Exception {
        var told = asked("厨房里有味道");
        var resident = new Visitor(port);
        var home = home(told);
        assertThat(resident.get(home).page().select(".note.harm")).isEmpty();

        resident.post(home + "/reply", Map.of("text", "是燃气泄漏，孩子头晕"));

        assertThat(urgency(told)).isEqualTo(Urgency.HARM);
        assertThat(types(told.id())).containsOnlyOnce("RequestPresses");
        var page = resident.get(home).page();
        assertThat(page.select("main .note.harm:has(a[href=tel:119]) ~ header.told"))
                .isNotEmpty();
        assertThat(page.select("main").text()).contains("听着更急了");
        assertThat(rings(told.id())).contains("tel:119");
        requests.classify(told.id(), "HOU1", Urgency.DAMAGE, colleague());
        assertThat(resident.get(home).page().select(".note.harm")).isEmpty();
        assertThat(rings(told.id())).isEmpty();
    }

    @Test
    void aCalmAnswerLeavesItAsItWas() {
        var told = asked("楼道灯不亮");

        followers.inform(told.number(), told.code(), "三楼，没有人受伤", List.of());

        assertThat(urgency(told)).isEqualTo(Urgency.ORDINARY);
        assertThat(types(told.id())).doesNotContain("RequestPresses");
    }

    @Test
    void notSolvedWithWordsOfDangerPresses() throws Exception {
        var told = answered("电箱响");

        followers.deny(told.number(), told.code(), "又冒烟了，着火了");

        assertThat(urgency(told)).isEqualTo(Urgency.HARM);
        assertThat(new Visitor(port)
                        .get(home(told))
                        .page()
                        .select("main .note.harm:has(a[href=tel:119]) ~ header.told"))
                .isNotEmpty();
        assertThat(rings(told.id())).contains("tel:119");
    }

    @Test
    void whatAColleagueWritesDownFromThePhonePressesToo() {
        var asked = asked("楼上滴水");
        requests.noteInformed(asked.id(), "插座里进水，有人触电", colleague());
        var denied = answered("电箱响");
        requests.noteDenied(denied.id(), "着火了", Actor.program("test"));

        assertThat(urgency(asked)).isEqualTo(Urgency.HARM);
        assertThat(urgency(denied)).isEqualTo(Urgency.HARM);
    }

    @Test
    void whoWasTurnedAwayAndTellsOfDangerMakesItPress() {
        var told = told("热力站响");
        requests.accept(told.id(), colleague());
        requests.classify(told.id(), "HOU1", Urgency.ORDINARY, colleague());
        requests.declareNotOurs(told.id(), "热力公司 12345678", colleague());

        followers.comeBack(told.number(), told.code(), "他们不管，管子爆炸了");

        assertThat(urgency(told)).isEqualTo(Urgency.HARM);
    }

    @Test
    void thePageThatHearsTheAnswerSaysWhomToRingWhileOneTypesAndIsQuietElse() throws Exception {
        var resident = new Visitor(port);
        resident.get(home(told("楼道里有味道")));

        assertThat(resident.post("/follow/danger", Map.of("text", "着火了")).page().select("a[href=tel:119]"))
                .isNotEmpty();
        assertThat(resident.post("/follow/danger", Map.of("text", "三楼")).page().select("a"))
                .isEmpty();
    }

    @Test
    void theOneThatStaysPressesAsMuchAsTheOneThatGoesIntoIt() throws Exception {
        var calm = told("楼道里有味道");
        var pressing = told("四楼燃气泄漏");

        requests.merge(pressing.id(), calm.id(), colleague());

        assertThat(urgency(calm)).isEqualTo(Urgency.HARM);
        assertThat(types(calm.id())).containsOnlyOnce("RequestPresses");
        assertThat(rings(calm.id())).contains("tel:119");
    }

    @Test
    void aCalmOneMakesTheOneThatStaysNoCalmer() {
        var calm = told("楼道灯不亮");
        var pressing = told("四楼燃气泄漏");

        requests.merge(calm.id(), pressing.id(), colleague());

        assertThat(urgency(pressing)).isEqualTo(Urgency.HARM);
        assertThat(types(pressing.id())).doesNotContain("RequestPresses");
    }

    @Test
    void nobodyMergesIntoWhatTheyMayNotSee() {
        var grant = new Grant(Role.COMMUNITY_WORKER, there.other(), Period.since(LocalDate.EPOCH));
        var neighbour = new Actor(zhao, null, "同事", List.of(grant));
        var calm = told("楼道灯不亮");
        var pressing = requests.submit(Told.at(there.other().place(), "河边着火了"), Actor.PUBLIC);

        assertThatThrownBy(() -> requests.merge(pressing.id(), calm.id(), neighbour))
                .isInstanceOf(NotFound.class);
        assertThat(urgency(calm)).isEqualTo(Urgency.ORDINARY);
    }

    private Receipt told(String words) {
        return requests.submit(Told.at(there.building(), words), Actor.PUBLIC);
    }

    private Receipt asked(String words) {
        var told = told(words);
        requests.ask(told.id(), "哪里？", colleague());
        return told;
    }

    private Receipt answered(String words) {
        var told = told(words);
        requests.accept(told.id(), colleague());
        requests.classify(told.id(), "HOU1", Urgency.ORDINARY, colleague());
        requests.reply(told.id(), "看过了", colleague());
        requests.askWhetherSolved(told.id(), colleague());
        return told;
    }

    private Urgency urgency(Receipt receipt) {
        return store.read(receipt.id()).progress().urgency;
    }

    /// Whom the page tells a colleague to ask about.
    private List<String> rings(RequestId id) throws IOException, InterruptedException {
        return Visitor.loggedIn(port, "zhao")
                .get("/requests/" + id)
                .page()
                .select("main .harm a[href^=tel]")
                .eachAttr("href");
    }

    private List<String> types(RequestId id) {
        return journal.story(id.subject(), EnumSet.allOf(Visibility.class)).stream()
                .map(entry -> entry.type())
                .toList();
    }

    private static String home(Receipt receipt) {
        return "/follow/" + receipt.number().digits() + "/" + receipt.code();
    }

    private static Actor colleague() {
        var grant = new Grant(Role.COMMUNITY_WORKER, there.community(), Period.since(LocalDate.of(2020, 1, 1)));
        return new Actor(zhao, there.committee(), "同事", List.of(grant));
    }
}
