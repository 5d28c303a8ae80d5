package org.linli.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.linli.needs.CommunityFigure;
import org.linli.needs.CommunityFigure.Kind;
import org.linli.needs.CommunityFigures;
import org.linli.needs.EvidenceKind;
import org.linli.needs.HearingMethod;
import org.linli.needs.HearingMethods;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.requests.Channel;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.PlacePath;
import org.linli.ui.BilingualText;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// How the fictional subdistrict hears people, and what is published of its communities. Four of its twelve ways of
/// hearing are not named yet; of one community nobody has published the incomes, of another nothing at all.
@Component
@Profile("demo")
class DemoHearing {

    private static final Actor SELF = Actor.program("demo");
    private static final String SOURCE = "街道统计年报（虚构）";

    private static final List<HearingMethod> METHODS = List.of(
            new HearingMethod(
                    0,
                    1,
                    new BilingualText("窗口接待", "At the desk"),
                    new BilingualText(
                            "上班时间坐在居委会，来一个记一个；电话也算。",
                            "Somebody sits in the committee's office all day and writes down whoever comes; calls count too."),
                    new BilingualText("只听得到白天有空的人。", "Only those who are free by day are heard."),
                    List.of(Channel.DESK, Channel.CALL),
                    List.of(),
                    null),
            new HearingMethod(
                    0,
                    2,
                    new BilingualText("入户走访", "Going from door to door"),
                    new BilingualText("两个人一组敲门，每户十分钟。", "Two people knock together and stay ten minutes in each home."),
                    new BilingualText(
                            "四户里开一户；租户和夜班的最难敲开。",
                            "One door in four opens; tenants and night workers are the hardest to find in."),
                    List.of(Channel.VISIT),
                    List.of(EvidenceKind.VISIT),
                    null),
            new HearingMethod(
                    0,
                    3,
                    new BilingualText("一起走一遍", "Walking it together"),
                    new BilingualText(
                            "和住在那里的人走一条路，边走边记、边拍。",
                            "We walk one way with those who live there, noting and taking pictures as we go."),
                    new BilingualText("一次只走得了一条路，雨雪天走不成。", "One way at a time, and not in rain or snow."),
                    List.of(),
                    List.of(EvidenceKind.WALK),
                    null),
            new HearingMethod(
                    0,
                    4,
                    new BilingualText("意见箱", "The letter box"),
                    new BilingualText(
                            "门口的纸单，每周二、五开箱。", "Slips of paper at the door; the box is opened on Tuesdays and Fridays."),
                    new BilingualText(
                            "字看不清，没有电话就回不了话。", "Some cannot be read, and without a number nobody can be answered."),
                    List.of(Channel.BOX, Channel.PAPER),
                    List.of(),
                    null),
            new HearingMethod(
                    0,
                    5,
                    new BilingualText("茶馆", "The teahouse"),
                    new BilingualText(
                            "茶室里坐着说，不点名，写在纸上。",
                            "People sit and talk over tea; no names are taken, what is said goes on paper."),
                    new BilingualText("要一个会主持的人，三个小时。", "It takes somebody who can lead it, and three hours."),
                    List.of(Channel.TEAHOUSE),
                    List.of(EvidenceKind.MEETING),
                    null),
            new HearingMethod(
                    0,
                    6,
                    new BilingualText("圆桌会", "The round table"),
                    new BilingualText(
                            "座位一样高，先说再排先后。",
                            "All seats are alike; first everybody speaks, then we put things in order."),
                    new BilingualText("请得动人的题目一年没有几个。", "Few questions a year are worth an evening to people."),
                    List.of(Channel.ROUND_TABLE),
                    List.of(),
                    null),
            new HearingMethod(
                    0,
                    7,
                    new BilingualText("问卷", "The survey"),
                    new BilingualText("按单元抽户，问同样的话。", "Homes are drawn by entrance and asked the same questions."),
                    new BilingualText(
                            "回来的常是同一些人，要有人上门补。", "The same people tend to answer; somebody has to call on the others."),
                    List.of(),
                    List.of(EvidenceKind.SURVEY),
                    null),
            new HearingMethod(
                    0,
                    8,
                    new BilingualText("门长条子", "A warden's note"),
                    new BilingualText(
                            "门长看到、听到的，写一张条子。", "The warden of an entrance writes down what they see and hear."),
                    new BilingualText("有的门没有门长。", "Some entrances have no warden."),
                    List.of(Channel.WARDEN),
                    List.of(),
                    null));

    private final Places places;
    private final HearingMethods methods;
    private final CommunityFigures figures;
    private final Clock clock;

    DemoHearing(Places places, HearingMethods methods, CommunityFigures figures, Clock clock) {
        this.places = places;
        this.methods = methods;
        this.figures = figures;
        this.clock = clock;
    }

    /// Writes it down, or nothing if it is there already.
    void load() {
        var quarter = places.search("桐荫街道", PlacePath.ALL, 10).stream()
                .filter(place -> place.kind() == PlaceKind.SUBDISTRICT)
                .findFirst()
                .orElseThrow();
        if (!methods.of(quarter.path()).isEmpty()) return;
        METHODS.forEach(method -> methods.set(quarter.path(), since(method), SELF));
        for (var place : places.children(quarter.id())) if (place.kind() == PlaceKind.COMMUNITY) publish(place);
    }

    /// They were in use before the first thing that was heard.
    private HearingMethod since(HearingMethod method) {
        return new HearingMethod(
                0,
                method.number(),
                method.name(),
                method.about(),
                method.hard(),
                method.channels(),
                method.kinds(),
                Days.today(clock).minusYears(3));
    }

    private void publish(PlaceSummary place) {
        switch (place.name()) {
            case "铁西社区" -> note(place, 8600, 27, 4.1, 6.2, 31, 1972);
            case "河沿社区" -> note(place, 7900, 24, 3.6, 5.1, 22, 1979);
            case "东门社区" -> note(place, 9100, 17, 2.4, 2.8, 26, 1996);
            case "槐树巷社区" -> note(place, 7200, 29, 4.4, 6.8, 35, 1958);
            case "纺织路社区" -> note(place, 8300, 31, 4.8, 7.0, 19, 1968);
            case "新桥社区" -> note(place, 9800, 13, 1.9, 2.1, 44, 2006);
            case "北塔社区" -> {
                figure(place, Kind.RESIDENTS, "7600");
                figure(place, Kind.AGED, "28");
                figure(place, Kind.BUILT, "1965");
            }
            default -> {}
        }
    }

    private void note(
            PlaceSummary place,
            int residents,
            double aged,
            double disabled,
            double lowIncome,
            double tenants,
            int built) {
        figure(place, Kind.RESIDENTS, String.valueOf(residents));
        figure(place, Kind.AGED, String.valueOf(aged));
        figure(place, Kind.DISABLED, String.valueOf(disabled));
        figure(place, Kind.LOW_INCOME, String.valueOf(lowIncome));
        figure(place, Kind.TENANTS, String.valueOf(tenants));
        figure(place, Kind.BUILT, String.valueOf(built));
    }

    private void figure(PlaceSummary place, Kind kind, String value) {
        var lastYear = Days.today(clock).getYear() - 1;
        figures.note(
                new CommunityFigure(place.id(), kind, LocalDate.of(lastYear, 12, 31), new BigDecimal(value), SOURCE),
                SELF);
    }
}
