package org.linli.dialogue;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.testing.Refusal.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.journal.Reactions;
import org.linli.needs.Evidence;
import org.linli.needs.EvidenceKind;
import org.linli.needs.GivenNeeds;
import org.linli.needs.Needs;
import org.linli.needs.NeedsAssessment;
import org.linli.needs.NeedsAssessments;
import org.linli.needs.NewEvidence;
import org.linli.needs.Yield;
import org.linli.needs.Yields;
import org.linli.notices.Notices;
import org.linli.requests.Channel;
import org.linli.requests.Voices;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Grant;
import org.linli.shared.Money;
import org.linli.shared.Period;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A meeting held under its rules, its count, its minutes, its promises, on a real database and at its pages.
@DatabaseTest
class HoldingTest {

    private static final Actor SELF = Actor.program("test");
    private static final Instant SOON = Instant.parse("2126-11-20T06:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2126, 12, 1);

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static AccountId officer;

    @LocalServerPort
    int port;

    @Autowired
    Voices voices;

    @Autowired
    Yields yields;

    @Autowired
    Gatherings gatherings;

    @Autowired
    Quarter quarter;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingHolding holding;

    @Autowired
    Stakeholders stakeholders;

    @Autowired
    RuleBook rules;

    @Autowired
    Agenda agenda;

    @Autowired
    Decisions decisions;

    @Autowired
    Papers papers;

    @Autowired
    MinutesBook minutes;

    @Autowired
    Corrections corrections;

    @Autowired
    PromiseDrafts drafts;

    @Autowired
    Commitments commitments;

    @Autowired
    ProjectIdeas ideas;

    @Autowired
    Needs needs;

    @Autowired
    NeedsAssessments assessments;

    @Autowired
    Guests guests;

    @Autowired
    Notices notices;

    @Autowired
    Reactions reactions;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void build() {
        if (there != null) return;
        there = quarter.build();
        quarter.colleague("li", "李慧敏", Role.COMMUNITY_SECRETARY, there.community(), there.committee());
        officer = quarter.colleague("zhou", "周明", Role.DEPARTMENT_OFFICER, there.subdistrict(), there.committee());
        quarter.colleague("ma", "马秀兰", Role.WARDEN, there.community(), there.committee());
    }

    @Test
    void whatBelongsToOwnersIsNotDecidedByAConsultation() {
        var meeting = sitting(0);

        refused(
                MeetingRule.WHAT_BELONGS_TO_OWNERS_IS_DECIDED_BY_OWNERS,
                () -> decisions.put(
                        meeting, new NewDecision(null, "动用维修资金", DecisionMatter.OWNERS_GRAVE, 20, 0), SELF));
    }

    @Test
    void nobodyIsCountedTwiceAndEachBallotIsReadByTwo() {
        var meeting = sitting(0);
        long question = decisions.put(meeting, new NewDecision(null, "先换管子？", DecisionMatter.COMMON, 10, 2), SELF);
        refused(MeetingRule.NOBODY_VOTES_TWICE, () -> decisions.hands(meeting, question, count(7, 2), SELF));
        decisions.hands(meeting, question, count(6, 2), SELF);
        var one = new Actor(new AccountId(71), null, "王芳", SELF.grants());
        papers.read(meeting, question, 1, Ballot.of(BallotChoice.YES), 0, one);
        papers.read(meeting, question, 2, Ballot.of(BallotChoice.NO), 0, one);
        refused(MeetingRule.BOTH_HAVE_READ_THE_SAME, () -> decisions.settle(meeting, question, "怕吵", SELF));
        papers.read(meeting, question, 2, Ballot.of(BallotChoice.NO), 0, one);
        assertThat(decisions.get(meeting, question).ballots().get(1).isAgreed())
                .as("one person twice")
                .isFalse();
        var other = new Actor(new AccountId(72), null, "王芳", SELF.grants());
        papers.read(meeting, question, 1, Ballot.of(BallotChoice.YES), 0, other);
        papers.read(meeting, question, 2, Ballot.of(BallotChoice.YES), 0, other);
        assertThat(decisions.get(meeting, question).differences()).containsExactly(2);
        papers.read(meeting, question, 2, Ballot.of(BallotChoice.NO), 0, other);
        refused(MeetingRule.WHO_DISAGREES_IS_HEARD, () -> decisions.settle(meeting, question, "", SELF));

        decisions.settle(meeting, question, "怕吵", SELF);

        var settled = decisions.get(meeting, question);
        assertThat(settled.total().persons()).isEqualTo(new Votes(7, 3, 0));
        assertThat(settled.outcome()).isEqualTo(DecisionOutcome.CARRIED);
        refused(MeetingRule.WHAT_IS_SETTLED_STAYS, () -> decisions.settle(meeting, question, "怕吵", SELF));
    }

    @Test
    void whatWasPutAsideComesBackToTheNextAgendaByItself() {
        var first = sitting(0);
        long topic = agenda.post(first, "车停哪儿", "小杨", SELF);
        agenda.park(first, topic, SELF);
        var second = ready(0);
        assertThat(agenda.returning(second)).extracting(Returning::title).contains("车停哪儿");

        holding.begin(second, SELF);

        assertThat(agenda.of(second)).anySatisfy(one -> {
            assertThat(one.title()).isEqualTo("车停哪儿");
            assertThat(one.carried()).isTrue();
        });
        assertThat(agenda.returning(ready(0))).extracting(Returning::title).doesNotContain("车停哪儿");
    }

    @Test
    void aPromiseThatStandsStillComesBackToTheNextAgendaWithItsReason() {
        var first = sitting(0);
        attend(first);
        var named = new Owner("居委会 周明", null, officer, null);
        var nobody = new Owner("", null, null, null);
        commitments.draft(first, new NewCommitment(null, "修门灯", nobody, DUE, ""), SELF);
        var silent = commitments.draft(first, new NewCommitment(null, "换水表", named, DUE, ""), SELF);
        var late = commitments.draft(first, new NewCommitment(null, "补屋顶", named, DUE, ""), SELF);
        var shown = commitments.draft(first, new NewCommitment(null, "清杂物", named, DUE, ""), SELF);
        var fresh = commitments.draft(first, new NewCommitment(null, "装扶手", named, DUE, ""), SELF);
        holding.publish(first, true, SELF);
        holding.settle(first, SELF);
        commitments.accept(late, known(officer));
        commitments.accept(shown, known(officer));
        commitments.showDone(shown, "清完了", "", List.of(), known(officer));
        var second = ready(0);
        assertThat(why(second)).containsEntry("修门灯", Returning.Why.NOBODY_NAMED).doesNotContainKeys("换水表", "清杂物");

        letTimePass(silent, late, shown);

        assertThat(why(second))
                .containsEntry("修门灯", Returning.Why.NOBODY_NAMED)
                .containsEntry("换水表", Returning.Why.NOT_ACCEPTED)
                .containsEntry("补屋顶", Returning.Why.OVERDUE)
                .containsEntry("清杂物", Returning.Why.NOBODY_LOOKED)
                .doesNotContainKey("装扶手");
        holding.begin(second, SELF);
        assertThat(agenda.of(second))
                .extracting(AgendaTopic::commitment)
                .contains(silent, late, shown)
                .doesNotContain(fresh);
    }

    private Map<String, Returning.Why> why(MeetingId meeting) {
        var all = new HashMap<String, Returning.Why>();
        for (var one : agenda.returning(meeting)) all.put(one.title(), one.why());
        return all;
    }

    /// Eight days, and the day that was agreed.
    private void letTimePass(CommitmentId... promises) {
        for (var one : promises) db.sql("""
                            update dialogue.commitment
                            set    state_since = state_since - interval '8 days', until = current_date - 1
                            where  id = :id
                            """).param("id", one.value()).update();
    }

    @Test
    void objectionsHaveTheirDaysAndAreAnsweredBeforeItHolds() throws Exception {
        var meeting = sitting(7);
        attend(meeting);
        refused(MeetingRule.MINUTES_ARE_READ_BACK, () -> holding.publish(meeting, false, SELF));
        holding.publish(meeting, true, SELF);
        minutes.object(meeting, "老周", "漏掉了我们顶楼", Actor.PUBLIC);

        refused(MeetingRule.OBJECTIONS_HAVE_THEIR_DAYS, () -> holding.settle(meeting, SELF));
        refused(MeetingRule.WHAT_IS_PUBLISHED_STAYS, () -> minutes.say(meeting, "改一改", SELF));
        assertThat(minutes.objections(meeting)).hasSize(1);
        var secretary = Visitor.loggedIn(port, "li");
        var path = "/meetings/" + meeting;
        assertThat(secretary.get(path).page().select("form[action$='/acts/RESOLVE']"))
                .isEmpty();
        db.sql("update dialogue.meeting set objections_until = current_date - 1 where id = :id")
                .param("id", meeting.value())
                .update();
        assertThat(secretary.get(path).page().select("form[action$='/acts/RESOLVE']"))
                .hasSize(1);
    }

    @Test
    void whatWasWrittenDownWrongIsPutRightOrStruckUntilTheMinutesAreOut() throws Exception {
        var meeting = sitting(0);
        attend(meeting);
        var nobody = new Owner("", null, null, null);
        var wrong = commitments.draft(meeting, new NewCommitment(null, "换总管道", nobody, DUE, ""), SELF);
        var never = commitments.draft(meeting, new NewCommitment(null, "修喷泉", nobody, DUE, ""), SELF);
        long misheard = agenda.post(meeting, "路登", "", SELF);
        long twice = agenda.post(meeting, "路灯又一遍", "", SELF);
        var path = "/meetings/" + meeting;
        var secretary = Visitor.loggedIn(port, "li");
        secretary.get(path + "/record");

        var fields = Map.of("what" + wrong, "换总水管", "until" + wrong, "2126-12-24", "called" + wrong, "城建局");
        assertThat(secretary.post(path + "/promises/" + wrong, fields).page().text())
                .contains("换总水管", "城建局");
        assertThat(secretary
                        .post(path + "/promises/" + never + "/strike", Map.of())
                        .status())
                .isEqualTo(422);
        secretary.get(path + "/record");
        secretary.post(path + "/promises/" + never + "/strike", Map.of("why" + never, "没人这么说过"));
        secretary.post(path + "/topics/" + misheard + "/title", Map.of("title" + misheard, "路灯"));
        secretary.post(path + "/topics/" + twice + "/dropping", Map.of("drop" + twice, "跟上面是一回事"));

        assertThat(commitments.promised(meeting)).extracting(Promised::what).containsExactly("换总水管");
        assertThat(agenda.of(meeting))
                .extracting(AgendaTopic::title)
                .contains("路灯")
                .doesNotContain("路登", "路灯又一遍");
        agenda.note(meeting, misheard, "", "三盏不亮", 0, SELF);
        refused(MeetingRule.WHAT_WAS_TALKED_OF_IS_NOT_DROPPED, () -> agenda.drop(meeting, misheard, "不要了", SELF));
        holding.publish(meeting, true, SELF);
        refused(
                MeetingRule.WHAT_IS_PUBLISHED_STAYS,
                () -> drafts.correct(meeting, wrong, new NewCommitment(null, "别的", nobody, DUE, ""), SELF));
        refused(MeetingRule.WHAT_IS_PUBLISHED_STAYS, () -> drafts.strike(meeting, wrong, "不要了", SELF));
    }

    @Test
    void minutesThatAreOutGetADatedCorrectionAndAreNotRewritten() throws Exception {
        var meeting = sitting(0);
        attend(meeting);
        minutes.say(meeting, "一楼来了四户", SELF);
        refused(MeetingRule.ONLY_WHAT_IS_OUT_IS_CORRECTED, () -> corrections.add(meeting, "是五户", SELF));
        holding.publish(meeting, true, SELF);
        var secretary = Visitor.loggedIn(port, "li");
        secretary.get("/meetings/" + meeting + "/minutes");

        secretary.post("/meetings/" + meeting + "/errata", Map.of("erratum", "一楼来的是五户"));

        assertThat(new Visitor(port)
                        .get("/meetings/" + meeting + "/minutes")
                        .page()
                        .text())
                .contains("一楼来了四户", "更正", "一楼来的是五户", "李慧敏");
    }

    @Test
    void anObjectionThatIsRightTakesADecisionBackToTheNextAgenda() throws Exception {
        var meeting = sitting(7);
        attend(meeting);
        long question = decisions.put(meeting, new NewDecision(null, "先刷墙？", DecisionMatter.COMMON, 9, 0), SELF);
        decisions.hands(meeting, question, count(8, 0), SELF);
        decisions.settle(meeting, question, "", SELF);
        holding.publish(meeting, true, SELF);
        minutes.object(meeting, "老周", "顶楼没人通知", Actor.PUBLIC);
        var secretary = Visitor.loggedIn(port, "li");
        var path = "/meetings/" + meeting;
        long objection = minutes.objections(meeting).getFirst().id();
        secretary.get(path + "/minutes");
        var answer = "是漏了，下回请顶楼来";
        assertThat(secretary
                        .post(path + "/objections/" + objection, Map.of("answer", answer, "effect", "REOPENED"))
                        .status())
                .isEqualTo(422);
        secretary.get(path + "/minutes");

        secretary.post(
                path + "/objections/" + objection,
                Map.of("answer", answer, "effect", "REOPENED", "decision", String.valueOf(question)));

        assertThat(new Visitor(port).get(path + "/minutes").page().text())
                .contains("顶楼没人通知", answer, "不算数，下回再谈：“先刷墙？”", "不算数了");
        assertThat(agenda.returning(ready(0))).extracting(Returning::title).contains("先刷墙？");
        db.sql("update dialogue.meeting set objections_until = current_date - 1 where id = :id")
                .param("id", meeting.value())
                .update();
        holding.settle(meeting, SELF);
        assertThat(meetings.summary(meeting).state()).isEqualTo(MeetingState.NO_DECISION);
        refused(
                MeetingRule.WHAT_HOLDS_IS_NOT_TAKEN_BACK,
                () -> corrections.uphold(meeting, objection, answer, Objection.Effect.CORRECTED, null, SELF));
    }

    @Test
    void aPromiseIsTakenUpByItsOwnerAndSeenByResidentsOnly() throws Exception {
        var meeting = sitting(0);
        attend(meeting);
        var owner = new Owner("居委会 周明", null, officer, null);
        var promise = commitments.draft(meeting, new NewCommitment(null, "换总管", owner, DUE, "张婶"), SELF);
        holding.publish(meeting, true, SELF);
        holding.settle(meeting, SELF);
        var path = "/promises/" + promise;
        assertThat(new Visitor(port).get("/promises").page().text()).contains("换总管", "等他点头");
        var secretary = Visitor.loggedIn(port, "li");
        secretary.get(path);
        assertThat(secretary.post(path + "/acceptance", Map.of()).status()).isEqualTo(422);
        var works = Visitor.loggedIn(port, "zhou");
        works.get(path);
        assertThat(works.post(path + "/acceptance", Map.of()).page().text()).contains("接下了");
        commitments.pay(promise, MoneyPart.ADDED, Money.yuan("340000"), "区财政", DecidedBy.UNSAID, SELF);
        commitments.showDone(promise, "换完了", "", List.of(), known(officer));
        assertThat(works.post(path + "/verification", Map.of("answer", "yes")).status())
                .isEqualTo(403);
        var warden = Visitor.loggedIn(port, "ma");
        warden.get(path);
        var seen = warden.post(path + "/verification", Map.of("answer", "yes", "why", "看过了"));
        assertThat(seen.page().text()).contains("做到了", "340,000 元");
        holding.reportBack(meeting, "总管换完了", SELF);
        holding.close(meeting, SELF);
    }

    @Test
    void rulesAreKeptVersionByVersion() {
        var place = there.community().place();
        long first = rules.write(place, Gatherings.rules(7, 0), SELF);
        long second = rules.write(place, Gatherings.rules(3, 0), SELF);

        assertThat(rules.get(second).number()).isEqualTo(rules.get(first).number() + 1);
        assertThat(rules.get(first).said().objectionDays()).isEqualTo(7);
        assertThat(rules.at(there.community()))
                .extracting(MeetingRules::id)
                .contains(second)
                .doesNotContain(first);
    }

    @Test
    void whatChangedFromOneVersionToAnotherIsSeenLineByLine() throws Exception {
        var place = there.community().place();
        long first = rules.write(place, named("茶馆规矩", 7, "对事，不对人"), SELF);
        rules.write(place, named("茶馆规矩", 7, "对事，不对人"), SELF);
        long third = rules.write(place, named("茶馆规矩", 3, "先听完", "对事，不对人"), SELF);
        var colleague = Visitor.loggedIn(port, "li");
        var shelf = colleague.get("/meetings/rules").page();
        var link = "/meetings/rules/" + third + "/versions";
        assertThat(colleague.get("/meetings").page().select("a[href=/meetings/rules]"))
                .hasSize(1);
        assertThat(shelf.select("a[href=" + link + "]")).hasSize(1);
        assertThat(colleague.get("/meetings/rules/" + third).page().select("a[href=" + link + "]"))
                .hasSize(1);

        var last = colleague.get(link).page();

        assertThat(last.select(".linediff ins").eachText()).containsExactly("新加： 先听完", "新加： 3 天里可以提意见");
        assertThat(last.select(".linediff del").eachText()).containsExactly("划掉： 7 天里可以提意见");
        assertThat(last.select(".linediff").text()).contains("对事，不对人");
        assertThat(last.select(".versionlist li")).hasSize(3);
        assertThat(colleague.get(link + "?against=1").page().select("header").text())
                .contains("从第 1 版到第 3 版");
        assertThat(new Visitor(port)
                        .get("/meetings/rules/" + first + "/versions")
                        .page()
                        .text())
                .contains("头一版");
    }

    private static NewRules named(String name, int objectionDays, String... lines) {
        return new NewRules(
                name,
                Speakers.EVERYBODY,
                2,
                2,
                true,
                true,
                null,
                VotingThreshold.MAJORITY,
                objectionDays,
                List.of(lines));
    }

    @Test
    void aNeutralChairSpeaksForNobody() {
        var meeting = announced();
        meetings.schedule(meeting, new Schedule(SOON, 90, "茶室", null, "张婶", "赵立平"), SELF);
        gatherings.agree(meeting, Gatherings.rules(0, 0));

        refused(MeetingRule.A_NEUTRAL_CHAIR_SPEAKS_FOR_NOBODY, () -> holding.begin(meeting, SELF));
    }

    @Test
    void whatIsSaidAtAMeetingIsTakenInAsSaidThereAndNotAtADoor() {
        var meeting = sitting(0);
        attend(meeting);
        long topic = agenda.post(meeting, "锅炉房漏水", "小杨", SELF);
        agenda.tell(meeting, topic, there.community().place(), SELF);
        var concern = requireNonNull(agenda.of(meeting).stream()
                .filter(one -> one.id() == topic)
                .findFirst()
                .orElseThrow()
                .concern());
        assertThat(voices.of(concern).orElseThrow().channel()).isEqualTo(Channel.MEETING);
        agenda.post(meeting, "凉亭漏雨", "小杨", SELF);
        var day = Days.of(SOON);
        assertThat(yields.of(there.community(), day, day))
                .filteredOn(one -> one.channel() == Channel.MEETING)
                .singleElement()
                .returns(1, Yield::heard);
        assertThat(MeetingKind.TEAHOUSE.channel()).isEqualTo(Channel.TEAHOUSE);
        assertThat(MeetingKind.ROUND_TABLE.channel()).isEqualTo(Channel.ROUND_TABLE);
    }

    @Test
    void aTopicBecomesAProjectIdeaAndEverybodySeesIt() throws Exception {
        var meeting = sitting(0);
        attend(meeting);
        long topic = agenda.post(meeting, "锅炉房空着", "小杨", SELF);
        refused(MeetingRule.AN_IDEA_NAMES_WHO_WOULD_CARRY_IT, () -> ideas.note(meeting, topic, "改成课堂", "", SELF));
        refused(MeetingRule.AN_IDEA_IS_SAID_IN_A_SENTENCE, () -> ideas.note(meeting, topic, "", "自管会", SELF));

        ideas.note(meeting, topic, "把锅炉房改成四点半课堂", "自管会", SELF);

        refused(MeetingRule.A_TOPIC_BECOMES_ONE_THING, () -> ideas.note(meeting, topic, "又一个", "自管会", SELF));
        refused(
                MeetingRule.A_TOPIC_BECOMES_ONE_THING,
                () -> agenda.tell(meeting, topic, there.community().place(), SELF));
        var neighbour = new Visitor(port);
        assertThat(neighbour.get("/meetings/ideas").page().text()).doesNotContain("把锅炉房改成四点半课堂");
        holding.publish(meeting, true, SELF);
        assertThat(neighbour.get("/meetings/ideas").page().text()).contains("把锅炉房改成四点半课堂", "自管会牵头");
        assertThat(neighbour.get("/meetings/" + meeting).page().text()).contains("把锅炉房改成四点半课堂");
    }

    @Test
    void aPromiseAndAnIdeaCountAsBegunFromANeedIfItWasThereWithEvidenceBefore() throws Exception {
        var because = new NewEvidence(
                EvidenceKind.VISIT, "", "挨家问过", "楼门长", LocalDate.of(2026, 1, 5), 2, Evidence.Speaks.FOR, null);
        var need = needs.raise(GivenNeeds.draft("放学以后没有地方去", there.community().place()), because, SELF);
        var called = begun("锅炉房给孩子", "周三开门");
        begun("锅炉房给鸽子", "先通水");
        db.sql("update dialogue.meeting set origin = 'NEED', origin_number = :need where id = :id")
                .param("need", need.value())
                .param("id", called.value())
                .update();
        var li = Visitor.loggedIn(port, "li");
        assertThat(begunFromNeeds(li)).contains("锅炉房给孩子", "周三开门").doesNotContain("锅炉房给鸽子", "先通水");

        db.sql("update needs.evidence set day = current_date + 2 where need = :need")
                .param("need", need.value())
                .update();
        assertThat(begunFromNeeds(li)).as("evidence came afterwards").doesNotContain("锅炉房给孩子", "周三开门");
    }

    private List<String> begunFromNeeds(Visitor visitor) throws Exception {
        var measure = visitor.get("/needs/measures").page().expectFirst("li[aria-labelledby=m-m01]");
        assertThat(measure.select("li a").eachText()).contains("锅炉房给鸽子", "先通水");
        return measure.select("li.in a").eachText();
    }

    /// A meeting with an idea and a promise that holds.
    private MeetingId begun(String idea, String promise) {
        var meeting = sitting(0);
        attend(meeting);
        ideas.note(meeting, agenda.post(meeting, "锅炉房空着", "小杨", SELF), idea, "自管会", SELF);
        commitments.draft(
                meeting, new NewCommitment(null, promise, new Owner("周明", null, officer, null), DUE, ""), SELF);
        holding.publish(meeting, true, SELF);
        holding.settle(meeting, SELF);
        return meeting;
    }

    @Test
    void aNeedThatIsRaisedAtAMeetingBeginsWithTheTopicAsItsEvidenceAndLeadsBackToIt() throws Exception {
        var meeting = sitting(0);
        attend(meeting);
        long topic = agenda.post(meeting, "放学没人接", "小杨", SELF);
        agenda.weigh(meeting, Map.of(topic, 7), SELF);
        var li = Visitor.loggedIn(port, "li");
        var record = li.get("/meetings/" + meeting + "/record");
        var form = "/meetings/" + meeting + "/topics/" + topic + "/need";
        assertThat(li.sendForm(record, form, Map.of("since", "", "category", "CHI1"))
                        .status())
                .isEqualTo(422);
        li.sendForm(record, form, Map.of("since", "2025-09-01", "category", "CHI1"));
        var need = "/needs/" + agenda.of(meeting).getLast().need();
        var page = li.get(need).page();
        var back = page.select(".proof a[href=/meetings/" + meeting + "/record#topic" + topic + "]");
        assertThat(back.text()).isEqualTo("放学没人接");
        assertThat(page.select(".proof").text()).contains("7 个点");
        assertThat(page.text()).contains("2025年9月1日");
        assertThat(record.page().select("#topic" + topic)).hasSize(1);
        assertThat(li.get(need + "/evidence?from=MEETING").page().text()).contains("放学没人接");
        var again = li.post(need + "/sources", Map.of("kind", "MEETING", "reference", meeting + ":" + topic));
        assertThat(again.status()).isEqualTo(422);
    }

    @Test
    void dotsOfAMeetingAreTakenOverAsTheRankingOfItsTableByOnePress() throws Exception {
        var meeting = sitting(0);
        attend(meeting);
        long topic = agenda.post(meeting, "晚上没灯", "小杨", SELF);
        agenda.weigh(meeting, Map.of(topic, 37), SELF);
        var li = Visitor.loggedIn(port, "li");
        var form = "/meetings/" + meeting + "/topics/" + topic + "/need";
        li.sendForm(
                li.get("/meetings/" + meeting + "/record"), form, Map.of("since", "2025-09-01", "category", "CHI1"));
        var today = LocalDate.now(Days.ZONE);
        var id = assessments.open(
                there.community().place(), today.minusDays(9), today, NeedsAssessment.Way.DOTS, 10, SELF);
        var page = "/assessments/" + id;
        var take = page + "/tables/" + meeting;
        assertThat(li.post(take, Map.of()).status()).as("another day").isEqualTo(404);
        db.sql("update dialogue.meeting set starts_at = now() where id = :id")
                .param("id", meeting.value())
                .update();
        assertThat(li.sendForm(li.get(page), take, Map.of()).status()).isEqualTo(200);

        var need = agenda.of(meeting).getLast().need();
        var table = assessments.tables(id, SELF).getFirst();
        assertThat(table.people()).isEqualTo(heads(meeting));
        assertThat(table.points()).containsEntry(need, 37);
        assertThat(li.get(page).page().select("form[action=" + take + "]")).isEmpty();
        var pairs = assessments.open(
                there.community().place(), today.minusDays(9), today, NeedsAssessment.Way.PAIRS, 10, SELF);
        assertThat(li.post("/assessments/" + pairs + "/tables/" + meeting, Map.of())
                        .status())
                .isEqualTo(422);
    }

    private int heads(MeetingId meeting) {
        return db.sql("select sum(heads) from dialogue.presence where meeting = :id")
                .param("id", meeting.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void whoSpokeReadsByTheirCodeWhatBecameOfTheirTopic() throws Exception {
        var meeting = announced();
        var guest = guests.reply(
                meeting,
                new NewGuest("老周家的", null, null, null, InvitationWay.DOOR),
                new Guest.Answer(Reply.COMING, Authority.OWN_VOICE, List.of(), 0, 0, false, ""),
                List.of());
        gatherings.agree(meeting, Gatherings.rules(0, 0));
        holding.begin(meeting, SELF);
        attend(meeting);
        agenda.post(meeting, "路灯", "", SELF);
        long own = agenda.post(meeting, "锅炉房空着", "老周家的", SELF);
        ideas.note(meeting, own, "改成四点半课堂", "自管会", SELF);
        var mine = "/meetings/" + meeting + "/mine/" + guest.code();
        var visitor = new Visitor(port);
        assertThat(visitor.get(mine).page().select("section[aria-labelledby=t6]"))
                .isEmpty();

        holding.publish(meeting, true, SELF);
        holding.settle(meeting, SELF);
        holding.reportBack(meeting, "课堂开了，路灯在修", SELF);

        var page = visitor.get(mine).page();
        assertThat(page.text()).contains("课堂开了，路灯在修");
        assertThat(page.select("section[aria-labelledby=t6] li").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).contains("锅炉房空着", "您提的", "改成四点半课堂"),
                        second -> assertThat(second).contains("路灯", "没来得及说"));
    }

    @Test
    void whoIsAskedByAccountIsToldOfAnotherTimeOfMinutesAndOfTheResult() throws Exception {
        var meeting = announced();
        guests.ask(meeting, new NewGuest("周明", null, officer, null, InvitationWay.ACCOUNT), SELF);
        var schedule = meetings.summary(meeting).schedule();
        int before = told();

        meetings.schedule(meeting, schedule, SELF);
        assertThat(told()).isEqualTo(before);
        meetings.schedule(meeting, schedule.at(SOON.plusSeconds(86_400)), SELF);
        assertThat(told()).isEqualTo(before + 1);
        gatherings.agree(meeting, Gatherings.rules(0, 0));
        holding.begin(meeting, SELF);
        attend(meeting);
        holding.publish(meeting, true, SELF);
        holding.settle(meeting, SELF);
        holding.reportBack(meeting, "都修好了", SELF);

        assertThat(told()).isEqualTo(before + 3);
        var works = Visitor.loggedIn(port, "zhou");
        assertThat(works.get("/notices").page().text()).contains("有结果了", "纪要出来了", "议事会有变动");
    }

    private int told() throws InterruptedException {
        reactions.settle(Duration.ofSeconds(60));
        return notices.unread(officer);
    }

    private void attend(MeetingId meeting) {
        var party = stakeholders.of(meeting).parties().getFirst();
        minutes.attend(meeting, List.of(new Presence(party.id(), 9, 1)), SELF);
    }

    private MeetingId announced() {
        return gatherings.announced(
                "先刷墙还是先换管子？", MeetingKind.OPEN_SPACE, there.community().place());
    }

    private MeetingId ready(int objectionDays) {
        var meeting = announced();
        gatherings.agree(meeting, Gatherings.rules(objectionDays, 0));
        return meeting;
    }

    private MeetingId sitting(int objectionDays) {
        var meeting = announced();
        gatherings.sitDown(meeting, Gatherings.rules(objectionDays, 0));
        return meeting;
    }

    private static Count count(int yes, int no) {
        return new Count(new Votes(yes, no, 0), Votes.NONE);
    }

    private static Actor known(AccountId account) {
        var grant = new Grant(Role.DEPARTMENT_OFFICER, PlacePath.ALL, Period.since(LocalDate.EPOCH));
        return new Actor(account, null, "周明", List.of(grant));
    }
}
