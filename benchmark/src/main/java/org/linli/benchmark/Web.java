package org.linli.benchmark;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Telling a concern and looking at a list, under load, beside pgbench with the same statements on the same server.
///
/// `intakeRatio` and `listRatio` are answers a second divided by what pgbench reaches, the median of three rounds.
/// `p99` is that of the slower of both at half of the load, after the server has put away what pgbench
/// wrote. What was told faster than the program can react to it is reacted to before the next round. Aims: 0.35, 0.20,
/// 50 ms.
public final class Web {

    private static final int ROWS = 100_000;

    /// One of a hundred is told only by thousands: at its pace a round asks for a thousand lists.
    private static final int LONGER = 3;

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Map<String, String> NO_LIMITS =
            Map.of("LINLI_LIMITS_INTAKE_BURST", "100000000", "LINLI_LIMITS_INTAKE_EVERY", "1us");

    private final Stage stage;

    private Web(Stage stage) {
        this.stage = stage;
    }

    public static void main(String[] arguments) throws Exception {
        Stage.open(arguments, NO_LIMITS, stage -> new Web(stage).measure());
    }

    private void measure() throws Exception {
        var list = list();
        var intake = intake();
        Start.say("filling in %d concerns", ROWS);
        stage.pgbench().execute(more());
        stage.pgbench().execute("analyze;");
        stage.warm(list);
        stage.warm(intake);
        stage.settle();
        var listStatements = stage.record(list).script();
        var intakeStatements = stage.record(intake).script();
        var lists = new Stage.Pace[Stage.ROUNDS];
        var intakes = new Stage.Pace[Stage.ROUNDS];
        for (var round = 0; round < Stage.ROUNDS; round++) {
            lists[round] = stage.compare("list", list, listStatements);
            intakes[round] = stage.compare("intake", intake, intakeStatements);
            Start.say("the program has reacted to all of it %.0f s later", stage.settle());
        }
        stage.pgbench().execute("vacuum analyze requests.request;");
        stage.pgbench().execute("checkpoint;");
        var listing = atHalfLoad(list, lists);
        var telling = atHalfLoad(intake, intakes);
        Start.say("99 of 100 at half load within: list %.1f ms, intake %.1f ms", listing, telling);
        var p99 = Math.max(listing, telling);
        Start.say("RESULT intakeRatio=%.3f listRatio=%.3f p99=%.1f", ratio(intakes), ratio(lists), p99);
    }

    private double atHalfLoad(Load load, Stage.Pace[] paces) throws Exception {
        return load.at(paces[paces.length - 1].rate() / 2, LONGER * stage.seconds())
                .p99();
    }

    private static double ratio(Stage.Pace[] paces) {
        return Stage.median(Arrays.stream(paces).mapToDouble(Stage.Pace::ratio).toArray());
    }

    /// A colleague's list of 20.
    private Load list() throws IOException {
        try (var door = new Door(stage.house().port())) {
            door.askAndKeep(Door.get("/log-in", ""));
            var cookie = door.cookies();
            var form = "_csrf=" + encode(token(door.body())) + "&name=" + encode("李慧敏") + "&password=linli-demo";
            door.askAndKeep(Door.post("/log-in", cookie, form));
            var request = Door.get("/requests", cookie + "; " + door.cookies());
            if (door.askAndKeep(request) != 200) throw new IOException("no list");
            return new Load(stage.house().port(), Stage.CLIENTS, () -> request, 200);
        }
    }

    /// A resident's concern, told anew each time.
    private Load intake() throws IOException {
        try (var door = new Door(stage.house().port())) {
            door.askAndKeep(Door.get("/log-in", ""));
            var cookie = door.cookies();
            var form = "_csrf=" + encode(token(door.body())) + "&place=" + place() + "&body=" + encode("楼道灯不亮,晚上看不见台阶")
                    + "&go=anyway&submission=";
            Supplier<byte[]> request = () -> Door.post("/tell", cookie, form + UUID.randomUUID());
            return new Load(stage.house().port(), Stage.CLIENTS, request, 303);
        }
    }

    /// Any place of the demo quarter that a concern can stand at: the subdistrict itself is the first.
    private static int place() {
        return 2;
    }

    static String token(String page) throws IOException {
        var match = TOKEN.matcher(page);
        if (!match.find()) throw new IOException("no token on the page");
        return match.group(1);
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// As many concerns as a subdistrict has after some years, drawn from the oldest new one of the demo.
    private static String more() {
        return """
            insert into requests.request
                   (subdistrict, place, place_path, place_name, place_detail, subject, body, channel, affected, affected_note,
                    shown_to_public, contact, answer_by, code, taken_by, state, received_at, changed_at,
                    submission, search)
            select r.subdistrict, r.place, r.place_path, r.place_name, r.place_detail, r.subject || ' ' || n, r.body,
                   r.channel, r.affected, r.affected_note, r.shown_to_public, null, r.answer_by, r.code,
                   r.taken_by, r.state, r.received_at - n * interval '1 minute', r.changed_at, gen_random_uuid(), r.search
            from   (select * from requests.request where state in ('SUBMITTED', 'ACCEPTED') order by id limit 1) r,
                   generate_series(1, %d) n;
            """.formatted(ROWS);
    }
}
