package org.linli.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.linli.testing.Refusal.refused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.budgets.PlanWish.Voice;
import org.linli.dialogue.CommitmentId;
import org.linli.dialogue.DecidedBy;
import org.linli.dialogue.Gatherings;
import org.linli.dialogue.Guest;
import org.linli.dialogue.Guests;
import org.linli.dialogue.InvitationWay;
import org.linli.dialogue.MeetingHolding;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MeetingKind;
import org.linli.dialogue.Meetings;
import org.linli.dialogue.MoneyPart;
import org.linli.dialogue.NewGuest;
import org.linli.engine.budget.Ballot;
import org.linli.engine.budget.Completion;
import org.linli.engine.budget.PabulibFile;
import org.linli.engine.budget.Utility;
import org.linli.engine.budget.Voting;
import org.linli.shared.Actor;
import org.linli.shared.Money;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;
import org.linli.shared.RuleBroken;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Money decided together, on a real database and at its pages.
@DatabaseTest
class BudgetsTest {

    private static final Actor SELF = Actor.program("test");
    private static final Duration SOON = Duration.ofSeconds(30);

    private static PlaceId community = new PlaceId(0);

    @LocalServerPort
    int port;

    @Autowired
    Gatherings gatherings;

    @Autowired
    Quarter quarter;

    @Autowired
    Budgets budgets;

    @Autowired
    BudgetItems items;

    @Autowired
    OfficialPlans plans;

    @Autowired
    PlanWishes wishes;

    @Autowired
    BudgetBallots ballots;

    @Autowired
    BudgetPapers papers;

    @Autowired
    BudgetResults results;

    @Autowired
    BudgetFiles files;

    @Autowired
    BudgetPromises promises;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingHolding holding;

    @Autowired
    Guests guests;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void build() {
        if (community.value() != 0) return;
        var there = quarter.build();
        community = there.community().place();
        quarter.colleague("li", "李慧敏", Role.COMMUNITY_SECRETARY, there.community(), there.committee());
    }

    @Test
    void anOfficialPlanIsStruckAndAddedToAndEveryVersionStays() throws Exception {
        var id = draft(BudgetKind.PLAN, "123 号院改造清单", 200_000);
        write(id, "雨棚", 60_000);
        write(id, "屋面", 140_000);
        plans.lay(id, "区老旧小区改造经费", DecidedBy.elsewhere("原方案"), SELF);
        plans.strike(id, "001", "张婶", "管子急", SELF);
        plans.add(id, item("检查井", 60_000), "顾师傅", "", SELF);
        plans.decide(id, MoneyPart.REALLOCATED, null, "划掉的雨棚", DecidedBy.elsewhere("会上 31 比 4"), SELF);
        plans.add(id, item("下水总管", 400_000), "一楼", "一下雨就返", SELF);
        assertThat(plans.sums(budgets.get(id, SELF)).missing()).isEqualTo(yuan(400_000));
        plans.decide(id, MoneyPart.ADDED, yuan(400_000), "区财政追加", DecidedBy.elsewhere("17 号变更"), SELF);

        assertThat(plans.versions(id)).extracting(PlanVersion::number).containsExactly(1, 2, 3);
        assertThat(plans.versions(id).getLast().money()).isEqualTo(yuan(600_000));
        assertThat(plans.compare(id, 1, 2).orElseThrow().rows())
                .extracting(PlanDiff.Row::mark)
                .containsExactly(Mark.STRUCK, Mark.KEPT, Mark.ADDED);
        for (var change : List.of("update budgets.plan_line set cost = 1", "delete from budgets.plan_version"))
            assertThatThrownBy(() -> db.sql(change).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("never changed");

        var seen = new Visitor(port).get(budgets.get(id, SELF).publicAddress() + "?from=1&to=3");
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.page().select(".difftable").text()).contains("雨棚", "划掉", "张婶：管子急", "下水总管", "400,000 元");
        var book = new Visitor(port).get(budgets.get(id, SELF).publicAddress() + "/result.xlsx");
        assertThat(book.status()).isEqualTo(200);
    }

    @Test
    void aPlanThatStoodByItselfIsTakenToOneMeeting() {
        var id = draft(BudgetKind.PLAN, "院里的清单", 200_000);
        var meeting = gatherings.announced("先刷墙，还是先换管子？", MeetingKind.ROUND_TABLE, community);
        assertThat(budgets.loosePlans(community(meeting)))
                .extracting(BudgetSummary::id)
                .contains(id);
        budgets.hang(id, meeting, SELF);
        assertThat(budgets.of(meeting)).extracting(BudgetSummary::id).containsExactly(id);
        assertThat(budgets.loosePlans(community(meeting)))
                .extracting(BudgetSummary::id)
                .doesNotContain(id);
        refused(BudgetRule.A_BUDGET_HANGS_ON_ONE_MEETING, () -> budgets.hang(id, meeting, SELF));
        var none = new MeetingId(-1);
        refused(BudgetRule.A_MEETING_IS_ABOUT_THE_SAME_PLACE, () -> budgets.hang(id, none, SELF));
    }

    private PlacePath community(MeetingId meeting) {
        return meetings.summary(meeting).path();
    }

    @Test
    void phonesAskForLinesAndTheDeskTakesThemUpOrSaysWhyNot() throws Exception {
        var id = draft(BudgetKind.PLAN, "123 号院手机上说的", 200_000);
        write(id, "雨棚", 60_000);
        write(id, "屋面", 100_000);
        plans.lay(id, "区老旧小区改造经费", DecidedBy.elsewhere("原方案"), SELF);
        var path = budgets.get(id, SELF).publicAddress();
        var first = new Visitor(port);
        first.get(path);
        assertThat(first.post(path + "/wishes", Map.of("key", "001"))
                        .page()
                        .select("#why-001-error")
                        .text())
                .contains("为什么");
        ask(first, path, Map.of("key", "001", "why", "雨棚不急", "called", "张婶"));
        ask(first, path, Map.of("key", "", "wish", "检查井", "why", "没有井，堵了只能挖"));
        var second = new Visitor(port);
        var both = ask(second, path, Map.of("key", "", "wish", "检查井", "why", "我家也堵"));
        assertThat(both.page().select(".wished").text()).contains("2 人要加", "我家也堵", "1 人要划掉", "雨棚不急");
        ask(second, path, Map.of("key", "", "wish", "LED 屏", "why", "好看"));

        var desk = Visitor.loggedIn(port, "li");
        var asked = wishes.of(id);
        assertThat(asked).extracting(PlanWish::name).containsExactly("检查井", "雨棚", "LED 屏");
        var at = "/budgets/" + id + "/wishes/";
        desk.get("/budgets/" + id);
        desk.post(at + asked.get(1).id(), Map.of("act", "take"));
        desk.post(at + asked.getFirst().id(), Map.of("act", "take", "cost", "6万"));
        var plan = desk.post(at + asked.getLast().id(), Map.of("act", "leave", "answer", "没有钱"));
        assertThat(plan.page().select(".planlines").text()).contains("手机上 1 人 要的：雨棚不急", "手机上 2 人 要的：没有井");
        assertThat(first.get(path).page().select(".left1").text()).contains("LED 屏", "没有照办：没有钱");
        refused(
                BudgetRule.A_WISH_IS_ANSWERED_ONCE,
                () -> wishes.takeUp(id, asked.getFirst().id(), yuan(1), n -> "", SELF));
    }

    @Test
    void aVoteThatIsOpenIsFoundOnTheFirstPageAndADraftIsNot() throws Exception {
        var open = vote("今年先修什么？", Casting.USUAL);
        draft(BudgetKind.PROPOSALS, "还没想好的", 1_000);

        var home = new Visitor(port).get("/?place=" + community).page();

        assertThat(home.select("a[href=" + open.publicAddress() + "]").text()).isEqualTo("今年先修什么？");
        assertThat(home.text()).doesNotContain("还没想好的");
    }

    @Test
    void theOldestBudgetIsFoundHoweverManyWereBegunAfterwards() {
        var oldest = draft(BudgetKind.PROPOSALS, "最早的一笔", 1_000);
        for (int n = 0; n <= 300; n++) draft(BudgetKind.PROPOSALS, "后来的一笔", 1_000);

        assertThat(budgets.list(List.of(PlacePath.ALL)))
                .extracting(BudgetSummary::id)
                .contains(oldest);
    }

    private static Visitor.Answer ask(Visitor phone, String path, Map<String, String> what) throws Exception {
        var answer = phone.sendForm(phone.get(path), path + "/wishes", what);
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }

    @Test
    void neighboursVoteWithoutAnAccountAndChangeTheirMindUntilItIsClosed() throws Exception {
        var budget = vote("茶室添点什么", Casting.USUAL);
        var path = budget.publicAddress();
        var phone = new Visitor(port);
        var ballot = phone.get(path);
        var refused = phone.sendForm(ballot, path, Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#choices-error").text()).contains("至少选一项");
        var sent = phone.sendForm(refused, path, Map.of("item", "001"));
        assertThat(sent.page().select(".gotit").text()).contains("选了 1 项", "600 元");
        phone.sendForm(sent, path, Map.of("item", "003"));
        assertThat(ballots.count(budget.id())).isEqualTo(new BallotCounts(1, 0, 0));

        var twice = new Visitor(port);
        var form = twice.get(path);
        var again = new Visitor(port);
        again.get(path);
        var token = form.page().select("form.ballot1 input[name=token]").val();
        twice.sendForm(form, path, Map.of("item", "002"));
        again.post(path, Map.of("item", "002", "token", token));
        assertThat(ballots.count(budget.id()).phones()).isEqualTo(2);

        papers.read(budget.id(), "0007", "1 2", SELF);
        assertThat(ballots.count(budget.id()).papers()).isZero();
        refused(BudgetRule.BOTH_HAVE_READ_THE_SAME, () -> budgets.close(budget.id(), SELF));
        papers.read(budget.id(), "7", "2 1", Actor.program("other"));
        assertThat(phone.get(path + "/election.pb").status()).isEqualTo(404);

        budgets.close(budget.id(), SELF);
        refused(BudgetRule.ONLY_AN_OPEN_VOTE_TAKES_BALLOTS, () -> papers.read(budget.id(), "8", "1", SELF));
        var result = counted(budget.id());
        assertThat(result.agreed().voters()).isEqualTo(3);

        var told = new Visitor(port).get(path);
        assertThat(told.page().select(".outcomes li"))
                .hasSize(3)
                .allMatch(line -> line.text().contains("人选"));
        assertThat(told.page().select(".besides1").text()).contains("票多的先上");
        var file = new String(new Visitor(port).bytes(path + "/election.pb", Map.of()), StandardCharsets.UTF_8);
        assertThat(file).isNotEmpty();
        var exported = files.write(budgets.at(budget.code()));
        assertThat(exported.votes().rows()).hasSize(3);
        assertThat(exported.selected().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(result.agreed().funded().stream()
                        .map(found -> found.item().key())
                        .toList());
    }

    @Test
    void aPileOfPaperIsTypedInAndWhatIsWrongComesBackAlone() throws Exception {
        var budget = vote("纸票", new Casting(Voting.CUMULATIVE, 0, 10, false));
        var colleague = Visitor.loggedIn(port, "li");
        var pile = colleague.get(budget.address() + "/papers");
        assertThat(pile.status()).isEqualTo(200);
        var rows = new HashMap<String, String>();
        rows.put("number0", "1");
        rows.put("choices0", "1:6 2:4");
        rows.put("number1", "2");
        rows.put("choices1", "1:9 2:4");
        var answer = colleague.post(budget.address() + "/papers", rows);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".papers1 .err").text()).contains("一共只有 10 分，这里给了 13 分");
        assertThat(answer.page().select("#choices0").val()).isEqualTo("1:9 2:4");
        assertThat(papers.of(budget.id())).extracting(BudgetPaper::number).containsExactly(1);
        papers.remove(budget.id(), 1, SELF);
        assertThat(papers.of(budget.id())).isEmpty();
        assertThat(colleague
                        .get(budget.address() + "/papers/print?first=5&copies=3")
                        .page()
                        .select(".votepaper"))
                .hasSize(3);
    }

    @Test
    void itemsComeFromASpreadsheetAndRowsWithoutACostAreNamed() throws Exception {
        var id = draft(BudgetKind.PROPOSALS, "从表格来", 50_000);
        var sheet = "项目,金额（元）,地点\n换灯,\"1,200\",三排楼\n种花,,门口\n修坡道,8500,机务院\n";
        var colleague = Visitor.loggedIn(port, "li");
        colleague.get("/budgets/" + id + "/items");
        var answer = colleague.upload(
                "/budgets/" + id + "/items/sheet", Map.of(), "file", "项目.csv", sheet.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.page().text()).contains("读进来 2 项", "3");
        assertThat(items.of(id)).extracting(BudgetItem::where).containsExactly("三排楼", "机务院");
        assertThat(items.of(id).getFirst().cost()).isEqualTo(yuan(1_200));

        var odd = colleague.upload(
                "/budgets/" + id + "/items/sheet",
                Map.of(),
                "file",
                "别的.csv",
                "姓名,电话\n甲,5550\n".getBytes(StandardCharsets.UTF_8));
        assertThat(odd.status()).isEqualTo(422);
    }

    @Test
    void aRealElectionComesInIsCountedAsPublishedAndGoesOutAsItCame() throws IOException {
        var published = published();
        var name = "poland_warszawa_2019_sadul.pb";
        var bytes = Files.readAllBytes(folder().resolve(name));
        var rule = new Counting(Method.EQUAL_SHARES, Utility.COST, Completion.NONE);

        var id = files.load(new ByteArrayInputStream(bytes), community, rule, SELF);
        var result = counted(id);

        assertThat(result.agreed().funded())
                .extracting(found -> found.item().key())
                .containsExactlyInAnyOrderElementsOf(winners(published, name, "mes_cost"));
        assertThat(result.other().funded())
                .extracting(found -> found.item().key())
                .containsExactlyInAnyOrderElementsOf(winners(published, name, "greedy_cost"));
        var came = PabulibFile.read(new ByteArrayInputStream(bytes)).election();
        var goes = files.write(budgets.get(id, SELF)).election();
        assertThat(goes.budget()).isEqualByComparingTo(came.budget());
        assertThat(new HashSet<>(goes.items())).isEqualTo(new HashSet<>(came.items()));
        assertThat(byVoter(goes.ballots())).isEqualTo(byVoter(came.ballots()));
    }

    @Test
    void guestsVoteOnceWithTheirCodeAndWhatIsPaidForBecomesAPromise() throws Exception {
        var meeting = announced();
        var guest = guests.reply(
                meeting, new NewGuest("张婶", null, null, null, InvitationWay.DOOR), Guest.Answer.NONE, List.of());
        var facts = new BudgetFacts("院里的钱", "", "", "", yuan(1_000));
        var id = budgets.draft(new BudgetDraft(BudgetKind.PROPOSALS, meeting, null, facts), SELF);
        write(id, "椅子", 600);
        write(id, "水壶", 500);
        budgets.agree(id, new Casting(Voting.APPROVAL, 0, 10, true), Counting.USUAL, SELF);
        budgets.open(id, SELF);
        var path = budgets.get(id, SELF).publicAddress();

        for (int phones = 0; phones < 2; phones++) {
            var phone = new Visitor(port);
            assertThat(phone.get(path).page().select("form.ballot1")).isEmpty();
            assertThat(phone.post(path, Map.of("item", "001")).status()).isEqualTo(422);
            var wrong = phone.post(path + "/guest", Map.of("guest", "0000"));
            assertThat(wrong.status()).isEqualTo(422);
            var known = phone.post(path + "/guest", Map.of("guest", guest.code()));
            assertThat(known.page().text()).contains("张婶");
            phone.sendForm(known, path, Map.of("item", "001"));
        }
        assertThat(ballots.count(id).all()).isEqualTo(1);

        holding.begin(meeting, SELF);
        budgets.close(id, SELF);
        counted(id);
        refused(
                BudgetRule.ONLY_WHAT_IS_PAID_FOR_IS_PROMISED,
                () -> promises.promise(id, "002", "", LocalDate.of(2126, 12, 1), "", SELF));
        var promise = promises.promise(id, "001", "居委会", LocalDate.of(2126, 12, 1), "张婶", SELF);
        assertThat(items.promises(id)).containsEntry("001", promise);
        assertThat(promises.published(budgets.get(id, SELF)))
                .as("neighbours read of it with the minutes")
                .isEmpty();
        assertThat(promises.behind(promise).map(PromisedItem::address)).hasValue(path + "#item-001");
        refused(
                BudgetRule.AN_ITEM_IS_PROMISED_ONCE,
                () -> promises.promise(id, "001", "", LocalDate.of(2126, 12, 1), "", SELF));
        assertThat(db.sql("select sum(fen) from dialogue.commitment_money where commitment = :promise")
                        .param("promise", promise.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(60_000);
        assertThat(new Visitor(port).get("/meetings/" + meeting).page().select("a[href='" + path + "']"))
                .hasSize(1);
    }

    @Test
    void aPromiseLeadsBackToItsLineEvenOnceTheLineIsStruck() {
        var meeting = announced();
        var facts = new BudgetFacts("123 号院外墙清单", "", "", "", yuan(200_000));
        var id = budgets.draft(new BudgetDraft(BudgetKind.PLAN, meeting, null, facts), SELF);
        write(id, "雨棚", 60_000);
        write(id, "屋面", 140_000);
        plans.lay(id, "区老旧小区改造经费", DecidedBy.elsewhere("原方案"), SELF);
        wishes.add(id, "检查井", new Voice(new VoterKey("0123456789abcdef"), "", "没有井，堵了只能挖"));
        wishes.takeUp(id, wishes.of(id).getFirst().id(), yuan(60_000), count -> "手机上 " + count + " 人", SELF);
        plans.strike(id, "001", "张婶", "管子急", SELF);
        plans.decide(id, MoneyPart.REALLOCATED, null, "划掉的雨棚", DecidedBy.elsewhere("会上 31 比 4"), SELF);
        holding.begin(meeting, SELF);

        var shaft = promises.promise(id, "003", "居委会", LocalDate.of(2126, 12, 1), "张婶", SELF);
        var roof = promises.promise(id, "002", "居委会", LocalDate.of(2126, 12, 1), "张婶", SELF);
        var plan = budgets.get(id, SELF).publicAddress();
        assertThat(promises.behind(shaft).orElseThrow())
                .extracting(PromisedItem::askedBy, PromisedItem::why, PromisedItem::address)
                .containsExactly("手机上 1 人", "没有井，堵了只能挖", plan + "#item-003");
        assertThat(promises.behind(roof).map(PromisedItem::address)).hasValue(plan + "#item-002");
        assertThat(promises.behind(new CommitmentId(-1))).isEmpty();

        plans.strike(id, "003", "老周", "井先不挖", SELF);
        plans.add(id, item("路灯", 50_000), "夜班的", "", SELF);
        plans.decide(id, MoneyPart.REALLOCATED, null, "划掉的井", DecidedBy.elsewhere("第二次会"), SELF);
        assertThat(promises.behind(shaft).orElseThrow())
                .extracting(found -> found.item().nameZh(), PromisedItem::struckIn, PromisedItem::address)
                .containsExactly("检查井", 3, plan + "?from=2&to=3#v2");
    }

    /// A meeting to which people may still come.
    private MeetingId announced() {
        var meeting = gatherings.announced("院里的钱", MeetingKind.TEAHOUSE, community);
        gatherings.agree(meeting, Gatherings.rules(0, 0));
        return meeting;
    }

    @Test
    void aFileThatContradictsItselfIsRefusedWithItsLine() {
        var file =
                "META\nkey;value\nbudget;100\nvote_type;approval\nPROJECTS\nproject_id;cost\n1;50\nVOTES\nvoter_id;vote\na;2\n";
        assertThatThrownBy(() -> files.load(
                        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                        community,
                        Counting.USUAL,
                        SELF))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> {
                    assertThat(broken.rule()).isEqualTo(BudgetRule.A_PABULIB_FILE_IS_WELL_FORMED);
                    assertThat(String.valueOf(broken.values()[0])).contains("line 10");
                });
    }

    private static Map<String, Ballot> byVoter(List<Ballot> ballots) {
        var all = new HashMap<String, Ballot>();
        for (var ballot : ballots) all.put(ballot.voter(), ballot);
        return all;
    }

    private BudgetResult counted(BudgetId id) {
        await().atMost(SOON).until(() -> budgets.get(id, SELF).state() == BudgetState.CLOSED);
        return results.of(budgets.get(id, SELF)).orElseThrow();
    }

    private BudgetSummary vote(String title, Casting casting) {
        var id = draft(BudgetKind.PROPOSALS, title, 1_000);
        write(id, "椅子", 600);
        write(id, "水壶", 500);
        write(id, "矮桌", 300);
        budgets.agree(id, casting, Counting.USUAL, SELF);
        budgets.open(id, SELF);
        return budgets.get(id, SELF);
    }

    private BudgetId draft(BudgetKind kind, String title, long yuan) {
        return budgets.draft(
                new BudgetDraft(kind, null, community, new BudgetFacts(title, "", "", "", yuan(yuan))), SELF);
    }

    private void write(BudgetId id, String name, long yuan) {
        items.write(id, item(name, yuan), SELF);
    }

    private static BudgetItem item(String name, long yuan) {
        return new BudgetItem("", name, "", yuan(yuan), "", "", "");
    }

    private static Money yuan(long yuan) {
        return Money.fen(100 * yuan);
    }

    private static JsonNode published() throws IOException {
        var file = folder().resolve("expected.json");
        assumeTrue(Files.exists(file), "The real elections are not here (" + file + "); nothing compared.");
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    private static List<String> winners(JsonNode published, String name, String rule) {
        return published
                .get(name)
                .get(rule)
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static Path folder() {
        return Optional.ofNullable(System.getenv("LINLI_SHARED"))
                .map(Path::of)
                .orElse(Path.of("../../shared").toAbsolutePath().normalize())
                .resolve("data/budgets");
    }
}
