package org.linli.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/// How long pages take where millions of concerns lie: the board, the list with three conditions, the search for words,
/// the subtree of a place; asked one after the other by a logged-in officer of one of twelve subdistricts.
///
/// `--data FOLDER` of the database, which is kept for the next time, `--port N`, `--millions N`, `--rounds N`
public final class Scale {

    private static final List<String> WORDS = List.of(
            "暖气", "漏水", "返水", "路灯不亮", "电梯", "停车位", "噪音", "广场舞", "垃圾", "井盖", "飞线充电", "树", "灯", "水", "独居老人", "三天没见", "坡道",
            "物业费", "工务院", "机务院 漏水", "麻将 周三", "公交", "结冰", "消防通道");
    private static final List<String> STATES = List.of(
            "open", "ended", "closed", "resolved", "in_progress", "dispatched", "submitted", "gap", "no_answer");

    private final Reader reader;
    private final List<Long> places;
    private final Random random = new Random(7);

    private Scale(Reader reader, List<Long> places) {
        this.reader = reader;
        this.places = places;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        double millions = Double.parseDouble(option(arguments, "--millions", "2"));
        int rounds = Integer.parseInt(option(arguments, "--rounds", "200"));
        int port = Integer.parseInt(option(arguments, "--port", "8097"));
        var data = Path.of(option(arguments, "--data", "app/target/scale"));
        try (var house = House.start(data, port, Map.of())) {
            System.out.printf(Locale.ROOT, "ready after %.1f s%n", house.ready());
            var quarter = new Millions(data);
            quarter.fill(Math.round(millions * 1_000_000));
            var reader = Reader.loggedIn(URI.create("http://127.0.0.1:" + port), "王建国", "linli-demo");
            new Scale(reader, quarter.places()).measure(rounds, millions);
        }
    }

    private void measure(int rounds, double millions) throws IOException, InterruptedException {
        double board = p95("board", rounds, this::board);
        double list = p95("list, three conditions", rounds, this::list);
        double search = p95("search", rounds, this::search);
        double subtree = p95("subtree", rounds, this::subtree);
        System.out.printf(
                Locale.ROOT,
                "RESULT boardP95=%.1f listP95=%.1f searchP95=%.1f subtreeP95=%.1f millions=%.0f%n",
                board,
                list,
                search,
                subtree,
                millions);
    }

    private String board() {
        return random.nextBoolean() ? "/board" : "/board?place=" + pick(places);
    }

    private String list() {
        var conditions = new ArrayList<>(List.of(
                "state=" + pick(STATES),
                "category=" + pick(Millions.CATEGORIES),
                "urgency=" + pick(List.of("harm", "damage", "delay", "ordinary")),
                "place=" + pick(places),
                "channel=" + pick(List.of("call", "desk", "phone_page")),
                "from=2024-0" + (1 + random.nextInt(9)) + "-01"));
        Collections.shuffle(conditions, random);
        return "/requests?" + String.join("&", conditions.subList(0, 3));
    }

    private String search() {
        return "/requests?words=" + URLEncoder.encode(pick(WORDS), StandardCharsets.UTF_8);
    }

    private String subtree() {
        return "/requests?place=" + pick(places) + (random.nextBoolean() ? "&state=open" : "");
    }

    /// In milliseconds, after as many pages to warm up.
    private double p95(String what, int rounds, Supplier<String> page) throws IOException, InterruptedException {
        for (int i = 0; i < rounds / 2; i++) reader.time(page.get());
        var times = new double[rounds];
        var slowest = "";
        double most = 0;
        for (int i = 0; i < rounds; i++) {
            var asked = page.get();
            times[i] = reader.time(asked);
            if (times[i] > most) {
                most = times[i];
                slowest = asked;
            }
        }
        Arrays.sort(times);
        double p95 = times[(int) Math.ceil(rounds * 0.95) - 1];
        System.out.printf(
                Locale.ROOT,
                "%-24s p50 %6.1f ms, p95 %6.1f ms, slowest %6.1f ms %s%n",
                what,
                times[rounds / 2],
                p95,
                most,
                slowest);
        return p95;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String option(String[] arguments, String name, String usual) {
        int at = Arrays.asList(arguments).indexOf(name);
        return at >= 0 && at + 1 < arguments.length ? arguments[at + 1] : usual;
    }
}
