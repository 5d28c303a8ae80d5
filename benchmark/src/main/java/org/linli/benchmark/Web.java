package org.linli.benchmark;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Telling a concern and looking at a list, under load, beside pgbench with the same statements on the same server.
///
/// `intakeRatio` and `listRatio` are answers a second divided by what pgbench reaches, the median of three rounds;
/// `p99`
/// is that of the slower of both at half of the load. Aims: 0.35, 0.20, 50 ms.
public final class Web {

    private static final int CLIENTS = 8;
    private static final int ROUNDS = 3;
    private static final int SAMPLES = 40;
    private static final int ROWS = 100_000;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Map<String, String> NO_LIMITS =
            Map.of("LINLI_LIMITS_INTAKE_BURST", "100000000", "LINLI_LIMITS_INTAKE_EVERY", "1us");

    private final House house;
    private final Pgbench pgbench;
    private final int seconds;

    private Web(House house, Pgbench pgbench, int seconds) {
        this.house = house;
        this.pgbench = pgbench;
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws Exception {
        var seconds = arguments.length > 1 && arguments[0].equals("--seconds") ? Integer.parseInt(arguments[1]) : 10;
        var data = Files.createTempDirectory("linli-bench");
        try (var house = House.start(data.resolve("data"), Start.freePort(), NO_LIMITS)) {
            house.ready();
            new Web(house, Pgbench.on(house.data()), seconds).measure();
        } finally {
            Start.delete(data);
        }
    }

    private void measure() throws Exception {
        var list = list();
        var intake = intake();
        Start.say("filling in %d concerns", ROWS);
        pgbench.execute(more());
        pgbench.execute("analyze;");
        var warm = Math.max(15, seconds);
        list.asFastAsCanBe(warm);
        intake.asFastAsCanBe(warm);
        var listStatements = record(list, house, pgbench).script();
        var intakeStatements = record(intake, house, pgbench).script();
        var listRatios = new double[ROUNDS];
        var intakeRatios = new double[ROUNDS];
        double listRate = 0;
        double intakeRate = 0;
        for (var round = 0; round < ROUNDS; round++) {
            listRate = list.asFastAsCanBe(seconds).rate();
            listRatios[round] = compare("list", listRate, pgbench.rate(listStatements, CLIENTS, seconds));
            intakeRate = intake.asFastAsCanBe(seconds).rate();
            intakeRatios[round] = compare("intake", intakeRate, pgbench.rate(intakeStatements, CLIENTS, seconds));
        }
        var p99 = Math.max(
                list.at(listRate / 2, seconds).p99(),
                intake.at(intakeRate / 2, seconds).p99());
        Start.say("RESULT intakeRatio=%.3f listRatio=%.3f p99=%.1f", median(intakeRatios), median(listRatios), p99);
    }

    static double compare(String name, double ours, double theirs) {
        Start.say("%s: %.0f a second, pgbench %.0f, ratio %.3f", name, ours, theirs, ours / theirs);
        return ours / theirs;
    }

    static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /// A colleague's list of 20.
    private Load list() throws IOException {
        try (var door = new Door(house.port())) {
            door.askAndKeep(Door.get("/log-in", ""));
            var cookie = door.cookies();
            var form = "_csrf=" + encode(token(door.body())) + "&name=" + encode("李慧敏") + "&password=linli-demo";
            door.askAndKeep(Door.post("/log-in", cookie, form));
            var request = Door.get("/requests", cookie + "; " + door.cookies());
            if (door.askAndKeep(request) != 200) throw new IOException("no list");
            return new Load(house.port(), CLIENTS, () -> request, 200);
        }
    }

    /// A resident's concern, told anew each time.
    private Load intake() throws IOException {
        try (var door = new Door(house.port())) {
            door.askAndKeep(Door.get("/log-in", ""));
            var cookie = door.cookies();
            var form = "_csrf=" + encode(token(door.body())) + "&place=" + place() + "&body=" + encode("楼道灯不亮,晚上看不见台阶")
                    + "&go=anyway&submission=";
            Supplier<byte[]> request = () -> Door.post("/tell", cookie, form + UUID.randomUUID());
            return new Load(house.port(), CLIENTS, request, 303);
        }
    }

    /// Any place of the demo quarter that a concern can stand at: the subdistrict itself is the first.
    private static int place() {
        return 2;
    }

    /// What the program asks its database for one such request.
    static Statements record(Load load, House house, Pgbench pgbench) throws Exception {
        pgbench.execute("alter system set log_statement = 'all';");
        pgbench.execute("select pg_reload_conf();");
        Thread.sleep(500);
        var log = house.data().resolve("log");
        var position = Files.readString(log).length();
        try (var door = new Door(house.port())) {
            for (var i = 0; i < SAMPLES; i++) door.ask(load.request().get());
        }
        Thread.sleep(500);
        var statements = Statements.of(log, position, SAMPLES);
        pgbench.execute("alter system reset log_statement;");
        pgbench.execute("select pg_reload_conf();");
        Start.say("%d statements a request", statements.sql().size());
        return statements;
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
                    shown_to_public, tell_warden, contact, answer_by, code, taken_by, state, received_at, changed_at,
                    submission, search)
            select r.subdistrict, r.place, r.place_path, r.place_name, r.place_detail, r.subject || ' ' || n, r.body,
                   r.channel, r.affected, r.affected_note, r.shown_to_public, r.tell_warden, null, r.answer_by, r.code,
                   r.taken_by, r.state, r.received_at - n * interval '1 minute', r.changed_at, gen_random_uuid(), r.search
            from   (select * from requests.request where state in ('SUBMITTED', 'ACCEPTED') order by id limit 1) r,
                   generate_series(1, %d) n;
            """.formatted(ROWS);
    }
}
