package org.linli.demo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingId;
import org.linli.engine.consensus.Opinion;
import org.linli.places.Places;
import org.linli.positions.PastSoundings;
import org.linli.positions.PastSoundings.PastVote;
import org.linli.positions.PastSoundings.Voice;
import org.linli.positions.SoundingFacts;
import org.linli.positions.Soundings;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.PlacePath;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// What people of the demo think: six round a table in yard 123, and some two hundred and forty about parking.
@Component
@Profile("demo")
class DemoSoundings {

    private static final Actor SELF = Actor.program("demo");
    private static final int DAYS_AGO = 9;
    private static final int DAYS_AHEAD = 12;

    private static final List<Leaning> LEANINGS = List.of(
            new Leaning("给上夜班的留八个位子", "天亮以后还空着就给别人停", 82, 74, 95),
            new Leaning("停车的地方要有灯，后半夜也亮", "灯罩朝下", 93, 95, 92),
            new Leaning("轮椅走的路一寸也不能停车", "", 84, 97, 90),
            new Leaning("有车的排号，一家一个", "第二辆停到外面", 78, 22, 35),
            new Leaning("停在院里的车交钱，钱归院里用", "账贴在楼门口", 18, 88, 40),
            new Leaning("再挖掉一块绿地，多画二十个位子", "", 86, 5, 14),
            new Leaning("外面的车一律不让进", "看病的、送货的除外", 80, 34, 16),
            new Leaning("中间那块空地白天归孩子，不许停", "", 24, 94, 66),
            new Leaning("先到先停，谁也不占", "", 12, 30, 86),
            new Leaning("客人来了，沿街的位子能停半个钟头", "", 48, 36, 90),
            new Leaning("先试三个月，再一起定", "试完真的再问一次", 76, 84, 88),
            new Leaning("占了消防通道就拖走", "先打电话，十分钟不来再拖", 88, 96, 80));

    private final Places places;
    private final Soundings soundings;
    private final PastSoundings past;
    private final Clock clock;

    DemoSoundings(Places places, Soundings soundings, PastSoundings past, Clock clock) {
        this.places = places;
        this.soundings = soundings;
        this.past = past;
        this.clock = clock;
    }

    /// Writes them down, or nothing if any is there already.
    ///
    /// @param yard the meeting about the pipes of yard 123; none where it is not known
    void load(@Nullable MeetingId yard) {
        if (soundings.any()) return;
        if (yard != null) yard(yard);
        parking();
    }

    private void yard(MeetingId meeting) {
        var statements = List.of("先把路铺平，轮椅走得过去", "留八个车位给上夜班的", "有车的排号，一家一个", "树底下摆两张长椅", "围挡再留一个月，等沟沉实", "楼门口装灯，后半夜也亮");
        var facts = facts("沟填上以后，院子怎么用？", "总管换完，沟填平了。地面还没铺，车位还没画，都还能商量。", "工务院", meeting, List.of(), statements);
        add(
                facts,
                List.of(
                        voice("一楼二楼返水的人家", "+--+-+", 1, "先画人走的路，再画车位"),
                        voice("一楼二楼返水的人家", "+-.+++", 5, "灯照地，不照窗户"),
                        voice("一楼二楼返水的人家", "+.-+ +", -1, ""),
                        voice("顶楼漏雨的人家", "+++.-+", 2, "没车的那几家也有个说法"),
                        voice("干过管道的退休师傅", "+.. ++", 4, "下过一场透雨再撤"),
                        voice("", "++++-+", -1, "")));
    }

    /// One letter a statement: agree, disagree, pass, or nothing said.
    private static Voice voice(String party, String said, int on, String condition) {
        var votes = new ArrayList<PastVote>();
        for (int i = 0; i < said.length(); i++)
            if (said.charAt(i) != ' ') votes.add(new PastVote(i, opinion(said.charAt(i)), i == on ? condition : ""));
        return new Voice(party, votes);
    }

    private static Opinion opinion(char letter) {
        return switch (letter) {
            case '+' -> Opinion.AGREE;
            case '-' -> Opinion.DISAGREE;
            default -> Opinion.PASS;
        };
    }

    private void parking() {
        var statements = LEANINGS.stream().map(Leaning::words).toList();
        var facts = facts(
                "院里的车位，怎么停才算公道？",
                "十五个院一共一百七十个位子，有车的二百一十家。怎么停先试三个月，再一起看。",
                "铁西社区",
                null,
                List.of("有车的", "没车的", "上夜班的", "带孩子的", "沿街开店的", "坐轮椅的"),
                statements);
        var chance = new Random(123);
        var voices = new ArrayList<Voice>();
        crowd(voices, 96, 0, List.of("有车的", "有车的", "有车的", "上夜班的", "沿街开店的"), chance);
        crowd(voices, 92, 1, List.of("没车的", "没车的", "带孩子的", "带孩子的", "上夜班的"), chance);
        crowd(voices, 54, 2, List.of("上夜班的", "", "没车的", ""), chance);
        add(facts, voices);
    }

    /// People of one mind, more or less.
    private static void crowd(List<Voice> voices, int people, int camp, List<String> parties, Random chance) {
        for (int i = 0; i < people; i++) {
            var votes = new ArrayList<PastVote>();
            for (int n = 0; n < LEANINGS.size(); n++) {
                if (chance.nextInt(100) < 12) continue;
                var opinion = LEANINGS.get(n).of(camp, chance);
                votes.add(new PastVote(
                        n,
                        opinion,
                        opinion == Opinion.AGREE && i == 3 + n ? LEANINGS.get(n).condition() : ""));
            }
            voices.add(new Voice(parties.get(i % parties.size()), votes));
        }
    }

    /// A statement, under which condition some agree, and how many in a hundred of each camp do.
    private record Leaning(String words, String condition, int drivers, int walkers, int others) {

        private int agree(int camp) {
            return switch (camp) {
                case 0 -> drivers;
                case 1 -> walkers;
                default -> others;
            };
        }

        Opinion of(int camp, Random chance) {
            if (chance.nextInt(100) < 8) return Opinion.PASS;
            return chance.nextInt(100) < agree(camp) ? Opinion.AGREE : Opinion.DISAGREE;
        }
    }

    private SoundingFacts facts(
            String question,
            String background,
            String place,
            @Nullable MeetingId meeting,
            List<String> parties,
            List<String> statements) {
        var today = Days.today(clock);
        return new SoundingFacts(
                question,
                background,
                places.search(place, PlacePath.ALL, 1).getFirst().id(),
                meeting,
                parties,
                statements,
                today.minusDays(DAYS_AGO),
                today.plusDays(DAYS_AHEAD),
                false);
    }

    private void add(SoundingFacts facts, List<Voice> voices) {
        var asked = Days.today(clock)
                .minusDays(DAYS_AGO)
                .atTime(10, 0)
                .atZone(Days.ZONE)
                .toInstant();
        past.add(facts, voices, asked, SELF);
    }
}
