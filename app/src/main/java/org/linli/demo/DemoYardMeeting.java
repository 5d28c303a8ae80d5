package org.linli.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.AgendaTopic.Position;
import org.linli.dialogue.Box;
import org.linli.dialogue.DecidedBy;
import org.linli.dialogue.DecisionKind;
import org.linli.dialogue.FourRoles;
import org.linli.dialogue.MeetingDraft;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MeetingKind;
import org.linli.dialogue.MoneyLine;
import org.linli.dialogue.MoneyPart;
import org.linli.dialogue.NewCommitment;
import org.linli.dialogue.NewParty;
import org.linli.dialogue.NewRules;
import org.linli.dialogue.Origin;
import org.linli.dialogue.Owner;
import org.linli.dialogue.PastMeeting;
import org.linli.dialogue.PastMeeting.Group;
import org.linli.dialogue.PastMeeting.Move;
import org.linli.dialogue.PastMeeting.Promise;
import org.linli.dialogue.PastMeeting.Question;
import org.linli.dialogue.PastMeeting.Step;
import org.linli.dialogue.PastMeeting.Topic;
import org.linli.dialogue.PastMeetings;
import org.linli.dialogue.Schedule;
import org.linli.dialogue.Speakers;
import org.linli.dialogue.Stance;
import org.linli.dialogue.Votes;
import org.linli.dialogue.VotingThreshold;
import org.linli.live.PastTurns;
import org.linli.live.PastTurns.Tally;
import org.linli.people.People;
import org.linli.people.PersonSummary;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Grant;
import org.linli.shared.Money;
import org.linli.shared.Period;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Yard 123 of the old railway quarter: the plan had walls and doors, the people wanted pipes. A meeting that was held,
/// and what was promised there.
@Component
@Profile("demo")
class DemoYardMeeting {

    static final int HELD = 52;

    private static final String MOVED = "划掉雨棚、铁门、刷墙，省下的钱先换下水总管";
    static final String DRAIN = "工务院总管换完，沟填平";

    private final Places places;
    private final People people;
    private final PastMeetings past;
    private final PastTurns turns;
    private final Clock clock;

    DemoYardMeeting(Places places, People people, PastMeetings past, PastTurns turns, Clock clock) {
        this.places = places;
        this.people = people;
        this.past = past;
        this.turns = turns;
        this.clock = clock;
    }

    /// @return the meeting at which the plan was changed
    MeetingId load() {
        var yard = places.search("工务院", PlacePath.ALL, 1).getFirst();
        var self = actor(Persona.SECRETARY, Role.COMMUNITY_SECRETARY, yard);
        var id = past.add(new PastMeeting(
                new MeetingDraft(
                        "123 号院先刷墙，还是先换管子？",
                        "改造清单划掉哪几项、加上哪几项，钱不够找谁",
                        MeetingKind.OPEN_SPACE,
                        DecisionKind.CONSULTATION,
                        null,
                        yard.id(),
                        new Origin(Origin.Kind.CONFLICT, null, "挖开一半，居民拦下了施工队")),
                self,
                at(HELD + 14, 10),
                at(HELD + 9, 16),
                new FourRoles("铁西社区党委 李慧敏", "区城建局 周明", "群力社工站 刘芳", "工务院三排楼 46 户"),
                new Schedule(at(HELD, 14), 160, "居委会茶室", 60, "刘芳", "赵立平"),
                new NewRules(
                        "开放空间的规矩",
                        Speakers.EVERYBODY,
                        2,
                        3,
                        true,
                        true,
                        null,
                        VotingThreshold.MAJORITY,
                        7,
                        List.of("谁来了都对", "几时开始都不晚", "对事，不对人", "不同意，也写下来", "学不到、帮不上，就换一桌")),
                groups(),
                topics(),
                List.of(new Question(0, MOVED, 38, new Votes(31, 4, 3), "四户顶楼的说：漏雨的屋面也得排上，别只顾一楼。")),
                promises(yard),
                "顾师傅把老管线凭记忆画在了挂图上，城建局当场拍了照带回去。"));
        turns.keep(id, spoken(), self);
        return id;
    }

    /// As the social workers counted it with strokes.
    private static List<Tally> spoken() {
        return List.of(
                new Tally("一楼二楼返水的人家", "张婶", 5),
                new Tally("一楼二楼返水的人家", "三号楼一楼的", 4),
                new Tally("一楼二楼返水的人家", "五号楼的老孙", 3),
                new Tally("顶楼漏雨的人家", "老周", 4),
                new Tally("区城建局", "周明", 4),
                new Tally("施工队", "刘队", 3),
                new Tally("桐荫供水公司", "林晓", 2),
                new Tally("干过管道的退休师傅", "顾师傅", 3));
    }

    private static List<Group> groups() {
        return List.of(
                group(Box.AFFECTED, "一楼二楼返水的人家", 26, "张婶", 22, 0),
                group(Box.AFFECTED, "顶楼漏雨的人家", 12, "老周", 7, 0),
                group(Box.AFFECTED, "租户", 23, "", 0, 0),
                group(Box.DECIDES, "区城建局", null, "周明", 2, 1),
                group(Box.PAYS, "区财政、维修经费", null, "周明代为回话", 1, 0),
                group(Box.DOES, "施工队", 6, "刘队", 2, 0),
                group(Box.DOES, "桐荫供水公司", null, "林晓", 1, 1),
                group(Box.KNOWS, "干过管道的退休师傅", 4, "顾师傅", 3, 0));
    }

    private static List<Topic> topics() {
        return List.of(
                new Topic(
                        "清单上划掉什么，加上什么",
                        "张婶",
                        "雨棚、铁门、刷墙都可以不要。下水总管、入户支管、检查井要加上。顾师傅出了一张混凝土管的图。",
                        Map.of(
                                0, new Position(Stance.FOR, "管子不换，墙刷了也要挖"),
                                1, new Position(Stance.FOR_IF, "屋面防水排在第二"),
                                3, new Position(Stance.FOR_IF, "改清单要走变更手续"),
                                5, new Position(Stance.FOR, "图纸齐了一个月能完"),
                                7, new Position(Stance.FOR, "")),
                        false),
                new Topic("挖沟那几天，老人怎么出门", "周家女儿", "楼门口铺钢板，留一条轮椅过得去的路。晚上要有灯。", Map.of(), false),
                new Topic(
                        "沟填上以后，车停哪儿",
                        "小杨",
                        "有车的要排号，没车的要留绿地，没谈拢。",
                        Map.of(0, new Position(Stance.AGAINST, "先把院子还给走路的人")),
                        true));
    }

    private List<Promise> promises(PlaceSummary yard) {
        var works = actor(Persona.CONSTRUCTION, Role.DEPARTMENT_OFFICER, yard);
        var water = actor(Persona.WATER, Role.DEPARTMENT_OFFICER, yard);
        var worker = actor(Persona.COMMUNITY, Role.COMMUNITY_WORKER, yard);
        var warden = actor(Persona.WARDEN, Role.WARDEN, yard);
        return List.of(
                new Promise(
                        promise("改造清单加上下水总管和支管，划掉雨棚、铁门、刷墙", works, 38, "张婶"),
                        List.of(
                                money(MoneyPart.BASE, "140000", "区老旧小区改造经费", "原方案", HELD),
                                money(MoneyPart.REALLOCATED, "60000", "划掉的雨棚、铁门、刷墙", MOVED, HELD),
                                money(MoneyPart.ADDED, "400000", "区财政追加", "区城建局第 17 号变更", 30)),
                        List.of(
                                step(Move.ACCEPT, works, 43, "", null),
                                step(Move.START, works, 41, "", null),
                                step(Move.SHOW_DONE, works, 39, "变更手续办完，新清单贴在楼门口。", null),
                                step(Move.VERIFY, warden, 37, "看到新清单了，三排楼都贴了", null))),
                new Promise(
                        promise("查清下水总管的图纸在谁手里", water, 34, "顾师傅"),
                        List.of(),
                        List.of(
                                step(Move.ACCEPT, water, 42, "", null),
                                step(Move.START, water, 40, "", null),
                                step(Move.SHOW_DONE, water, 28, "铁路档案馆找到 1978 年竣工图，已复印。", null),
                                step(Move.VERIFY, warden, 26, "顾师傅对过，跟地下的一样", null))),
                new Promise(
                        promise(DRAIN, works, 10, "自管会 王师傅"),
                        List.of(),
                        List.of(
                                step(Move.ACCEPT, works, 43, "", null),
                                step(Move.START, works, 30, "", null),
                                step(Move.PUT_OFF, works, 14, "管材晚到了十天，天冷不能浇", day(-6)))),
                new Promise(
                        promise("挖沟的时候给轮椅留一条路，晚上有灯", works, 20, "周家女儿"),
                        List.of(),
                        List.of(
                                step(Move.ACCEPT, works, 43, "", null),
                                step(Move.START, works, 31, "", null),
                                step(Move.SHOW_DONE, works, 21, "铺了钢板，装了三盏灯。", null))),
                new Promise(
                        promise("每个楼门选出一位门长，名字贴在门口", worker, 5, "张婶"),
                        List.of(),
                        List.of(step(Move.ACCEPT, worker, 40, "", null), step(Move.START, worker, 33, "", null))),
                new Promise(promise("屋面防水排进明年的维修计划", works, -60, "老周"), List.of(), List.of()));
    }

    private NewCommitment promise(String what, Actor owner, int daysAgo, String watcher) {
        return new NewCommitment(
                null, what, new Owner(body(owner), owner.organisation(), owner.account(), null), day(daysAgo), watcher);
    }

    private String body(Actor owner) {
        var organisation = owner.organisation();
        return organisation == null
                ? owner.name()
                : people.organisation(organisation).name() + " " + owner.name();
    }

    private MoneyLine money(MoneyPart part, String yuan, String source, String decided, int daysAgo) {
        return new MoneyLine(
                part,
                Money.yuan(yuan),
                source,
                DecidedBy.elsewhere(decided),
                Persona.SECRETARY.shown(),
                at(daysAgo, 11));
    }

    private Step step(Move move, Actor by, int daysAgo, String words, @Nullable LocalDate until) {
        return new Step(move, by, at(daysAgo, 15), words, until);
    }

    private static Group group(Box box, String name, @Nullable Integer count, String speaker, int heads, int decide) {
        return new Group(new NewParty(box, name, null, count, speaker), heads, decide);
    }

    private Actor actor(Persona persona, Role role, PlaceSummary place) {
        var grant = new Grant(role, place.path(), Period.since(LocalDate.EPOCH));
        var known = people.holders(Right.SEE_MEETINGS, place.path()).stream();
        var wardens = role == Role.WARDEN ? wardens(place).stream() : known;
        var person = wardens.filter(one -> one.name().equals(persona.shown()))
                .findFirst()
                .orElseThrow();
        return new Actor(person.id(), person.organisation(), person.name(), List.of(grant));
    }

    /// They look after one door each, somewhere in the yard.
    private List<PersonSummary> wardens(PlaceSummary yard) {
        return places.within(yard.path()).stream()
                .flatMap(door -> people.holders(Right.VERIFY_PROMISES, door.path()).stream())
                .toList();
    }

    private Instant at(int daysAgo, int hour) {
        return day(daysAgo).atTime(hour, 0).atZone(Days.ZONE).toInstant();
    }

    private LocalDate day(int ago) {
        return Days.today(clock).minusDays(ago);
    }
}
