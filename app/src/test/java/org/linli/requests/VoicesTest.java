package org.linli.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.testing.Refusal.refused;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.journal.Journal;
import org.linli.people.Contact;
import org.linli.people.OrganisationFacts;
import org.linli.people.OrganisationKind;
import org.linli.people.Organisations;
import org.linli.people.PublicReach;
import org.linli.requests.Verdicts.Heard;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Grant;
import org.linli.shared.OrganisationId;
import org.linli.shared.Period;
import org.linli.shared.Role;
import org.linli.shared.Visibility;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Told;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Those who have the same matter as somebody before them: whoever said "us too", and whose concern became a part of
/// another. They are heard as the first one is.
@DatabaseTest
class VoicesTest {

    private static final Actor SELF = Actor.program("test");

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static OrganisationId heating;

    private static AccountId zhao = new AccountId(0);
    private static AccountId chen = new AccountId(0);

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Organisations organisations;

    @Autowired
    Requests requests;

    @Autowired
    Fellows fellows;

    @Autowired
    Followers followers;

    @Autowired
    Verdicts verdicts;

    @Autowired
    RequestStore store;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void build() {
        if (there != null) return;
        there = quarter.build();
        heating = organisations.add(
                new OrganisationFacts(
                        "HEATING_UTILITY",
                        OrganisationKind.DEPARTMENT,
                        "热力公司",
                        "Heating company",
                        PublicReach.NONE,
                        there.subdistrict()),
                SELF);
        chen = quarter.colleague("chen", "陈素琴", Role.GRID_WORKER, there.community(), there.committee());
        zhao = quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee());
        quarter.colleague("heat", "热力的", Role.DEPARTMENT_OFFICER, there.subdistrict(), heating);
    }

    @Test
    void aDepartmentLearnsTheNumbersOfThoseWhoseMatterWasHandedToItAndOfNoOthers() throws Exception {
        var id = requests.submit(Told.at(there.building(), "三楼暖气不热"), Actor.PUBLIC)
                .id();
        fellows.join(id, meToo("我家也不热", "13800005502"), Actor.PUBLIC);
        var contact = "/contacts/" + quarter.lastContact();
        var officer = Visitor.loggedIn(port, "heat");

        assertThat(officer.get(contact).status()).isEqualTo(404);
        requests.accept(id, SELF);
        requests.classify(id, "HOU2", Urgency.DAMAGE, SELF);
        requests.dispatch(id, heating, null, SELF);

        assertThat(officer.get(contact).status()).isEqualTo(200);
    }

    @Test
    void whoeverHasItTooIsAskedAndOneNotSolvedIsEnough() {
        var id = handled("三楼漏水", true);
        var merged = merged(id, "四楼也漏");
        var voice = fellows.join(id, meToo("五楼也是", ""), Actor.PUBLIC);
        requests.askWhetherSolved(id, SELF);

        followers.confirm(voice.number(), voice.code());
        assertThat(store.read(id).state()).isEqualTo(RequestState.AWAITING_CONFIRMATION);
        followers.deny(merged.number(), merged.code(), "我家还在滴");

        assertThat(store.read(id).state()).isEqualTo(RequestState.NOT_RESOLVED);
        assertThat(verdicts.heard(id)).isEqualTo(new Heard(3, 1, 1, 0));
        assertThat(remarks(id)).contains("我家还在滴");
        assertThat(types(id)).contains("VoiceConfirmed", "RequestNotResolved");
        refused(RequestRule.THIS_CANNOT_BE_DONE_IN_THIS_STATE, () -> followers.confirm(voice.number(), voice.code()));
    }

    @Test
    void allAreAskedAnewOnceItIsTakenUpAgain() {
        var id = handled("楼道灯不亮", true);
        var voice = fellows.join(id, meToo("我这层也黑", ""), Actor.PUBLIC);
        requests.askWhetherSolved(id, SELF);
        followers.deny(voice.number(), voice.code(), "还黑着");
        requests.reopen(id, SELF);

        assertThat(verdicts.heard(id)).isEqualTo(new Heard(2, 0, 0, 1));
        assertThat(db.sql("select count(*) from requests.verdict where request = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aYesOfAnotherCountsWhereTheFirstStaysSilent() {
        var id = handled("下水堵了", true);
        var voice = fellows.join(id, meToo("也堵", ""), Actor.PUBLIC);
        requests.askWhetherSolved(id, SELF);
        followers.confirm(voice.number(), voice.code());
        db.sql("update requests.request set confirm_due = now() - interval '1 minute' where id = :id")
                .param("id", id.value())
                .update();

        requests.giveUpWaiting(id);

        assertThat(store.read(id).state()).isEqualTo(RequestState.RESOLVED);
    }

    @Test
    void itIsNotClosedBeforeAllWhoWereAskedHadTheirTime() {
        var id = handled("门禁坏了", true);
        var voice = fellows.join(id, meToo("进不去", ""), Actor.PUBLIC);
        requests.askWhetherSolved(id, SELF);
        requests.noteConfirmed(id, zhao());

        refused(RequestRule.WHO_WAS_ASKED_HAS_THEIR_TIME, () -> requests.close(id, SELF));
        followers.confirm(voice.number(), voice.code());
        requests.close(id, SELF);
        assertThat(store.read(id).state()).isEqualTo(RequestState.CLOSED);
    }

    @Test
    void theFollowPageOfAMergedConcernTellsTheStepsAndTheAnswerOfTheOtherOne() throws Exception {
        var id = handled("孙桂兰家水管漏", false);
        var merged = merged(id, "楼上漏到我家了");
        var resident = new Visitor(port);
        var home = "/follow/" + merged.number().digits() + "/" + merged.code();
        assertThat(resident.get(home).page().select("form[action$=solved]")).isEmpty();
        requests.askWhetherSolved(id, SELF);

        var page = resident.get(home);
        assertThat(page.page().select("main").text())
                .contains("楼上漏到我家了", "邻居说了同一件事", "换了一段管子", "办的人说办完了")
                .doesNotContain("孙桂兰", "13800009999");
        assertThat(page.page().select("form[action$=withdrawal]")).isEmpty();
        resident.post(home + "/solved", Map.of());
        assertThat(resident.get(home).page().select("main").text()).contains("您说：办好了");

        requests.split(merged.id(), SELF);
        assertThat(resident.get(home).page().select("main").text()).doesNotContain("换了一段管子");
    }

    @Test
    void whoWorksOnItSeesWhoHasItTooAndWhoWantsACall() throws Exception {
        var id = requests.submit(
                        new Intake(
                                UUID.randomUUID(),
                                there.building(),
                                "",
                                "",
                                "楼顶漏雨",
                                Channel.CALL,
                                null,
                                "",
                                true,
                                new Contact("孙桂兰", "13800005503", ""),
                                AnswerBy.CALL,
                                null,
                                List.of()),
                        SELF)
                .id();
        fellows.join(id, meToo("我家顶棚也湿了", "13800005504"), Actor.PUBLIC);
        handle(id);
        var worker = Visitor.loggedIn(port, "zhao");

        var page = worker.get("/requests/" + id).page();
        assertThat(page.select("section[aria-labelledby=v]").text())
                .contains("我家顶棚也湿了", "401", "138****5504", "想让人打电话告诉")
                .doesNotContain("13800005504", "李秀英");
        assertThat(page.select(".note").text()).contains("打过去说一声");
        assertThat(worker.get("/todo").page().select(".row").eachText())
                .anyMatch(row -> row.contains("楼顶漏雨") && row.contains("打电话问居民好了没"));
    }

    @Test
    void wordsOfDangerOfOneWhoJoinsMakeItPressAndPutTheNumberToRingFirst() throws Exception {
        var told = requests.submit(Told.at(there.building(), "楼道里有味道", Channel.CALL, true), SELF);
        var id = told.id();
        fellows.join(id, meToo("我家也闻到", ""), Actor.PUBLIC);
        var version = store.read(id).version();
        assertThat(store.read(id).progress().urgency).isEqualTo(Urgency.ORDINARY);

        var voice = fellows.join(id, meToo("是燃气泄漏，老人头晕", ""), Actor.PUBLIC);

        assertThat(store.read(id).progress().urgency).isEqualTo(Urgency.HARM);
        assertThat(store.read(id).version()).isGreaterThan(version);
        var resident = new Visitor(port);
        assertThat(resident.get(receipt(voice)).page().select(".note.harm a").eachText())
                .anyMatch(number -> number.contains("119"));
        assertThat(resident.get(receipt(told)).page().select(".note.harm")).isEmpty();
        var colleague = Visitor.loggedIn(port, "zhao").get("/requests/" + id).page();
        assertThat(colleague.select("main .harm a[href^=tel]").eachAttr("href")).contains("tel:119");
    }

    @Test
    void aCalmVoiceLeavesThePageThatAColleagueHasOpenAsItWas() {
        var id = handled("楼道灯不亮", true);
        var version = store.read(id).version();

        fellows.join(id, meToo("我们这层也不亮", ""), Actor.PUBLIC);

        assertThat(store.read(id).version()).isEqualTo(version);
    }

    private static String receipt(Receipt receipt) {
        return "/follow/" + receipt.number().digits() + "/" + receipt.code() + "/receipt";
    }

    private Receipt merged(RequestId into, String words) {
        var receipt = requests.submit(Told.at(there.building(), words, Channel.CALL, false), SELF);
        requests.merge(receipt.id(), into, SELF);
        return receipt;
    }

    private RequestId handled(String words, boolean shown) {
        var id = requests.submit(Told.at(there.building(), words, Channel.CALL, shown), SELF)
                .id();
        handle(id);
        return id;
    }

    private void handle(RequestId id) {
        requests.accept(id, SELF);
        requests.classify(id, "HOU1", Urgency.DAMAGE, SELF);
        requests.dispatch(id, there.committee(), null, SELF);
        requests.sign(id, chen());
        requests.start(id, SELF);
        requests.handle(id, "换了一段管子，有事打13800009999", SELF);
    }

    private static Actor zhao() {
        return colleague(zhao, Role.COMMUNITY_WORKER);
    }

    private static Actor chen() {
        return colleague(chen, Role.GRID_WORKER);
    }

    private static Actor colleague(AccountId account, Role role) {
        var grant = new Grant(role, there.community(), Period.since(LocalDate.of(2020, 1, 1)));
        return new Actor(account, there.committee(), "同事", List.of(grant));
    }

    private String remarks(RequestId id) {
        return db.sql("select string_agg(text, ' ') from requests.remark where request = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private List<String> types(RequestId id) {
        return journal.story(id.subject(), EnumSet.allOf(Visibility.class)).stream()
                .map(entry -> entry.type())
                .toList();
    }

    private static Intake meToo(String words, String phone) {
        return new Intake(
                UUID.randomUUID(),
                there.building(),
                "401",
                "",
                words,
                Channel.PHONE_PAGE,
                null,
                "",
                false,
                phone.isEmpty() ? null : new Contact("李秀英", phone, ""),
                phone.isEmpty() ? AnswerBy.CODE : AnswerBy.CALL,
                null,
                List.of());
    }
}
