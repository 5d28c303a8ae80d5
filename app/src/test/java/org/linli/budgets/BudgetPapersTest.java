package org.linli.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.dialogue.DoubleVote;
import org.linli.dialogue.Gatherings;
import org.linli.dialogue.Guest;
import org.linli.dialogue.Guests;
import org.linli.dialogue.InvitationWay;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MeetingKind;
import org.linli.dialogue.NewGuest;
import org.linli.engine.budget.Voting;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Money;
import org.linli.shared.PlaceId;
import org.linli.shared.Role;
import org.linli.shared.RuleBroken;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Ballots on paper: two people read each of them, nobody votes on paper and by phone, and there is one total.
@DatabaseTest
class BudgetPapersTest {

    private static final Actor FIRST = Actor.program("first");
    private static final Actor SECOND = Actor.program("second");

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static PlaceId community;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Gatherings gatherings;

    @Autowired
    Guests guests;

    @Autowired
    Budgets budgets;

    @Autowired
    BudgetItems items;

    @Autowired
    BudgetBallots ballots;

    @Autowired
    BudgetPapers papers;

    @Autowired
    BudgetResults results;

    @BeforeEach
    void build() {
        if (community != null) return;
        var there = quarter.build();
        quarter.colleague("li", "李慧敏", Role.COMMUNITY_SECRETARY, there.community(), there.committee());
        quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee());
        community = there.community().place();
    }

    @Test
    void onlyWhatBothHaveReadAlikeCounts() {
        var id = open(Voting.APPROVAL).id();
        papers.read(id, "1", "1 3", FIRST);
        papers.read(id, "2", "1", FIRST);
        assertThat(ballots.count(id).papers()).isZero();

        papers.read(id, "1", "3 1", SECOND);
        papers.read(id, "2", "2", SECOND);
        assertThat(ballots.count(id).papers()).isOne();
        refused(BudgetRule.BOTH_HAVE_READ_THE_SAME, () -> budgets.close(id, FIRST));
        refused(BudgetRule.TWO_PEOPLE_READ_A_PAPER, () -> papers.read(id, "2", "1", Actor.program("third")));

        papers.read(id, "2", "1", SECOND);
        assertThat(ballots.count(id).papers()).isEqualTo(2);
        papers.read(id, "1", "2", FIRST);
        assertThat(ballots.count(id).papers())
                .as("whoever reads again takes it out")
                .isOne();
    }

    @Test
    void colleaguesOfOneNameAreTwoReadersAndOnePersonIsNotTwo() {
        var id = open(Voting.APPROVAL).id();
        var one = new Actor(new AccountId(71), null, "王芳", FIRST.grants());
        var other = new Actor(new AccountId(72), null, "王芳", FIRST.grants());
        papers.read(id, "1", "1", one);
        papers.read(id, "1", "1 3", one);
        assertThat(ballots.count(id).papers()).as("one person alone").isZero();

        papers.read(id, "1", "1 3", other);
        assertThat(ballots.count(id).papers()).isOne();
        refused(
                BudgetRule.TWO_PEOPLE_READ_A_PAPER,
                () -> papers.read(id, "1", "1", new Actor(new AccountId(73), null, "王芳", FIRST.grants())));
    }

    @Test
    void inARankingTheOrderIsRead() {
        var id = open(Voting.ORDINAL).id();
        papers.read(id, "1", "1 3", FIRST);
        papers.read(id, "1", "3 1", SECOND);

        assertThat(papers.of(id).getFirst().readings().differs()).isTrue();
    }

    @Test
    void whoHoldsAPaperDoesNotVoteByPhoneAndTheOtherWayRound() throws Exception {
        var budget = open(Voting.APPROVAL);
        var id = budget.id();
        var meeting = meeting(budget);
        var aunt = guest(meeting, "张婶");
        var uncle = guest(meeting, "老周");
        papers.hand(id, "5", aunt.id(), FIRST);
        refused(BudgetRule.A_PAPER_BELONGS_TO_ONE_PERSON, () -> papers.hand(id, "6", aunt.id(), FIRST));
        refused(BudgetRule.A_PAPER_BELONGS_TO_ONE_PERSON, () -> papers.hand(id, "5", uncle.id(), FIRST));

        var path = budget.publicAddress();
        var phone = new Visitor(port);
        phone.sendForm(phone.get(path), path, Map.of("item", "001"));
        assertThat(ballots.count(id).phones()).isOne();
        var known = phone.post(path + "/guest", Map.of("guest", aunt.code()));
        assertThat(known.page().text()).contains("您手里有一张纸票");
        assertThat(known.page().select("form.ballot1")).isEmpty();
        assertThat(ballots.count(id).phones()).as("the paper is her ballot").isZero();
        assertThat(phone.post(path, Map.of("item", "001")).status()).isEqualTo(422);

        ballots.cast(id, VoterKey.guest(budget, uncle.code()), true, new Choices(List.of("002"), List.of()));
        refused(BudgetRule.WHO_HAS_VOTED_GETS_NO_PAPER, () -> papers.hand(id, "6", uncle.id(), FIRST));
    }

    @Test
    void aPaperInThePileOfSomebodyWhoHadVotedIsSetAsideAndStaysInTheRecount() throws Exception {
        var budget = open(Voting.APPROVAL);
        var id = budget.id();
        var uncle = guest(meeting(budget), "老周");
        ballots.cast(id, VoterKey.guest(budget, uncle.code()), true, new Choices(List.of("002"), List.of()));
        for (var reader : List.of(FIRST, SECOND)) {
            papers.read(id, "7", "1", reader);
            papers.read(id, "8", "2 3", reader);
        }
        papers.hand(id, "7", uncle.id(), FIRST);
        assertThat(papers.doubles(budget)).containsExactly(new DoubleVote("老周", List.of(7), true));
        refused(BudgetRule.A_DOUBLE_BALLOT_IS_SET_ASIDE_FIRST, () -> budgets.close(id, FIRST));
        refused(BudgetRule.A_PAPER_BELONGS_TO_ONE_PERSON, () -> papers.setAside(id, 8, FIRST));

        papers.setAside(id, 7, FIRST);
        budgets.close(id, FIRST);

        await().atMost(Duration.ofSeconds(60))
                .until(() -> budgets.get(id, FIRST).state() == BudgetState.CLOSED);
        var recount = results.recount(budgets.get(id, FIRST)).orElseThrow();
        assertThat(recount.isSame()).isTrue();
        assertThat(recount.again().voters()).isEqualTo(2);
        assertThat(papers.handed(budget))
                .as("nothing leads from a name to a number")
                .isEmpty();
        var page = new Visitor(port).get(budget.publicAddress() + "/recount").page();
        assertThat(page.select(".readtwice tbody tr").eachText())
                .satisfiesExactly(
                        aside -> assertThat(aside).contains("7", "放一边"),
                        counts -> assertThat(counts).contains("8", "2 3", "算"));
        assertThat(page.select(".agree1").text()).contains("一共 2 张票，手机 1 张，纸票 1 张");
    }

    @Test
    void theSecondDoesNotSeeWhatTheFirstWroteAndBothSeeWhatDiffers() throws Exception {
        var budget = open(Voting.APPROVAL);
        var path = budget.address() + "/papers";
        var first = Visitor.loggedIn(port, "li");
        var second = Visitor.loggedIn(port, "zhao");
        first.get(path);
        first.post(path, Map.of("number0", "4", "choices0", "1 3"));
        var open = second.get(path).page();
        assertThat(open.select(".yours1").text()).contains("4").doesNotContain("1 3");
        assertThat(open.select(".papernumbers").text()).doesNotContain("1 3");

        var differs =
                second.post(path, Map.of("number0", "4", "choices0", "1 2")).page();

        assertThat(differs.select(".apart1").text()).contains("李慧敏", "赵立平", "2 · 3");
        assertThat(second.post(path, Map.of("number0", "4", "choices0", "3 1"))
                        .page()
                        .select(".apart1"))
                .isEmpty();
        assertThat(new Visitor(port).get(budget.publicAddress() + "/recount").status())
                .isEqualTo(404);
    }

    private BudgetSummary open(Voting voting) {
        var meeting = gatherings.announced("院里的钱", MeetingKind.TEAHOUSE, community);
        var facts = new BudgetFacts("院里的钱", "", "", "", Money.fen(100_000));
        var id = budgets.draft(new BudgetDraft(BudgetKind.PROPOSALS, meeting, null, facts), FIRST);
        for (var name : List.of("椅子", "水壶", "矮桌"))
            items.write(id, new BudgetItem("", name, "", Money.fen(30_000), "", "", ""), FIRST);
        budgets.agree(id, new Casting(voting, 0, 10, false), Counting.USUAL, FIRST);
        budgets.open(id, FIRST);
        return budgets.get(id, FIRST);
    }

    private static MeetingId meeting(BudgetSummary budget) {
        var meeting = budget.meeting();
        if (meeting == null) throw new IllegalStateException("it hangs on one");
        return meeting;
    }

    private Guest guest(MeetingId meeting, String called) {
        return guests.reply(
                meeting, new NewGuest(called, null, null, null, InvitationWay.DOOR), Guest.Answer.NONE, List.of());
    }

    private static void refused(BudgetRule rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(rule));
    }
}
