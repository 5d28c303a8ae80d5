package org.linli.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

/// A question that a whole town has answered: 60,000 people in three camps, each of whom said something to 20 of 80
/// statements.
///
/// `drawnSeconds` from the moment the picture is asked for until the page shows it, of which up to 10 are the wait for
/// the next round of drawing; `resultsMs` the median of the page of results, `sayMs` of the page of a phone, `peakMb`
/// the most memory the program ever had. The aim is 300 ms for the
/// results; the others show what it costs.
public final class Positions {

    private static final int PEOPLE = 60_000;
    private static final int STATEMENTS = 80;
    private static final int SAID = 20;
    private static final Duration GLANCE = Duration.ofMillis(200);
    private static final Pattern QUESTION = Pattern.compile("href=\"/positions/(\\d+)/results\"");

    private final Stage stage;
    private final Imports officer;

    private Positions(Stage stage) {
        this.stage = stage;
        this.officer = new Imports(stage.house().port(), "concerns");
    }

    public static void main(String[] arguments) throws Exception {
        Stage.open(arguments, Map.of(), stage -> new Positions(stage).measure());
    }

    private void measure() throws Exception {
        officer.logIn();
        var found = QUESTION.matcher(officer.get("/positions"));
        if (!found.find()) throw new IllegalStateException("no question in the demo");
        var question = found.group(1);
        fill(question);

        long begun = System.nanoTime();
        var results = "/positions/" + question + "/results";
        while (!officer.get(results).contains("class=\"mapside\"")) Thread.sleep(GLANCE);
        double drawn = (System.nanoTime() - begun) / 1e9;
        Start.say("%,d votes of %,d people drawn after %.1f s", PEOPLE * SAID, PEOPLE, drawn);
        Start.say(
                "RESULT votes=%d drawnSeconds=%.1f resultsMs=%.0f sayMs=%.0f peakMb=%d",
                PEOPLE * SAID,
                drawn,
                officer.look(results),
                officer.look("/positions/" + question),
                stage.house().peak());
    }

    private void fill(String question) throws IOException, InterruptedException {
        for (var sql : """
                update positions.sounding set closes_on = opens_on + 400 where id = %1$s;
                insert into positions.statement (sounding, number, words, state, resident, put_at)
                    select %1$s, 1000 + n, '第' || n || '句', 'SHOWN', false, now() from generate_series(1, %2$d) n;
                insert into positions.voter (sounding, key, came_at)
                    select %1$s, md5(n::text), now() from generate_series(1, %3$d) n;
                insert into positions.vote (statement, voter, opinion, cast_at)
                    select s.id, v.id,
                           case when (v.id * 7919 + s.number * 104729) %% 5 = 0 then (v.id + s.number * 3) %% 3 - 1
                                when (v.id %% 3) = (s.number %% 3) then 1 else -1 end, now()
                    from (select id, row_number() over (order by id) n from positions.voter
                          where sounding = %1$s order by id desc limit %3$d) v
                    join positions.statement s on s.sounding = %1$s and s.number > 1000
                         and (s.number - 1001 + v.n * 13) %% %2$d < %4$d;
                delete from positions.picture where sounding = %1$s;
                update positions.sounding set stale = true where id = %1$s;
                """.formatted(question, STATEMENTS, PEOPLE, SAID).split(";\n"))
            stage.pgbench().execute(sql.replace('\n', ' ') + ";");
    }
}
