package org.linli.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.linli.testing.Refusal.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.people.PublicBody;
import org.linli.people.PublicReach;
import org.linli.places.BoundaryItem;
import org.linli.places.BoundaryOwner;
import org.linli.places.PlaceRegister;
import org.linli.places.Standing;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Grant;
import org.linli.shared.Period;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Told;
import org.linli.testing.Visitor;
import org.linli.ui.BilingualText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What is somebody else's: who is named with a way to reach them, and nobody is sent back and forth between two who
/// both say no.
@DatabaseTest
class NotOursTest {

    private static final Actor SELF = Actor.program("test");
    private static final String OWNER = "城北供热公司";
    private static final String REACH = "5550 0171 · 7:00–22:00 · 供热街 1 号";

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    private static AccountId zhao = new AccountId(0);

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    PlaceRegister register;

    @Autowired
    DutyMatrix matrix;

    @Autowired
    Requests requests;

    @Autowired
    Followers followers;

    @Autowired
    RequestStore store;

    @BeforeEach
    void build() {
        if (there != null) return;
        there = quarter.build();
        zhao = quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee());
        var owner = new PublicBody(OWNER, "North Town Heating", new PublicReach("5550 0171", "7:00–22:00", "供热街 1 号"));
        register.setBoundary(
                new BoundaryOwner(
                        there.building(),
                        BoundaryItem.HEATING,
                        Standing.OWNED,
                        null,
                        owner,
                        new BilingualText("2019 年供热协议", "Heating agreement of 2019"),
                        Period.since(LocalDate.of(2020, 1, 1))),
                SELF,
                "");
    }

    @Test
    void theSentenceOfTheRouteNamesTheOwnerAndHowToReachThem() {
        assertThat(matrix.decide("HOU2", there.building()))
                .isInstanceOfSatisfying(RoutingDecision.Theirs.class, theirs -> {
                    assertThat(theirs.who().reach().line()).isEqualTo(REACH);
                    assertThat(theirs.why())
                            .extracting(Reason::key, Reason::values)
                            .containsExactly(
                                    tuple(
                                            "owned-by-paper",
                                            List.of(
                                                    "HEATING",
                                                    OWNER,
                                                    "North Town Heating",
                                                    "2019 年供热协议",
                                                    "Heating agreement of 2019")),
                                    tuple("reached", List.of(REACH)));
                });
    }

    @Test
    void theColleagueFindsTheWordsWrittenAndTheResidentRingsTheOwnerInTheirOwnLanguage() throws Exception {
        var told = classified("暖气不热");
        var page = Visitor.loggedIn(port, "zhao").get("/requests/" + told.id()).page();
        var words = page.select("#text-DECLARE_NOT_OURS").text();
        assertThat(words).isEqualTo(OWNER + " " + REACH);

        requests.declareNotOurs(told.id(), words, colleague());

        var resident = new Visitor(port);
        var own = resident.get(home(told)).page();
        assertThat(own.select("main header").text()).contains("该找：", OWNER, "7:00–22:00", "供热街 1 号");
        assertThat(own.select("a[href='tel:55500171']")).hasSize(1);
        resident.post("/look", Map.of("lang", "en", "to", home(told)));
        assertThat(resident.get(home(told)).page().select("main header").text())
                .contains("Whose it is:", "North Town Heating")
                .doesNotContain(OWNER);
    }

    @Test
    void whoIsTurnedAwayThereComesBackAndItIsSortedAnew() throws Exception {
        var told = sentAway("暖气片漏水");
        var resident = new Visitor(port);
        resident.get(home(told));

        resident.post(home(told) + "/turned-away", Map.of("text", "他们说楼里的管子归街道"));

        var request = store.read(told.id());
        assertThat(request.state()).isEqualTo(RequestState.NOT_RESOLVED);
        assertThat(resident.get(home(told)).page().select("main").text()).contains("又接回来了", "他们说楼里的管子归街道");
        assertThat(Visitor.loggedIn(port, "zhao")
                        .get("/todo")
                        .page()
                        .select("main")
                        .text())
                .contains("暖气片漏水");
        requests.reopen(told.id(), colleague());
        assertThat(store.read(told.id()).state()).isEqualTo(RequestState.REOPENED);
        requests.dispatch(told.id(), there.committee(), null, colleague());
        assertThat(store.read(told.id()).state()).isEqualTo(RequestState.DISPATCHED);
        assertThat(store.read(told.id()).progress().finishDue).isNotNull();
    }

    @Test
    void whatNobodyTakesBecomesAGapThatEverybodyReads() {
        var told = sentAway("楼道暖气管没人修");
        requests.noteCameBack(told.id(), "都说不归自己", colleague());

        requests.declareGap(told.id(), "楼道暖气管没人管", colleague());

        assertThat(store.read(told.id()).state()).isEqualTo(RequestState.GAP);
    }

    @Test
    void whoComesBackSaysWhatTheyWereToldAndOnlyOnce() {
        var told = sentAway("阀门坏了");

        refused(
                RequestRule.WHO_COMES_BACK_SAYS_WHAT_THEY_WERE_TOLD,
                () -> followers.comeBack(told.number(), told.code(), " "));
        followers.comeBack(told.number(), told.code(), "不管");
        refused(
                RequestRule.THIS_CANNOT_BE_DONE_IN_THIS_STATE,
                () -> followers.comeBack(told.number(), told.code(), "不管"));
    }

    @Test
    void whatSomebodyHadGoesOnWithThemAfterTheResidentsNo() {
        var told = classified("暖气又不热了");
        requests.dispatch(told.id(), there.committee(), zhao, colleague());
        requests.sign(told.id(), colleague());
        requests.start(told.id(), colleague());
        requests.handle(told.id(), "修了", colleague());
        requests.askWhetherSolved(told.id(), SELF);
        followers.deny(told.number(), told.code(), "还是凉的");

        assertThat(requests.acts(told.id(), colleague())).contains(Act.REOPEN).doesNotContain(Act.DECLARE_GAP);
        refused(
                RequestRule.THIS_CANNOT_BE_DONE_IN_THIS_STATE,
                () -> requests.declareGap(told.id(), "没人管", colleague()));
    }

    private Receipt classified(String words) {
        var told = requests.submit(Told.at(there.building(), words, Channel.CALL, true), SELF);
        requests.accept(told.id(), colleague());
        requests.classify(told.id(), "HOU2", Urgency.DAMAGE, colleague());
        return told;
    }

    private Receipt sentAway(String words) {
        var told = classified(words);
        requests.declareNotOurs(told.id(), OWNER + " " + REACH, colleague());
        return told;
    }

    private static String home(Receipt told) {
        return "/follow/" + told.number().digits() + "/" + told.code();
    }

    private static Actor colleague() {
        var grant = new Grant(Role.COMMUNITY_WORKER, there.community(), Period.since(LocalDate.of(2020, 1, 1)));
        return new Actor(zhao, there.committee(), "赵立平", List.of(grant));
    }
}
