package org.linli.demo;

import static org.linli.surveys.Condition.ALWAYS;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.surveys.AnswerChannel;
import org.linli.surveys.Condition;
import org.linli.surveys.FrameLevel;
import org.linli.surveys.ItemKind;
import org.linli.surveys.ItemOption;
import org.linli.surveys.PastSurveys;
import org.linli.surveys.PastSurveys.PastAnswer;
import org.linli.surveys.SurveyFacts;
import org.linli.surveys.SurveyId;
import org.linli.surveys.SurveyItem;
import org.linli.surveys.Surveys;
import org.linli.surveys.Trait;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// A baseline survey of the demo quarter: closed last year, and open again with the same questions.
/// Nobody who answers exists; the same day gives the same answers.
@Component
@Profile("demo")
class DemoSurvey {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSurvey.class);
    private static final Actor SELF = Actor.program("demo");
    private static final int LAST_YEAR = 210;
    private static final int THIS_YEAR = 300;

    private final Places places;
    private final Surveys surveys;
    private final PastSurveys past;
    private final Clock clock;

    DemoSurvey(Places places, Surveys surveys, PastSurveys past, Clock clock) {
        this.places = places;
        this.surveys = surveys;
        this.past = past;
        this.clock = clock;
    }

    /// Writes it down, or nothing if it is there already.
    void load() {
        if (!surveys.list(SELF).isEmpty()) return;
        var quarter = places.search("桐荫街道", PlacePath.ALL, 10).stream()
                .filter(place -> place.kind() == PlaceKind.SUBDISTRICT)
                .findFirst()
                .orElseThrow();
        var homes = places.within(quarter.path()).stream()
                .filter(place -> place.kind() == PlaceKind.ENTRANCE)
                .toList();
        var first = surveys.draft(quarter.id(), facts(), SELF);
        for (var item : items()) surveys.write(first, "", item, SELF);
        var now = clock.instant();
        var before = now.minus(Duration.ofDays(380));
        past.add(first, before, before.plus(Duration.ofDays(30)), answers(first, homes, LAST_YEAR, before, 30), SELF);
        var second = surveys.renew(first, quarter.id(), SELF);
        var lately = now.minus(Duration.ofDays(16));
        past.add(second, lately, null, answers(second, homes, THIS_YEAR, lately, 15), SELF);
        LOG.info("Demo: a survey with {} answers, and that of last year with {}", THIS_YEAR, LAST_YEAR);
    }

    private static SurveyFacts facts() {
        return new SurveyFacts(
                "桐荫街道基线调查",
                "Tongyin baseline survey",
                "想知道傍晚孩子谁看、夜班的人白天睡得好不好、水管和看病方便不方便。几分钟就能答完，年底的茶馆会上把结果说给大家听。",
                "Who minds the children in the evening, can night workers sleep in the day, do the pipes hold, is a doctor near?"
                        + " It takes a few minutes; what comes out is told at the teahouse meeting at the end of the year.",
                FrameLevel.COURTYARD);
    }

    private static List<SurveyItem> items() {
        return List.of(
                choice(
                        "home",
                        ItemKind.MULTIPLE,
                        "您家里有谁",
                        "Who lives in your home?",
                        ALWAYS,
                        "六十岁以上的老人 | somebody over sixty | AGED",
                        "上小学的孩子 | a child at primary school",
                        "还没上学的孩子 | a younger child",
                        "三班倒、上夜班的 | somebody who works shifts or nights | SHIFT",
                        "走路不方便的 | somebody who walks with difficulty | DISABLED",
                        "我们是租房住的 | we rent our home | TENANTS"),
                choice(
                        "aftercare",
                        ItemKind.SINGLE,
                        "四点半放学到大人下班，孩子谁看",
                        "Who minds the child between half past four and the end of work?",
                        after("home", "2"),
                        "家里有大人 | a grown-up at home",
                        "老人接、老人看 | a grandparent",
                        "托管班 | an after-school class",
                        "自己在家或者在院里 | nobody, at home or in the yard"),
                plain(
                        "alone",
                        ItemKind.HOURS,
                        "哪些钟点，孩子身边没有大人",
                        "When is no grown-up with the child?",
                        15,
                        21,
                        1,
                        after("home", "2")),
                choice(
                        "class",
                        ItemKind.SINGLE,
                        "院里要是有人带着写作业，您让孩子去吗",
                        "If somebody helped with homework in the courtyard, would your child go?",
                        after("home", "2"),
                        "去 | yes",
                        "要看远不远 | if it is near",
                        "不去 | no"),
                plain(
                        "sleep",
                        ItemKind.HOURS,
                        "上班倒班的人，哪些钟点要睡觉",
                        "When must those who work shifts sleep?",
                        0,
                        24,
                        3,
                        after("home", "4")),
                scale("quiet", "您家白天安静吗", "How quiet is your home in the day?", "很吵 | very loud", "很安静 | very quiet"),
                plain("noise", ItemKind.PLACE, "哪里最吵", "Where is it loudest?", 0, 0, 0, ALWAYS),
                choice(
                        "pipes",
                        ItemKind.SINGLE,
                        "这一年，您家水管、下水出过毛病吗",
                        "Did your pipes or drains fail in the last year?",
                        ALWAYS,
                        "没有 | no",
                        "一两次 | once or twice",
                        "好几次 | several times",
                        "一直不好 | all the time"),
                plain(
                        "walk",
                        ItemKind.NUMBER,
                        "走到最近的卫生室要几分钟",
                        "How many minutes do you walk to the nearest clinic?",
                        0,
                        90,
                        0,
                        ALWAYS),
                scale(
                        "doctor",
                        "看个小病方便吗",
                        "How easy is it to see a doctor for something small?",
                        "很难 | hard",
                        "很方便 | easy"),
                choice(
                        "tea",
                        ItemKind.SINGLE,
                        "茶馆会上说这些事，您来吗",
                        "Would you come to a teahouse meeting about this?",
                        ALWAYS,
                        "来 | yes",
                        "看时间 | if the time suits",
                        "不来 | no"),
                plain("words", ItemKind.TEXT, "还缺什么，随便说", "What else is missing?", 0, 0, 0, ALWAYS));
    }

    private static Condition after(String item, String code) {
        return new Condition(item, Set.of(code));
    }

    private static SurveyItem choice(
            String key, ItemKind kind, String zh, String en, Condition condition, String... options) {
        var all = new ArrayList<ItemOption>();
        for (var option : options) all.add(option(String.valueOf(all.size() + 1), option));
        return new SurveyItem(key, kind, zh, en, false, all, 0, 0, 0, condition);
    }

    private static SurveyItem scale(String key, String zh, String en, String low, String high) {
        return new SurveyItem(
                key, ItemKind.SCALE, zh, en, false, List.of(option("low", low), option("high", high)), 1, 5, 0, ALWAYS);
    }

    private static SurveyItem plain(
            String key, ItemKind kind, String zh, String en, int low, int high, int step, Condition condition) {
        return new SurveyItem(key, kind, zh, en, false, List.of(), low, high, step, condition);
    }

    private static ItemOption option(String code, String both) {
        var parts = both.split(" \\| ");
        return new ItemOption(code, parts[0], parts[1], parts.length < 3 ? null : Trait.valueOf(parts[2]));
    }

    private static List<PastAnswer> answers(
            SurveyId survey, List<PlaceSummary> homes, int many, Instant from, int days) {
        var dice = new SplittableRandom(41 + many);
        var channels = List.of(
                AnswerChannel.PHONE_PAGE,
                AnswerChannel.PHONE_PAGE,
                AnswerChannel.PHONE_PAGE,
                AnswerChannel.PAPER,
                AnswerChannel.PAPER,
                AnswerChannel.VISIT);
        var railway =
                homes.stream().filter(home -> home.fullName().startsWith("铁西")).toList();
        var all = new ArrayList<PastAnswer>();
        for (int n = 0; n < many; n++) {
            var among = n % 4 == 0 ? railway : homes;
            var home = among.get(dice.nextInt(among.size()));
            var household = new DemoHousehold(home, homes, dice, many == LAST_YEAR);
            all.add(new PastAnswer(
                    UUID.nameUUIDFromBytes(("demo answer " + survey + " " + n).getBytes(StandardCharsets.UTF_8)),
                    channels.get(dice.nextInt(channels.size())),
                    home,
                    from.plus(Duration.ofMinutes(dice.nextLong(days * 1_440L))),
                    household.said()));
        }
        return all;
    }
}
