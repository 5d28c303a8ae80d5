package org.linli.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.live.LiveRooms;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Owners vote by persons and by area (Civil Code, Art. 278), at the pages: from the electorate to the recount. What
/// residents decide in their assembly is another thing, and neither is called the other.
@DatabaseTest
class OwnersVoteTest {

    private static final Actor SELF = Actor.program("test");

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Meetings meetings;

    @Autowired
    Stakeholders stakeholders;

    @Autowired
    Voters voters;

    @Autowired
    Decisions decisions;

    @Autowired
    LiveRooms rooms;

    private Visitor first;
    private Visitor second;

    @BeforeEach
    void build() throws Exception {
        if (there == null) {
            there = quarter.build();
            quarter.colleague("owners1", "李慧敏", Role.COMMUNITY_SECRETARY, there.community(), there.committee());
            quarter.colleague("owners2", "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee());
        }
        first = Visitor.loggedIn(port, "owners1");
        second = Visitor.loggedIn(port, "owners2");
    }

    @Test
    void ownersAreCountedByPersonsAndByAreaAndAnybodyCountsAgain() throws Exception {
        var without = propose("OWNERS_VOTE", "", "");
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.page().text()).contains("业主表决要先知道有多少业主");
        var meeting = sitting("OWNERS_VOTE", "9", "900");
        var path = "/meetings/" + meeting;
        var zhang = here(meeting, "张婶", "120.5");
        var zhou = here(meeting, "老周", "79.5");
        var wang = here(meeting, "王师傅", "100.25");
        first.post(path + "/proxies", Map.of("giver", "" + zhou.id(), "holder", "" + zhang.id()));
        var common = put(path, "COMMON", "YES_OR_NO");
        assertThat(common.status()).isEqualTo(422);
        assertThat(common.page().text()).contains("业主表决只定业主的事");
        assertThat(put(path, "OWNERS_ORDINARY", "DOTS").page().text()).contains("业主表决只问同意不同意");
        assertThat(put(path, "OWNERS_ORDINARY", "YES_OR_NO").status()).isEqualTo(200);
        long question = decisions.of(meeting).getFirst().id();
        var at = path + "/decisions/" + question;

        var phone = new Visitor(port);
        phone.get(at + "/ballot");
        var ballot = phone.post(at + "/ballot", Map.of("code", zhang.code()));
        var receipts = phone.post(ballot.path(), Map.of("choice", "YES"))
                .page()
                .select(".receipts b")
                .eachText();
        assertThat(receipts).hasSize(2);
        assertThat(owners(first.get(at).page()))
                .as("while the box is closed")
                .satisfiesExactly(
                        persons -> assertThat(persons).contains("2 / 9 户", "22%", "不够", "票箱打开才知道"),
                        area -> assertThat(area).contains("200 / 900 平方米", "22%", "不够", "票箱打开才知道"));
        first.post(at + "/papers", Map.of("guest", "" + wang.id(), "paper", "1"));
        for (var reader : new Visitor[] {first, second}) {
            reader.get(at);
            reader.post(at + "/ballots", Map.of("number", "1", "choice", "NO", "area", "100.25"));
        }
        first.post(at + "/opening", Map.of());
        var few = first.get(at).page();
        assertThat(owners(few))
                .satisfiesExactly(
                        persons -> assertThat(persons).contains("3 / 9 户", "33%", "不够", "2 / 3 户", "66%"),
                        area -> assertThat(area).contains("300.25 / 900 平方米", "33%", "不够", "200 / 300.25 平方米", "66%"));
        var tooMuch = first.post(at + "/hands", hands("3", "600"));
        assertThat(tooMuch.status()).isEqualTo(422);
        assertThat(tooMuch.page().text()).contains("数出来的比全部业主还多：一共 9 户、900 平方米");
        var unread = first.post(at + "/hands", hands("三", "约三百"));
        assertThat(unread.status()).isEqualTo(422);
        assertThat(unread.page().select("#yes-error, #areaYes-error").eachText())
                .containsOnly("请用数字写，比如 12");
        assertThat(unread.page().select("#areaYes").val()).isEqualTo("约三百");
        assertThat(first.post(at + "/hands", hands("３", "299.5")).page().text()).contains("599.75 / 900 平方米", "不够");
        assertThat(first.get(at).page().select("input[name=areaYes]").val()).isEqualTo("299.5");
        var counted = first.post(at + "/hands", hands("3", "299.75")).page();
        assertThat(owners(counted)).noneMatch(line -> line.contains("不够")).hasSize(2);
        var room = rooms.open(meeting, List.of(), SELF);
        var wall = "/room/" + room.code() + "/wall";
        assertThat(new Visitor(port).get(wall).page().select(".vote1").text())
                .contains("正在表决", "6 / 9 户", "600 / 900 平方米", "三分之二", "过半")
                .doesNotContain("参加的人过半");

        var settled = first.post(at + "/settlement", Map.of("minority", "怕一楼更吵"));
        assertThat(settled.page().text()).contains("6 户里 5 户同意，面积占 83%", "参加的人和面积，都要过半", "过了");
        var again = first.post(at + "/settlement", Map.of("minority", "一楼的三户还是担心井道挡光，想再听一次设计院的"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("[role=alert] .kept blockquote").text()).startsWith("一楼的三户还是担心");
        assertThat(owners(settled.page())).hasSize(2);
        assertThat(new Visitor(port).get(wall).page().select(".vote1.settled").text())
                .contains("过了", "6 / 9 户", "600 / 900 平方米", "5 / 6 户", "499.75 / 600 平方米");
        assertThat(phone.get(ballot.path()).page().select(".owners1").text()).contains("499.75 / 600 平方米");
        assertThat(owners(first.get(path + "/minutes").page()))
                .satisfiesExactly(
                        persons -> assertThat(persons).contains("6 / 9 户", "5 / 6 户"),
                        area -> assertThat(area).contains("600 / 900 平方米", "499.75 / 600 平方米"));

        var recount = new Visitor(port).get(at + "/recount").page();
        assertThat(recount.text()).contains("跟公布的一样").doesNotContain("张婶", "老周", "王师傅");
        assertThat(row(recount.select(".agree1 tr").eachText(), "面积")).contains("499.75 100.25 0 600");
        assertThat(recount.select("section[aria-labelledby=r1]").text()).contains("299.75 0 0");
        assertThat(recount.select("section[aria-labelledby=r2] tbody").text()).contains("100.25");
        assertThat(recount.select(".receipts1 li").eachText())
                .anyMatch(line -> line.contains("120.5 平方米"))
                .anyMatch(line -> line.contains("79.5 平方米"));
    }

    @Test
    void handsOfOwnersAreWrittenDownAtTheConsoleWithTheirArea() throws Exception {
        var meeting = sitting("OWNERS_VOTE", "9", "900");
        var room = rooms.open(meeting, List.of(), SELF);
        var keeper = new Visitor(port);
        var console = "/room/" + room.code() + "/console/" + room.key();
        assertThat(keeper.get(console).page().select("#vote [name=matter] option"))
                .hasSize(2);
        var asked = Map.of("act", "PUT_QUESTION", "title", "换总管？", "entitled", "9", "matter", "OWNERS_GRAVE");
        assertThat(keeper.sendForm(keeper.get(console), console, asked).status())
                .isEqualTo(200);
        var question = decisions.of(meeting).getFirst();
        assertThat(question.matter()).isEqualTo(DecisionMatter.OWNERS_GRAVE);

        var unread = keeper.sendForm(keeper.get(console), console, atConsole(question.id(), "约三百"));
        assertThat(unread.status()).isEqualTo(422);
        assertThat(unread.page().text()).contains("请用数字写，比如 12");
        assertThat(unread.page()
                        .select("input" + unread.page().select(".note a").attr("href"))
                        .val())
                .isEqualTo("约三百");
        var tooMuch = keeper.sendForm(keeper.get(console), console, atConsole(question.id(), "901"));
        assertThat(tooMuch.page().text()).contains("数出来的比全部业主还多");
        var counted = keeper.sendForm(keeper.get(console), console, atConsole(question.id(), "600.5"));

        assertThat(counted.page().select("#areaYes").val()).isEqualTo("600.5");
        assertThat(owners(
                        new Visitor(port).get("/room/" + room.code() + "/wall").page()))
                .satisfiesExactly(
                        persons -> assertThat(persons).contains("7 / 9 户", "6 / 7 户"),
                        area -> assertThat(area).contains("600.5 / 900 平方米"));
    }

    private static Map<String, String> atConsole(long decision, String area) {
        return Map.of(
                "act", "HANDS", "decision", "" + decision, "entitled", "9", "yes", "6", "no", "1", "areaYes", area);
    }

    @Test
    void anAssemblyCountsVotesHasAQuorumAndDecidesNothingOfOwners() throws Exception {
        var meeting = announced("ASSEMBLY", "", "");
        var path = "/meetings/" + meeting;
        var byConsent = first.post(path + "/rules", rules("CONSENT", ""));
        assertThat(byConsent.status()).isEqualTo(422);
        assertThat(byConsent.page().text()).contains("“没人反对”不算表决", "居民会议要先说好至少多少人表态才算数");
        assertThat(first.post(path + "/rules", rules("MAJORITY", "")).page().text())
                .contains("居民会议要先说好至少多少人表态才算数")
                .doesNotContain("“没人反对”不算表决");
        first.post(path + "/rules", rules("MAJORITY", "20"));
        begin(meeting);

        assertThat(first.get(path).page().text()).contains("居民会议").doesNotContain("业主表决");
        assertThat(put(path, "OWNERS_ORDINARY", "YES_OR_NO").page().text()).contains("这是业主的事，这个会定不了");
        var unread = first.post(path + "/decisions", Map.of("question", "先修哪一段？", "entitled", "大概五十"));
        assertThat(unread.status()).isEqualTo(422);
        assertThat(unread.page().select("#entitled-error").text()).isEqualTo("请用数字写，比如 12");
        assertThat(unread.page().select("#question").val()).isEqualTo("先修哪一段？");
        assertThat(put(path, "COMMON", "YES_OR_NO").status()).isEqualTo(200);
        var found = decisions.of(meeting).getFirst();
        decisions.hands(meeting, found.id(), new Count(new Votes(4, 0, 0), Votes.NONE), SELF);
        var settled = first.post(path + "/decisions/" + found.id() + "/settlement", Map.of("minority", ""));
        assertThat(settled.page().select(".sentence").text()).contains("20").doesNotContain("面积");
        assertThat(decisions.of(meeting).getFirst().outcome()).isEqualTo(DecisionOutcome.NO_QUORUM);
    }

    private static List<String> owners(Document page) {
        return page.select(".owners1 tbody tr").eachText();
    }

    private static String row(Iterable<String> rows, String head) {
        for (var one : rows) if (one.startsWith(head)) return one;
        return "";
    }

    private Visitor.Answer propose(String decides, String persons, String area) throws Exception {
        first.get("/meetings/new");
        return first.post(
                "/meetings",
                Map.of(
                        "title",
                        "加不加电梯？",
                        "kind",
                        "ROUND_TABLE",
                        "decides",
                        decides,
                        "persons",
                        persons,
                        "area",
                        area,
                        "place",
                        there.community().place().toString()));
    }

    private MeetingId announced(String decides, String persons, String area) throws Exception {
        var path = propose(decides, persons, area).path();
        var meeting = new MeetingId(Long.parseLong(path.split("/")[2]));
        stakeholders.add(meeting, new NewParty(Box.AFFECTED, "一楼的人家", null, 9, "张婶"), SELF);
        meetings.map(meeting, SELF);
        meetings.schedule(
                meeting, new Schedule(Instant.parse("2126-11-20T06:00:00Z"), 90, "居委会茶室", null, "刘芳", "赵立平"), SELF);
        meetings.announce(meeting, false, SELF);
        first.get("/meetings/" + meeting + "/rules");
        return meeting;
    }

    private MeetingId sitting(String decides, String persons, String area) throws Exception {
        var meeting = announced(decides, persons, area);
        first.post("/meetings/" + meeting + "/rules", rules("MAJORITY", ""));
        begin(meeting);
        return meeting;
    }

    private void begin(MeetingId meeting) throws Exception {
        first.get("/meetings/" + meeting);
        first.post("/meetings/" + meeting + "/acts/BEGIN", Map.of());
        assertThat(meetings.summary(meeting).state()).isEqualTo(MeetingState.IN_SESSION);
    }

    private Guest here(MeetingId meeting, String called, String area) throws Exception {
        var guest = voters.letIn(meeting, called, null, SELF);
        var path = "/meetings/" + meeting + "/voters";
        first.get(path);
        first.post(path + "/" + guest.id(), Map.of("here", "true", "area", area));
        return guest;
    }

    private Visitor.Answer put(String path, String matter, String kind) throws Exception {
        first.get(path + "/record");
        var typed = new HashMap<>(
                Map.of("question", "加电梯？", "matter", matter, "kind", kind, "entitled", "5", "papers", "1"));
        if (kind.equals("DOTS")) typed.putAll(Map.of("options", "南侧\n北侧", "dots", "2"));
        return first.post(path + "/decisions", typed);
    }

    private static Map<String, String> rules(String threshold, String quorum) {
        return Map.ofEntries(
                Map.entry("name", "这次的规矩"),
                Map.entry("speakers", "EVERYBODY"),
                Map.entry("minutes", "2"),
                Map.entry("turns", "2"),
                Map.entry("neutralChair", "on"),
                Map.entry("quorum", quorum),
                Map.entry("threshold", threshold),
                Map.entry("objectionDays", "7"),
                Map.entry("proxies", "1"),
                Map.entry("lines", "对事，不对人"));
    }

    private static Map<String, String> hands(String yes, String area) {
        return Map.of(
                "yes",
                yes,
                "no",
                "0",
                "abstain",
                "0",
                "areaYes",
                area,
                "areaNo",
                "0",
                "areaAbstain",
                "0",
                "entitled",
                "5");
    }
}
