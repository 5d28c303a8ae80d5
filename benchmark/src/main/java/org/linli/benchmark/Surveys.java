package org.linli.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Answering a survey under load, beside pgbench with the same statements on the same server; 5,000 answers from a
/// spreadsheet; and the page of results of all of them.
///
/// `intakeRatio` is answers a second divided by what pgbench reaches, the median of three rounds; `importSeconds` from
/// the upload to the report; `twiceAdded` what the same sheet adds once more; `resultsMs` the median of the page.
/// Aims: 0.35, 5 s, 0, 300 ms.
public final class Surveys {

    private static final int ROWS = 5_000;
    private static final Pattern SURVEY = Pattern.compile("href=\"/surveys/(\\d+)/results\"");
    private static final Pattern CODE = Pattern.compile("/answer/([a-z0-9]{8})");
    private static final Map<String, String> NO_LIMITS =
            Map.of("LINLI_LIMITS_SURVEY_BURST", "100000000", "LINLI_LIMITS_SURVEY_EVERY", "1us");

    private final Stage stage;

    private Surveys(Stage stage) {
        this.stage = stage;
    }

    public static void main(String[] arguments) throws Exception {
        Stage.open(arguments, NO_LIMITS, stage -> new Surveys(stage).measure());
    }

    private void measure() throws Exception {
        var officer = new Imports(stage.house().port(), "concerns");
        officer.logIn();
        var survey = found(SURVEY, officer.get("/surveys"));
        var code = found(CODE, officer.get("/surveys/" + survey));

        var sheet = generate(stage.folder().resolve("answers.csv"), ROWS, "工务院", "机务院", "电务院", "车辆院", "细纱院", "锦绣花园");
        var loader = new Imports(stage.house().port(), "answers-" + survey);
        loader.logIn();
        long begun = System.nanoTime();
        var first = loader.load(sheet);
        double importSeconds = (System.nanoTime() - begun) / 1e9;
        int twice = loader.load(sheet).getFirst();
        Start.say("%d answers: added, there already, refused: %s, in %.1f s", ROWS, first, importSeconds);

        double results = officer.look("/surveys/" + survey + "/results");
        Start.say("results of %d answers: %.0f ms", ROWS + 300, results);

        var intake = intake(code);
        stage.warm(intake);
        var statements = stage.record(intake).script();
        var ratios = new double[Stage.ROUNDS];
        for (int round = 0; round < Stage.ROUNDS; round++)
            ratios[round] = stage.compare("intake", intake, statements).ratio();
        Start.say(
                "RESULT intakeRatio=%.3f importSeconds=%.1f twiceAdded=%d resultsMs=%.0f",
                Stage.median(ratios), importSeconds, twice, results);
    }

    /// A resident's answers, told anew each time.
    private Load intake(String code) throws IOException {
        try (var door = new Door(stage.house().port())) {
            door.askAndKeep(Door.get("/log-in", ""));
            var cookie = door.cookies();
            var form = "_csrf=" + Web.encode(Web.token(door.body()))
                    + "&place=2&qhome=1&qhome=4&qsleep=1-9&qsleep=2-9&qquiet=2&qpipes=3&qwalk=14&qdoctor=2&qtea=1&qwords="
                    + Web.encode("楼道里装个扶手就好了") + "&submission=";
            Supplier<byte[]> request = () -> Door.post("/answer/" + code, cookie, form + UUID.randomUUID());
            return new Load(stage.house().port(), Stage.CLIENTS, request, 303);
        }
    }

    private static String found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        if (!found.find()) throw new IllegalStateException("not on the page: " + pattern);
        return found.group(1);
    }

    /// Always the same answers.
    static Path generate(Path file, int rows, String... yards) throws IOException {
        var random = new Random(11);
        try (var out = Files.newBufferedWriter(file)) {
            out.write("编号,填写时间,住址,home,quiet,pipes,walk,doctor,tea,words\n");
            for (int i = 0; i < rows; i++)
                out.write("%d,2026-10-%02d,%s,%d;%d,%d,%d,%d,%d,%d,%s\n"
                        .formatted(
                                i,
                                1 + random.nextInt(28),
                                yards[random.nextInt(yards.length)],
                                1 + random.nextInt(3),
                                4 + random.nextInt(3),
                                1 + random.nextInt(5),
                                1 + random.nextInt(4),
                                random.nextInt(60),
                                1 + random.nextInt(5),
                                1 + random.nextInt(3),
                                random.nextInt(5) == 0 ? "想有个能坐着说说话的地方" : ""));
        }
        return file;
    }
}
