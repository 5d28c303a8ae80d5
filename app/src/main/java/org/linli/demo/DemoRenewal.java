package org.linli.demo;

import static org.linli.demo.DemoBudgets.item;
import static org.linli.demo.DemoBudgets.voice;
import static org.linli.demo.DemoBudgets.yuan;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.linli.budgets.BudgetDraft;
import org.linli.budgets.BudgetFacts;
import org.linli.budgets.BudgetId;
import org.linli.budgets.BudgetKind;
import org.linli.budgets.PastBudgets;
import org.linli.budgets.PastBudgets.PastVersion;
import org.linli.budgets.PlanWish;
import org.linli.budgets.PlanWishes;
import org.linli.dialogue.Box;
import org.linli.dialogue.DecidedBy;
import org.linli.dialogue.DecisionKind;
import org.linli.dialogue.FourRoles;
import org.linli.dialogue.MeetingDraft;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MeetingKind;
import org.linli.dialogue.Meetings;
import org.linli.dialogue.MoneyPart;
import org.linli.dialogue.NewParty;
import org.linli.dialogue.Origin;
import org.linli.dialogue.Schedule;
import org.linli.dialogue.Stakeholders;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Money;
import org.linli.shared.PlacePath;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The next yard on the list: walls are to be renewed there, and nobody has sat down about it yet. Neighbours
/// strike and add from their phones, the desk has taken up two of their wishes, and a meeting waits for the plan.
@Component
@Profile("demo")
class DemoRenewal {

    private static final Actor SELF = Actor.program("demo");
    private static final String WALL = "005";
    private static final String DRAIN = "楼后下水横管 180 米";

    private final Places places;
    private final PastBudgets past;
    private final PlanWishes wishes;
    private final Meetings meetings;
    private final Stakeholders stakeholders;
    private final Clock clock;

    DemoRenewal(
            Places places,
            PastBudgets past,
            PlanWishes wishes,
            Meetings meetings,
            Stakeholders stakeholders,
            Clock clock) {
        this.places = places;
        this.past = past;
        this.wishes = wishes;
        this.meetings = meetings;
        this.stakeholders = stakeholders;
        this.clock = clock;
    }

    /// @param worker who asks people to sit down
    void load(Actor worker) {
        var yard = places.search("车务院", PlacePath.ALL, 1).getFirst();
        var plan = plan(yard);
        ask(plan);
        answer(plan);
        propose(yard, worker);
    }

    private BudgetId plan(PlaceSummary yard) {
        return past.plan(
                new BudgetDraft(
                        BudgetKind.PLAN,
                        null,
                        yard.id(),
                        new BudgetFacts(
                                "车务院外墙翻新清单",
                                "What the renewal of Chewu Yard pays for",
                                "区城建局明年春天搭架子。清单上全是看得见的，楼后的下水管不在里头。",
                                "The scaffolding comes next spring. Everything in it can be seen from the street; the drains behind the"
                                        + " houses are not in it.",
                                yuan(310_000))),
                List.of(
                        item("001", "外墙保温", "Insulating the walls", 168_000, "6 栋楼", ""),
                        item("002", "外墙粉刷、画砖缝", "Painting the walls, with drawn bricks", 62_000, "6 栋楼", ""),
                        item("003", "单元门口雨棚 18 处", "18 canopies over the doors", 36_000, "各单元门口", ""),
                        item("004", "空调外机统一罩", "Covers for air conditioners, all alike", 28_000, "临街两栋", ""),
                        item(WALL, "文化墙", "A wall with paintings", 16_000, "院门口", "")),
                List.of(new PastVersion(
                        day(-16).atTime(10, 0).atZone(Days.ZONE).toInstant(),
                        MoneyPart.BASE,
                        null,
                        "区老旧小区改造经费",
                        DecidedBy.elsewhere("区城建局外墙翻新计划"),
                        List.of())),
                SELF);
    }

    private void ask(BudgetId plan) {
        wishes.add(plan, DRAIN, voice(1, "2 号楼一楼", "墙刷好了再挖管子，还得凿开"));
        wishes.add(plan, DRAIN, voice(2, "", "一下雨就往屋里返，先顾这个"));
        wishes.add(plan, DRAIN, voice(3, "赵姐", "1964 年的管子，修一回堵一回"));
        for (int phone = 4; phone <= 9; phone++) wishes.add(plan, DRAIN, voice(phone, "", "我家也返"));
        wishes.strike(plan, WALL, voice(2, "", "画得再好看，底下还是黑水"));
        wishes.strike(plan, WALL, voice(5, "夜班的", "门口要的是灯，不是画"));
        for (int phone = 6; phone <= 8; phone++) wishes.strike(plan, WALL, voice(phone, "", "省下来换管子"));
        wishes.strike(plan, "002", voice(10, "老齐", "先换管子，换完再刷"));
        wishes.strike(plan, "002", voice(1, "", "只做保温，颜色不着急"));
        wishes.strike(plan, "004", voice(11, "顶楼", "罩上了夏天不散热"));
        wishes.strike(plan, "004", voice(3, "赵姐", "各家自己擦擦就行"));
        wishes.strike(plan, "004", voice(12, "", "钱不够，先划它"));
        wishes.add(plan, "楼梯扶手", voice(13, "周奶奶的孙女", "奶奶下楼抓不住"));
        wishes.add(plan, "楼梯扶手", voice(14, "", "五楼的都要"));
        wishes.add(plan, "大门口 LED 屏", voice(15, "", "通知看得清楚"));
    }

    /// The desk has asked what the pipes cost; whether they come is for the meeting to say.
    private void answer(BudgetId plan) {
        for (var wish : wishes.of(plan)) {
            if (wish.key().equals(WALL)) takeUp(plan, wish, yuan(0));
            if (wish.name().equals(DRAIN)) takeUp(plan, wish, yuan(96_000));
            if (wish.name().contains("LED")) wishes.leave(plan, wish.id(), "居委会门口已经有一块，钱先紧着管子。", SELF);
        }
    }

    private void takeUp(BudgetId plan, PlanWish wish, Money cost) {
        wishes.takeUp(plan, wish.id(), cost, phones -> "手机上 " + phones + " 人", SELF);
    }

    private void propose(PlaceSummary yard, Actor worker) {
        var id = meetings.propose(
                new MeetingDraft(
                        "车务院先刷墙，还是先换管子？",
                        "外墙清单划掉哪几项、加上哪几项，架子搭起来以前定下来",
                        MeetingKind.ROUND_TABLE,
                        DecisionKind.CONSULTATION,
                        null,
                        yard.id(),
                        new Origin(Origin.Kind.CONFLICT, null, "架子要搭了，楼后的井还在返水")),
                worker);
        party(id, Box.AFFECTED, "一楼二楼返水的人家", 30, "赵姐", worker);
        party(id, Box.AFFECTED, "顶楼冬天冷的人家", 18, "老齐", worker);
        party(id, Box.AFFECTED, "白天睡觉的夜班师傅", 9, "", worker);
        party(id, Box.DECIDES, "区城建局", 1, "周明", worker);
        party(id, Box.PAYS, "区老旧小区改造经费", 1, "周明代为回话", worker);
        party(id, Box.DOES, "施工队", 4, "刘队", worker);
        party(id, Box.KNOWS, "干过管道的退休师傅", 3, "顾师傅", worker);
        meetings.name(id, new FourRoles("铁西社区党委 李慧敏", "区城建局 周明", "群力社工站 刘芳", "车务院六栋楼"), worker);
        meetings.map(id, worker);
        meetings.schedule(id, new Schedule(evening(), 120, "居委会茶室（门口一级台阶，有坡板）", 20, "刘芳", "赵立平"), worker);
        meetings.announce(id, false, worker);
    }

    private void party(MeetingId id, Box box, String name, int count, String speaker, Actor actor) {
        stakeholders.add(id, new NewParty(box, name, null, count, speaker), actor);
    }

    /// When those on shift by day are home, and those on shift by night not yet gone.
    private Instant evening() {
        return day(5).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                .atTime(18, 30)
                .atZone(Days.ZONE)
                .toInstant();
    }

    private LocalDate day(int ahead) {
        return Days.today(clock).plusDays(ahead);
    }
}
