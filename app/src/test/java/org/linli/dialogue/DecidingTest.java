package org.linli.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.testing.Refusal.refused;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.shared.RuleBroken;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Hands, papers, phones and proxies in one total, on a real database and at its pages: each person once.
@DatabaseTest
class DecidingTest {

    private static final Actor SELF = Actor.program("test");
    private static final Actor OTHER = Actor.program("other");
    private static final Ballot YES = Ballot.of(BallotChoice.YES);
    private static final Ballot NO = Ballot.of(BallotChoice.NO);

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    @LocalServerPort
    int port;

    @Autowired
    Gatherings gatherings;

    @Autowired
    Quarter quarter;

    @Autowired
    Meetings meetings;

    @Autowired
    RuleBook rules;

    @Autowired
    Decisions decisions;

    @Autowired
    Papers papers;

    @Autowired
    BallotBox box;

    @Autowired
    BallotStore ballots;

    @Autowired
    Voters voters;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void build() {
        if (there != null) return;
        there = quarter.build();
        quarter.colleague("li", "李慧敏", Role.COMMUNITY_SECRETARY, there.community(), there.committee());
    }

    @Test
    void whoVotesByPhoneIsCountedOnceAndNothingLeadsFromTheNameToTheVote() {
        var meeting = sitting(0);
        var zhang = here(meeting, "张婶");
        long question = question(meeting, 5, 0);
        var first = box.cast(meeting, question, zhang, YES);
        var second = box.cast(meeting, question, zhang, NO);
        assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
        assertThat(decisions.get(meeting, question).box().votes()).isEmpty();
        refused(MeetingRule.THE_BOX_IS_OPENED_FIRST, () -> decisions.settle(meeting, question, "怕吵", SELF));

        box.open(meeting, question, SELF);

        refused(MeetingRule.WHAT_IS_OPENED_TAKES_NO_VOTE, () -> box.cast(meeting, question, zhang, YES));
        decisions.settle(meeting, question, "怕吵", SELF);
        var settled = decisions.get(meeting, question);
        assertThat(settled.total().persons()).isEqualTo(new Votes(0, 1, 0));
        assertThat(settled.box().votes()).extracting(Vote::receipt).isEqualTo(second);
        assertThat(settled.figures()).isEqualTo(settled.published());
        assertThat(db.sql("select count(receipt) from dialogue.vote_of where decision = :id")
                        .param("id", question)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void onlyWhoIsHereVotesByPhone() {
        var meeting = sitting(0);
        var zhang = here(meeting, "张婶");
        long question = question(meeting, 5, 0);
        voters.note(meeting, zhang.id(), false, 0, SELF);

        refused(MeetingRule.ONLY_WHO_IS_HERE_VOTES, () -> box.cast(meeting, question, zhang, YES));
    }

    @Test
    void whoHasAPaperVotesOnItAndWhoHasVotedGetsNone() {
        var meeting = sitting(0);
        var zhang = here(meeting, "张婶");
        var wang = here(meeting, "王师傅");
        long question = question(meeting, 5, 2);
        papers.hand(meeting, question, 1, zhang.id(), SELF);
        refused(MeetingRule.WHO_HAS_A_PAPER_VOTES_ON_IT, () -> box.cast(meeting, question, zhang, YES));
        box.cast(meeting, question, wang, YES);

        refused(MeetingRule.WHO_HAS_VOTED_GETS_NO_PAPER, () -> papers.hand(meeting, question, 2, wang.id(), SELF));
        refused(MeetingRule.A_PAPER_BELONGS_TO_ONE_PERSON, () -> papers.hand(meeting, question, 1, wang.id(), SELF));
    }

    @Test
    void aDoubleVoteThatIsFoundInThePileIsShownAndSetAside() {
        var meeting = sitting(0);
        var wang = here(meeting, "王师傅");
        long question = question(meeting, 5, 1);
        box.cast(meeting, question, wang, YES);
        readTwice(meeting, question, 1, NO);
        papers.hand(meeting, question, 1, wang.id(), SELF);
        box.open(meeting, question, SELF);
        assertThat(papers.doubles(meeting, decisions.get(meeting, question)))
                .containsExactly(new DoubleVote("王师傅", List.of(1), true));
        refused(MeetingRule.A_DOUBLE_VOTE_IS_SET_ASIDE_FIRST, () -> decisions.settle(meeting, question, "怕吵", SELF));

        papers.setAside(meeting, question, 1, SELF);
        decisions.settle(meeting, question, "", SELF);

        var settled = decisions.get(meeting, question);
        assertThat(settled.total().persons()).isEqualTo(new Votes(1, 0, 0));
        assertThat(settled.ballots().getFirst().aside()).isTrue();
    }

    @Test
    void whoHasAskedSomebodyCountsWithThemUntilTheyComeThemselves() {
        var meeting = sitting(1);
        var zhang = here(meeting, "张婶");
        var zhou = here(meeting, "老周");
        var ma = here(meeting, "马秀兰");
        voters.name(meeting, zhou, zhang.id());
        refused(MeetingRule.A_PROXY_HAS_ITS_LIMIT, () -> voters.name(meeting, ma, zhang.id()));
        refused(MeetingRule.A_PROXY_IS_NOT_PASSED_ON, () -> voters.name(meeting, zhang, ma.id()));
        refused(MeetingRule.A_PROXY_IS_NOT_PASSED_ON, () -> voters.name(meeting, ma, zhou.id()));
        refused(MeetingRule.A_PROXY_IS_SOMEBODY_ELSE, () -> voters.name(meeting, ma, ma.id()));
        long question = question(meeting, 5, 0);
        assertThat(box.cast(meeting, question, zhang, YES)).hasSize(2);
        assertThat(decisions.get(meeting, question).box().people()).isEqualTo(2);

        voters.arrive(meeting, zhou);

        assertThat(decisions.get(meeting, question).box().people()).isEqualTo(1);
        assertThat(voters.proxies(meeting)).isEmpty();
        box.cast(meeting, question, zhou, NO);
        box.open(meeting, question, SELF);
        decisions.settle(meeting, question, "怕吵", SELF);
        assertThat(decisions.get(meeting, question).total().persons()).isEqualTo(new Votes(1, 1, 0));
    }

    @Test
    void aProxyHoldsOnlyForWhatIsAskedAfterwards() {
        var meeting = sitting(2);
        var zhang = here(meeting, "张婶");
        var zhou = here(meeting, "老周");
        long question = question(meeting, 5, 0);

        voters.name(meeting, zhou, zhang.id());

        assertThat(box.cast(meeting, question, zhang, YES)).hasSize(1);
        assertThat(box.cast(meeting, question(meeting, 5, 0), zhang, YES)).hasSize(2);
    }

    @Test
    void aPaperCountsForThoseItsOwnerVotesForAndNoNumberShowsIt() {
        var meeting = sitting(2);
        var zhang = here(meeting, "张婶");
        voters.name(meeting, here(meeting, "老周"), zhang.id());
        voters.name(meeting, here(meeting, "秦姐"), zhang.id());
        long question = question(meeting, 5, 3);
        papers.hand(meeting, question, 2, zhang.id(), SELF);
        readTwice(meeting, question, 2, YES);
        assertThat(decisions.get(meeting, question).total().persons()).isEqualTo(new Votes(3, 0, 0));

        decisions.settle(meeting, question, "", SELF);

        var settled = decisions.get(meeting, question);
        assertThat(settled.byPaper().persons()).isEqualTo(new Votes(1, 0, 0));
        assertThat(settled.byPhone().persons()).isEqualTo(new Votes(2, 0, 0));
        assertThat(settled.box().votes()).hasSize(2);
        assertThat(settled.figures()).isEqualTo(settled.published());
    }

    @Test
    void optionsArePutInOrderFromPaperAndPhone() {
        var meeting = sitting(0);
        var zhang = here(meeting, "张婶");
        var wang = here(meeting, "王师傅");
        var options = List.of("下水管", "屋面", "路灯");
        long question = decisions.put(
                meeting,
                new NewDecision(null, "先修哪个？", DecisionMatter.COMMON, 4, 1, QuestionKind.RANKING, options, 0),
                SELF);
        refused(MeetingRule.HANDS_SAY_YES_OR_NO, () -> decisions.hands(meeting, question, count(1, 0), SELF));
        refused(MeetingRule.A_BALLOT_IS_FILLED_IN_RIGHT, () -> box.cast(meeting, question, zhang, YES));
        refused(MeetingRule.A_BALLOT_IS_FILLED_IN_RIGHT, () -> box.cast(meeting, question, zhang, marks(4, 1, 2)));
        box.cast(meeting, question, zhang, marks(1, 2, 3));
        box.cast(meeting, question, wang, marks(1, 0, 2));
        papers.read(meeting, question, 1, marks(3, 1, 2), 0, SELF);
        papers.read(meeting, question, 1, marks(3, 1, 0), 0, OTHER);
        box.open(meeting, question, SELF);
        refused(MeetingRule.BOTH_HAVE_READ_THE_SAME, () -> decisions.settle(meeting, question, "", SELF));
        papers.read(meeting, question, 1, marks(3, 1, 2), 0, OTHER);

        decisions.settle(meeting, question, "", SELF);

        var settled = decisions.get(meeting, question);
        assertThat(settled.outcome()).isEqualTo(DecisionOutcome.ORDERED);
        assertThat(settled.order()).extracting(Placing::title).containsExactly("下水管", "屋面", "路灯");
        assertThat(settled.figures()).isEqualTo(settled.published());
    }

    @Test
    void dotsAreAddedUpAndNobodyGivesMoreThanTheyHave() {
        var meeting = sitting(0);
        var zhang = here(meeting, "张婶");
        var options = List.of("下水管", "屋面");
        long question = decisions.put(
                meeting,
                new NewDecision(null, "先修哪个？", DecisionMatter.COMMON, 4, 0, QuestionKind.DOTS, options, 3),
                SELF);
        refused(MeetingRule.A_BALLOT_IS_FILLED_IN_RIGHT, () -> box.cast(meeting, question, zhang, marks(2, 2)));
        box.cast(meeting, question, zhang, marks(1, 2));
        box.open(meeting, question, SELF);

        decisions.settle(meeting, question, "", SELF);

        assertThat(decisions.get(meeting, question).order())
                .containsExactly(new Placing(1, 1, "屋面", 2), new Placing(2, 0, "下水管", 1));
    }

    @Test
    void whatIsNotPutToTheVoteLeavesNoVotesBehind() {
        var meeting = sitting(0);
        long question = question(meeting, 5, 0);
        box.cast(meeting, question, here(meeting, "张婶"), YES);

        decisions.leave(meeting, question, "还要再谈", SELF);

        assertThat(decisions.get(meeting, question).outcome()).isEqualTo(DecisionOutcome.NO_DECISION);
        assertThat(decisions.get(meeting, question).box().votes()).isEmpty();
    }

    /// Whatever people do, in whatever order, once each of what is refused is refused: in the end nobody is in the
    /// total twice, and it is what its rows add up to.
    @Test
    void aTotalNeverCountsAPersonTwice() {
        var random = new Random(278);
        for (int round = 0; round < 60; round++) {
            var meeting = sitting(2);
            var people = List.of(here(meeting, "甲"), here(meeting, "乙"), here(meeting, "丙"), here(meeting, "丁"));
            var acted = new ArrayList<String>();
            for (int before = 0; before < random.nextInt(4); before++) act(meeting, 0, people, random, acted);
            long question = question(meeting, 4, 4);
            for (int during = 0; during < 14; during++) act(meeting, question, people, random, acted);
            tidy(meeting, question);
            var counted = counted(question);
            decisions.settle(meeting, question, "怕吵", SELF);
            var settled = decisions.get(meeting, question);
            assertThat(settled.total().persons().total()).as(acted.toString()).isEqualTo(counted.size());
            assertThat(settled.figures()).isEqualTo(settled.published());
        }
    }

    /// Everybody whose voice is in it, by what is known before names are cut off.
    private Set<Long> counted(long question) {
        var all = new HashSet<Long>();
        ballots.voted(question).forEach(one -> all.add(one.guest()));
        var read = decisions.get(meetingOf(question), question).ballots();
        for (var paper : ballots.owned(question))
            if (read.get(paper.number() - 1).said() != null) all.add(paper.guest());
        for (var other : ballots.carried(question, false))
            if (read.get(other.number() - 1).said() != null) all.add(other.giver());
        return all;
    }

    private MeetingId meetingOf(long question) {
        return new MeetingId(db.sql("select meeting from dialogue.decision where id = :id")
                .param("id", question)
                .query(Long.class)
                .single());
    }

    private void act(MeetingId meeting, long question, List<Guest> people, Random random, List<String> acted) {
        var who = people.get(random.nextInt(people.size()));
        var whom = people.get(random.nextInt(people.size()));
        int number = 1 + people.indexOf(who);
        int act = question == 0 ? random.nextInt(2) : random.nextInt(8);
        try {
            switch (act) {
                case 0 -> voters.name(meeting, who, whom.id());
                case 1 -> voters.arrive(meeting, who);
                case 2, 3 -> box.cast(meeting, question, who, random.nextBoolean() ? YES : NO);
                case 4 -> papers.hand(meeting, question, number, who.id(), SELF);
                case 5, 6 -> find(meeting, question, number, who);
                default -> {
                    if (random.nextInt(4) == 0) box.open(meeting, question, SELF);
                }
            }
            acted.add(act + who.called() + whom.called());
        } catch (RuleBroken refused) {
            acted.add("(" + refused.rule() + ")");
        }
    }

    /// The paper with their number lies in the pile, and it turns out whose it is.
    private void find(MeetingId meeting, long question, int number, Guest who) {
        readTwice(meeting, question, number, YES);
        if (ballots.owned(question).stream().noneMatch(one -> one.number() == number))
            papers.hand(meeting, question, number, who.id(), SELF);
    }

    private void tidy(MeetingId meeting, long question) {
        if (decisions.get(meeting, question).box().isClosed()) box.open(meeting, question, SELF);
        for (var twice : papers.doubles(meeting, decisions.get(meeting, question)))
            twice.papers().stream()
                    .skip(twice.phone() ? 0 : 1)
                    .forEach(number -> papers.setAside(meeting, question, number, SELF));
    }

    @Test
    void twoPhonesVoteAndFindTheirReceiptsInTheRecount() throws Exception {
        var meeting = sitting(1);
        var zhang = here(meeting, "张婶");
        var zhou = here(meeting, "老周");
        voters.name(meeting, zhou, zhang.id());
        long question = question(meeting, 5, 0);
        var path = "/meetings/" + meeting;
        var phone = new Visitor(port);
        phone.get(path + "/decisions/" + question + "/ballot");
        var ballot = phone.post(path + "/decisions/" + question + "/ballot", Map.of("code", zhang.code()));
        assertThat(ballot.page().text()).contains("先换管子？", "还替 1 位投票");
        var cast = phone.post(ballot.path(), Map.of("choice", "YES"));
        var receipts = cast.page().select(".receipts b").eachText();
        assertThat(receipts).hasSize(2);
        assertThat(phone.get(ballot.path()).page().select(".receipts b")).isEmpty();
        assertThat(phone.get(path + "/decisions/" + question + "/ballot").path())
                .as("nobody types twice what the phone knows")
                .isEqualTo(ballot.path());
        var anew =
                phone.get(ballot.path()).page().select("a[href*='anew=true']").attr("href");
        assertThat(phone.get(anew).page().select("#code"))
                .as("the phone goes round")
                .hasSize(1);
        var other = phone.post(path + "/decisions/" + question + "/ballot", Map.of("code", zhou.code()));
        assertThat(other.page().select("header").text()).contains("老周");
        assertThat(phone.get(path + "/decisions/" + question + "/recount").status())
                .isEqualTo(404);
        var secretary = Visitor.loggedIn(port, "li");
        var counting = secretary.get(path + "/decisions/" + question);
        assertThat(counting.page().text()).contains("票箱还没开");
        secretary.post(path + "/decisions/" + question + "/opening", Map.of());
        secretary.post(path + "/decisions/" + question + "/settlement", Map.of());

        var recount = phone.get(path + "/decisions/" + question + "/recount?receipt=" + receipts.getFirst());

        assertThat(recount.page().select(".receipts1 b").eachText()).containsExactlyInAnyOrderElementsOf(receipts);
        assertThat(recount.page().text()).contains("跟公布的一样", "2 位参加，2 位同意").doesNotContain("张婶", "老周");
    }

    @Test
    void aRecountShowsWhenSomebodyHasChangedARow() throws Exception {
        var meeting = sitting(0);
        long question = question(meeting, 5, 0);
        decisions.hands(meeting, question, count(3, 0), SELF);
        decisions.settle(meeting, question, "", SELF);
        db.sql("update dialogue.hands set yes = 4 where decision = :id")
                .param("id", question)
                .update();

        var recount = new Visitor(port).get("/meetings/" + meeting + "/decisions/" + question + "/recount");

        assertThat(recount.page().text()).contains("跟公布的不一样");
    }

    private Guest here(MeetingId meeting, String called) {
        return voters.letIn(meeting, called, null, SELF);
    }

    private long question(MeetingId meeting, int entitled, int papers) {
        return decisions.put(meeting, new NewDecision(null, "先换管子？", DecisionMatter.COMMON, entitled, papers), SELF);
    }

    private void readTwice(MeetingId meeting, long question, int number, Ballot ballot) {
        papers.read(meeting, question, number, ballot, 0, SELF);
        papers.read(meeting, question, number, ballot, 0, OTHER);
    }

    private MeetingId sitting(int proxies) {
        return gatherings.sitting(
                "先刷墙还是先换管子？", MeetingKind.OPEN_SPACE, there.community().place(), Gatherings.rules(0, proxies));
    }

    private static Ballot marks(Integer... marks) {
        return new Ballot(BallotChoice.MARKED, List.of(marks));
    }

    private static Count count(int yes, int no) {
        return new Count(new Votes(yes, no, 0), Votes.NONE);
    }
}
