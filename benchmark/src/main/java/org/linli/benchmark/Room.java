package org.linli.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// A live room with 300 phones: how long until all of them see what one did; 20 rooms at once with 15 phones each, in
/// each of which somebody does something every second; and what an open line costs.
///
/// `allSeeMs` and `twentyMs` are the 95th of 100 acts until the last phone saw them, `kbPerLine` is how much the
/// resident memory grows from 300 to 2,300 lines, divided by 2,000. Aims: 300 ms, 300 ms, 100 kB.
public final class Room {

    private static final int PHONES = 300;
    private static final int ROOMS = 20;
    private static final int MORE = 2_000;
    private static final int ACTS = 100;
    private static final int MEETINGS = 40;
    private static final Duration BREAK = Duration.ofSeconds(1);
    private static final Pattern CONSOLE = Pattern.compile("/room/(\\d{4})/console/([a-z2-9]{16})");
    private static final Map<String, String> NO_LIMITS =
            Map.of("LINLI_LIMITS_ROOM_BURST", "100000000", "LINLI_LIMITS_ROOM_EVERY", "1us");

    private record Key(String code, String key) {

        String path() {
            return "/room/" + code + "/console/" + key;
        }
    }

    private final Stage stage;
    private final int port;
    private String cookie = "";
    private String token = "";

    private Room(Stage stage) {
        this.stage = stage;
        this.port = stage.house().port();
    }

    public static void main(String[] arguments) throws Exception {
        Stage.open(arguments, NO_LIMITS, stage -> new Room(stage).measure());
    }

    private void measure() throws Exception {
        var first = found();
        try (var door = new Door(port)) {
            door.askAndKeep(Door.get(first.path(), ""));
            cookie = door.cookies();
            token = Web.encode(Web.token(door.body()));
        }
        double all;
        double kilobytes;
        try (var phones = Phones.at(port, first.code(), PHONES)) {
            act(first, phones, ACTS / 2, Duration.ZERO);
            all = ninetyFifth(act(first, phones, ACTS, Duration.ZERO));
            Start.say("%d phones: all see an act after %.0f ms (95 of 100)", PHONES, all);
            long before = stage.house().resident();
            try (var more = Phones.at(port, first.code(), MORE)) {
                kilobytes = (stage.house().resident() - before) * 1024.0 / MORE;
                Start.say("%d more lines: %.0f kB each, the last revision is %d", MORE, kilobytes, more.revision());
            }
        }
        double twenty = ninetyFifth(together(copies(first)));
        Start.say("%d rooms of %d phones: %.0f ms", ROOMS, PHONES / ROOMS, twenty);
        Start.say("RESULT allSeeMs=%.0f twentyMs=%.0f kbPerLine=%.0f", all, twenty, kilobytes);
    }

    /// The room that is open in the demo.
    private Key found() throws Exception {
        var officer = new Imports(port, "concerns");
        officer.logIn();
        for (int meeting = 1; meeting < MEETINGS; meeting++) {
            var page = CONSOLE.matcher(officer.get("/meetings/" + meeting + "/room"));
            if (page.find()) return new Key(page.group(1), page.group(2));
        }
        throw new IllegalStateException("no room is open in the demo");
    }

    /// Asks for silence and takes it back, one after the other.
    private double[] act(Key room, Phones phones, int acts, Duration pause) throws Exception {
        var times = new double[acts];
        try (var door = new Door(port)) {
            for (int i = 0; i < acts; i++) {
                var seen = phones.all(phones.revision() + 1);
                long begun = System.nanoTime();
                var form = "_csrf=" + token + "&act=HUSH&said=" + (i % 2 == 0 ? "yes" : "no") + "&submission="
                        + UUID.randomUUID();
                int status = door.ask(Door.post(room.path(), cookie, form));
                if (status != 303) throw new IllegalStateException("answered with " + status);
                if (!seen.await(20, TimeUnit.SECONDS)) throw new IllegalStateException("not all have seen it");
                times[i] = (System.nanoTime() - begun) / 1e6;
                Thread.sleep(pause);
            }
        }
        return times;
    }

    /// In all rooms at the same time.
    private double[] together(List<Key> rooms) throws Exception {
        var times = new ArrayList<Double>();
        var failures = new ArrayList<Exception>();
        var hands = new ArrayList<Thread>();
        for (var room : rooms)
            hands.add(Thread.startVirtualThread(() -> {
                try (var phones = Phones.at(port, room.code(), PHONES / ROOMS)) {
                    Thread.sleep(BREAK.multipliedBy(rooms.indexOf(room)).dividedBy(ROOMS));
                    act(room, phones, 2, BREAK);
                    var own = act(room, phones, ACTS / ROOMS, BREAK);
                    synchronized (times) {
                        for (double one : own) times.add(one);
                    }
                } catch (Exception failure) {
                    synchronized (failures) {
                        failures.add(failure);
                    }
                }
            }));
        for (var hand : hands) hand.join();
        if (!failures.isEmpty()) throw failures.getFirst();
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// Meetings like the one of the demo, with a room each.
    private List<Key> copies(Key first) throws Exception {
        var all = new ArrayList<Key>();
        all.add(first);
        for (int n = 1; n < ROOMS; n++) {
            var copy =
                    new Key(Integer.toString(9000 + n), "bbbbbbbbbbbbbb" + (char) ('a' + n % 5) + (char) ('m' + n / 5));
            all.add(copy);
            stage.pgbench().execute("""
                    with old as (select r.* from live.room r where r.code = '%s' and r.closed_at is null),
                         new as (insert into dialogue.meeting (subdistrict, place, place_path, title, aim, kind, decides,
                                     origin, state, starts_at, room, chair, recorder, rules, proposed_at, state_since)
                                 select m.subdistrict, m.place, m.place_path, m.title, m.aim, m.kind, m.decides, m.origin,
                                        m.state, m.starts_at, m.room, m.chair, m.recorder, m.rules, now(), now()
                                 from dialogue.meeting m join old on old.meeting = m.id returning id),
                         room as (insert into live.room (meeting, code, key, step, step_since, ends_at, opened_at)
                                  select new.id, '%s', '%s', 1, now(), now(), now() from new returning meeting)
                    insert into live.step select room.meeting, 1, 'CIRCLE', 0, 15 from room;
                    """.formatted(first.code(), copy.code(), copy.key())
                    .replace('\n', ' '));
        }
        return all;
    }

    private static double ninetyFifth(double[] times) {
        Arrays.sort(times);
        return times[(int) Math.ceil(times.length * .95) - 1];
    }
}
