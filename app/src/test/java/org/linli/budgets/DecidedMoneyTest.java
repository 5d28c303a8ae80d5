package org.linli.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.dialogue.Commitments;
import org.linli.dialogue.Count;
import org.linli.dialogue.DecisionMatter;
import org.linli.dialogue.Decisions;
import org.linli.dialogue.Gatherings;
import org.linli.dialogue.MeetingHolding;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MeetingKind;
import org.linli.dialogue.MinutesBook;
import org.linli.dialogue.NewCommitment;
import org.linli.dialogue.NewDecision;
import org.linli.dialogue.Owner;
import org.linli.dialogue.Presence;
import org.linli.dialogue.Stakeholders;
import org.linli.dialogue.Votes;
import org.linli.shared.Actor;
import org.linli.shared.Money;
import org.linli.shared.PlaceId;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Money leads to the decision it came by, wherever it is shown, and has words alone where it was decided elsewhere.
@DatabaseTest
class DecidedMoneyTest {

    private static final Actor SELF = Actor.program("test");
    private static final String ASKED = "省下的钱先换下水总管";

    private static PlaceId community = new PlaceId(0);

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Gatherings gatherings;

    @Autowired
    MeetingHolding holding;

    @Autowired
    Decisions decisions;

    @Autowired
    Stakeholders stakeholders;

    @Autowired
    MinutesBook minutes;

    @Autowired
    Commitments commitments;

    @Autowired
    Budgets budgets;

    @Autowired
    BudgetItems items;

    private Visitor secretary;

    @BeforeEach
    void build() throws Exception {
        if (community.value() == 0) {
            var there = quarter.build();
            community = there.community().place();
            quarter.colleague("li", "李慧敏", Role.COMMUNITY_SECRETARY, there.community(), there.committee());
        }
        secretary = Visitor.loggedIn(port, "li");
    }

    @Test
    void moneyOfAPromiseLeadsToTheDecision() throws Exception {
        var meeting = gatherings.sitting("管子还是墙", MeetingKind.ROUND_TABLE, community, Gatherings.rules(0, 0));
        long question = agreed(meeting);
        var promise = commitments.draft(
                meeting,
                new NewCommitment(null, "换总管", new Owner("周明", null, null, null), LocalDate.of(2126, 12, 1), "张婶"),
                SELF);
        var party = stakeholders.of(meeting).parties().getFirst();
        minutes.attend(meeting, List.of(new Presence(party.id(), 35, 1)), SELF);
        holding.publish(meeting, true, SELF);
        holding.settle(meeting, SELF);
        var path = "/promises/" + promise;
        assertThat(secretary
                        .get(path)
                        .page()
                        .select("select[name=decision] option")
                        .eachText())
                .anyMatch(choice -> choice.contains(ASKED) && choice.contains("管子还是墙"));

        secretary.post(path + "/money", money("340000", "" + question, ""));
        secretary.post(path + "/money", money("60000", "", "区城建局第 17 号变更"));
        assertThat(secretary.post(path + "/money", money("1", "999999", "")).status())
                .isEqualTo(404);

        var anybody = new Visitor(port);
        var lines = anybody.get(path).page().select(".moneylist li");
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).select("a").text()).isEqualTo(ASKED);
        assertThat(lines.get(1).select("a")).isEmpty();
        assertThat(lines.get(1).text()).contains("区城建局第 17 号变更");
        var there = anybody.get(lines.get(0).select("a").attr("href"));
        assertThat(there.status()).isEqualTo(200);
        assertThat(there.page().text()).contains(ASKED, "31");
        assertThat(secretary
                        .get("/meetings/measures")
                        .page()
                        .select("li[aria-labelledby=M10] .behind a")
                        .eachAttr("href"))
                .contains(path, recount(meeting, question));
    }

    @Test
    void aVersionOfAPlanLeadsToTheDecision() throws Exception {
        var meeting = gatherings.sitting("清单怎么改", MeetingKind.ROUND_TABLE, community, Gatherings.rules(0, 0));
        long question = agreed(meeting);
        var plan = budgets.draft(
                new BudgetDraft(
                        BudgetKind.PLAN,
                        meeting,
                        null,
                        new BudgetFacts("123 号院改造清单", "", "", "", Money.yuan("200000"))),
                SELF);
        items.write(plan, new BudgetItem("", "雨棚", "", Money.yuan("60000"), "", "", ""), SELF);
        var path = "/budgets/" + plan;
        secretary.get(path);
        secretary.post(path + "/plan", Map.of("source", "区老旧小区改造经费", "decided", "原方案"));
        var open = secretary.get(path).page();
        assertThat(open.select("select[name=decision] option[selected]").text()).contains(ASKED);

        secretary.post(
                path + "/versions",
                Map.of("part", "ADDED", "more", "400000", "source", "区财政追加", "decision", "" + question));

        var versions = new Visitor(port)
                .get(budgets.get(plan, SELF).publicAddress())
                .page()
                .select(".versions1 li");
        assertThat(versions.get(0).select("a")).isEmpty();
        assertThat(versions.get(0).text()).contains("原方案");
        assertThat(versions.get(1).select("a").attr("href")).isEqualTo(recount(meeting, question));
        assertThat(versions.get(1).select("a").text()).isEqualTo(ASKED);
    }

    private long agreed(MeetingId meeting) {
        long question = decisions.put(meeting, new NewDecision(null, ASKED, DecisionMatter.COMMON, 35, 0), SELF);
        decisions.hands(meeting, question, new Count(new Votes(31, 4, 0), Votes.NONE), SELF);
        decisions.settle(meeting, question, "顶楼也漏", SELF);
        return question;
    }

    private static String recount(MeetingId meeting, long question) {
        return "/meetings/" + meeting + "/decisions/" + question + "/recount";
    }

    private static Map<String, String> money(String amount, String decision, String words) {
        return new HashMap<>(
                Map.of("part", "ADDED", "amount", amount, "source", "区财政", "decision", decision, "decided", words));
    }
}
