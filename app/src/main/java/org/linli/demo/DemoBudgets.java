package org.linli.demo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.linli.budgets.BudgetDraft;
import org.linli.budgets.BudgetFacts;
import org.linli.budgets.BudgetId;
import org.linli.budgets.BudgetItem;
import org.linli.budgets.BudgetKind;
import org.linli.budgets.CastBallot;
import org.linli.budgets.Casting;
import org.linli.budgets.Channel;
import org.linli.budgets.Choices;
import org.linli.budgets.Counting;
import org.linli.budgets.Mark;
import org.linli.budgets.Method;
import org.linli.budgets.PastBudgets;
import org.linli.budgets.PastBudgets.PastMark;
import org.linli.budgets.PastBudgets.PastVersion;
import org.linli.budgets.PlanWish.Voice;
import org.linli.budgets.PlanWishes;
import org.linli.budgets.VoterKey;
import org.linli.dialogue.Commitments;
import org.linli.dialogue.DecidedBy;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MoneyDecisions;
import org.linli.dialogue.MoneyPart;
import org.linli.engine.budget.Completion;
import org.linli.engine.budget.Utility;
import org.linli.engine.budget.Voting;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Money;
import org.linli.shared.PlacePath;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Money that people of the demo decided together: the plan of yard 123, which had only what stands above the ground
/// until they sat down; small repairs that several yards voted on; and a vote that is still open.
@Component
@Profile("demo")
class DemoBudgets {

    private static final Actor SELF = Actor.program("demo");
    private static final int PAPERS = 46;

    private final Places places;
    private final PastBudgets past;
    private final PlanWishes wishes;
    private final Commitments commitments;
    private final MoneyDecisions decisions;
    private final Clock clock;

    DemoBudgets(
            Places places,
            PastBudgets past,
            PlanWishes wishes,
            Commitments commitments,
            MoneyDecisions decisions,
            Clock clock) {
        this.places = places;
        this.past = past;
        this.wishes = wishes;
        this.commitments = commitments;
        this.decisions = decisions;
        this.clock = clock;
    }

    /// @param meeting at which the plan of the yard was changed
    void load(MeetingId meeting) {
        plan(places.search("工务院", PlacePath.ALL, 1).getFirst(), meeting);
        var community = places.search("铁西社区", PlacePath.ALL, 1).getFirst();
        repairs(community);
        teahouse(community);
    }

    private void plan(PlaceSummary yard, MeetingId meeting) {
        var canopies = item("001", "单元门口雨棚 6 处", "6 canopies over the doors", 22_000, "三排楼楼门口", "");
        var doors = item("002", "楼门铁门 6 扇", "6 iron doors", 18_000, "三排楼楼门口", "");
        var paint = item("003", "外墙粉刷", "Painting the walls", 20_000, "临街一面", "");
        var roof = item("004", "屋面防水，东头两个单元", "Roof, two entrances in the east", 86_000, "3 号楼顶", "");
        var ground = item("005", "院内路面", "Paving of the yard", 54_000, "楼前", "");
        var shafts = item("006", "检查井 8 座", "8 inspection shafts", 60_000, "楼后", "顾师傅");
        var main = item("007", "下水总管 240 米", "240 m of main drain", 235_000, "三排楼到街上", "一楼二楼返水的人家");
        var branches = item("008", "入户支管 46 户", "Pipes to 46 homes", 120_000, "各户", "张婶");
        var paving = item("005", "院内路面", "Paving of the yard", 99_000, "楼前", "");
        var id = past.plan(
                new BudgetDraft(
                        BudgetKind.PLAN,
                        meeting,
                        yard.id(),
                        new BudgetFacts(
                                "123 号院改造清单",
                                "What the renewal of yard 123 pays for",
                                "原方案只有地面上的。大家说：管子不换，墙刷了也要挖。",
                                "The official plan had only what stands above the ground. People said: as long as the pipes stay,"
                                        + " whatever is painted will be dug up.",
                                yuan(200_000))),
                List.of(canopies, doors, paint, roof, ground),
                List.of(
                        new PastVersion(
                                at(DemoYardMeeting.HELD + 30, 9),
                                MoneyPart.BASE,
                                null,
                                "区老旧小区改造经费",
                                DecidedBy.elsewhere("原方案"),
                                List.of()),
                        new PastVersion(
                                at(DemoYardMeeting.HELD, 16),
                                MoneyPart.REALLOCATED,
                                null,
                                "划掉的雨棚、铁门、刷墙",
                                agreed(yard, meeting),
                                List.of(
                                        new PastMark(canopies, Mark.STRUCK, "张婶", "雨棚不急，返水急"),
                                        new PastMark(doors, Mark.STRUCK, "一楼住户", "门白天都开着"),
                                        new PastMark(paint, Mark.STRUCK, "老周", "管子不换，墙刷了也要挖"),
                                        new PastMark(shafts, Mark.ADDED, "顾师傅", "没有井，堵了只能挖"))),
                        new PastVersion(
                                at(30, 11),
                                MoneyPart.ADDED,
                                yuan(400_000),
                                "区财政追加",
                                DecidedBy.elsewhere("区城建局第 17 号变更"),
                                List.of(
                                        new PastMark(main, Mark.ADDED, "一楼二楼返水的人家", "总管是 1978 年的，一下雨就返"),
                                        new PastMark(branches, Mark.ADDED, "张婶", "总管换了，支管也得跟上"),
                                        new PastMark(paving, Mark.CHANGED, "城建局 周明", "挖了沟，路面要整条重铺")))),
                SELF);
        for (var promise : commitments.promised(meeting))
            if (promise.what().equals(DemoYardMeeting.DRAIN))
                past.promised(id, main.key(), promise.id(), at(30, 12), SELF);
        askFromPhones(id);
    }

    private DecidedBy agreed(PlaceSummary yard, MeetingId meeting) {
        return decisions.in(yard.path()).stream()
                .filter(one -> one.meeting().equals(meeting))
                .findFirst()
                .map(one -> decisions.by(one.id(), "", yard.path()))
                .orElse(DecidedBy.UNSAID);
    }

    /// Since then neighbours ask for more.
    private void askFromPhones(BudgetId plan) {
        wishes.add(plan, "楼后路灯 2 盏", voice(1, "周家女儿", "老人晚上看不见台阶"));
        wishes.add(plan, "楼后路灯 2 盏", voice(2, "", "沟填平以后更要灯"));
        wishes.add(plan, "楼后路灯 2 盏", voice(3, "夜班的", "四点下班摸黑"));
        wishes.strike(plan, "004", voice(4, "", "屋面去年才补过，先看看漏不漏"));
    }

    static Voice voice(int phone, String called, String why) {
        return new Voice(new VoterKey(digest(-phone)), called, why);
    }

    private void repairs(PlaceSummary community) {
        var items = List.of(
                item("001", "工务院晾衣杆换新", "New clothes lines", 9_000, "工务院", "王师傅"),
                item("002", "工务院乒乓球台加一盏灯", "Table tennis table and a lamp", 14_000, "工务院", "小杨"),
                item("003", "工务院停车划线", "Parking marked out", 16_000, "工务院", "小杨"),
                item("004", "工务院门卫房改成看书角", "Gatehouse becomes a reading corner", 20_000, "工务院", "秦姐"),
                item("005", "机务院门口坡道加扶手", "Ramp with a handrail", 8_500, "机务院", "周家女儿"),
                item("006", "机务院楼道声控灯", "Lamps on the stairs", 6_000, "机务院", "马秀兰"),
                item("007", "夜班白天的安静牌和门垫", "Quiet signs and door mats for night workers", 3_500, "两个院", "张磊"),
                item("008", "放学写作业的四张桌子", "Four desks for homework", 7_000, "活动室", "一位妈妈"),
                item("009", "院里种桂花", "Osmanthus trees", 12_000, "两个院中间", "老周"),
                item("010", "大门口 LED 屏", "An LED screen at the gate", 38_000, "大门口", "物业"));
        var random = new Random(20_261_126);
        var cast = new ArrayList<CastBallot>();
        for (int n = 0; n < 304; n++) {
            var choices = neighbour(random);
            boolean paper = n < PAPERS;
            cast.add(new CastBallot(
                    paper ? Channel.PAPER : Channel.PHONE,
                    paper ? "" + (n + 1) : digest(n),
                    choices,
                    at(20, 8).plus(Duration.ofMinutes(45L * n)),
                    paper ? Persona.COMMUNITY.shown() : ""));
        }
        past.vote(
                new BudgetDraft(
                        BudgetKind.PROPOSALS,
                        null,
                        community.id(),
                        new BudgetFacts(
                                "六万元小修小补，修哪几样？",
                                "60,000 yuan for small repairs: which?",
                                "社区保障资金里留出来的，今年用完。谁都可以提，提了都上票。",
                                "Set aside from the community fund, to be used this year. Whatever was proposed is on the ballot.",
                                yuan(60_000))),
                items,
                Casting.USUAL,
                Counting.USUAL,
                at(21, 9),
                at(9, 18),
                cast,
                Persona.SECRETARY.shown(),
                SELF);
    }

    /// Where they live and how they work decides what they think worth the money.
    private static Choices neighbour(Random random) {
        double who = random.nextDouble();
        var own = who < .5
                ? List.of("001", "002", "003", "004")
                : who < .74 ? List.of("005", "006") : who < .86 ? List.of("007", "006") : List.of("008", "005");
        var chosen = new ArrayList<String>();
        for (var key : own) if (random.nextDouble() < .78) chosen.add(key);
        if (random.nextDouble() < .22) chosen.add("009");
        if (random.nextDouble() < .1) chosen.add("001");
        if (random.nextDouble() < .02) chosen.add("010");
        if (chosen.isEmpty()) chosen.add(own.getFirst());
        var once = chosen.stream().distinct().sorted().toList();
        return new Choices(once, List.of());
    }

    private void teahouse(PlaceSummary community) {
        var items = List.of(
                item("001", "两把能扶着站起来的椅子", "Two chairs with arms", 480, "茶室", "章翠华"),
                item("002", "一口大电水壶", "A large kettle", 260, "茶室", "李慧敏"),
                item("003", "孩子的矮桌", "A low table for children", 390, "茶室", "一位妈妈"),
                item("004", "挂画的绳子和夹子", "Cords and clips to hang drawings", 120, "茶室", "秦姐"),
                item("005", "一个听得清的小音箱", "A small loudspeaker", 650, "茶室", "周家女儿"));
        var random = new Random(7);
        var cast = new ArrayList<CastBallot>();
        for (int n = 0; n < 23; n++) {
            var keys = new ArrayList<>(List.of("001", "002", "003", "004", "005"));
            Collections.shuffle(keys, random);
            var points = List.of(BigDecimal.valueOf(6), BigDecimal.valueOf(4));
            cast.add(new CastBallot(
                    Channel.PHONE,
                    digest(1000 + n),
                    new Choices(keys.subList(0, 2), points),
                    at(2, 9).plus(Duration.ofMinutes(50L * n)),
                    ""));
        }
        past.vote(
                new BudgetDraft(
                        BudgetKind.PROPOSALS,
                        null,
                        community.id(),
                        new BudgetFacts(
                                "茶室添点什么",
                                "What the teahouse could do with",
                                "一千元，星期天以前投。",
                                "1,000 yuan; vote by Sunday.",
                                yuan(1_000))),
                items,
                new Casting(Voting.CUMULATIVE, 0, 10, false),
                new Counting(Method.EQUAL_SHARES, Utility.POINTS, Completion.ADD1_UTILITARIAN),
                at(3, 9),
                null,
                cast,
                Persona.SECRETARY.shown(),
                SELF);
    }

    static BudgetItem item(String key, String zh, String en, long yuan, String where, String by) {
        return new BudgetItem(key, zh, en, yuan(yuan), where, "", by);
    }

    static Money yuan(long yuan) {
        return Money.fen(100 * yuan);
    }

    private static String digest(int n) {
        return UUID.nameUUIDFromBytes(("demo " + n).getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }

    private Instant at(int daysAgo, int hour) {
        return Days.today(clock)
                .minusDays(daysAgo)
                .atTime(hour, 0)
                .atZone(Days.ZONE)
                .toInstant();
    }
}
