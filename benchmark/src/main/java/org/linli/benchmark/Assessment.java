package org.linli.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The assessment of a community with some 10,000 residents, 20,000 concerns in two years and 3,000 answers of a
/// survey.
///
/// `opensMs` is the median until the assessment's page is here. The aim is 300 ms.
public final class Assessment {

    private static final int CONCERNS = 20_000;
    private static final int ANSWERS = 3_000;
    private static final String YARD = "工务院";
    private static final Pattern SURVEY = Pattern.compile("href=\"/surveys/(\\d+)/results\"");

    private final Stage stage;
    private final Imports officer;

    private Assessment(Stage stage) {
        this.stage = stage;
        this.officer = new Imports(stage.house().port(), "concerns");
    }

    public static void main(String[] arguments) throws Exception {
        Stage.open(arguments, Map.of(), stage -> new Assessment(stage).measure());
    }

    private void measure() throws Exception {
        officer.logIn();
        var quarter = new Millions(stage.house().data());
        long community = quarter.gather(YARD, CONCERNS);
        answer();
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var address = officer.post(
                        "/assessments",
                        List.of(
                                "community",
                                Long.toString(community),
                                "from",
                                today.minusYears(2).toString(),
                                "until",
                                today.toString()))
                .uri()
                .getPath();
        double opens = officer.look(address);
        Start.say("RESULT concerns=%d answers=%d opensMs=%.0f", quarter.within(community), ANSWERS, opens);
    }

    private void answer() throws Exception {
        var survey = SURVEY.matcher(officer.get("/surveys"));
        if (!survey.find()) throw new IllegalStateException("no survey in the demo");
        var loader = new Imports(stage.house().port(), "answers-" + survey.group(1));
        loader.logIn();
        Path sheet = Surveys.generate(stage.folder().resolve("answers.csv"), ANSWERS, YARD);
        Start.say("answers added, there already, refused: %s", loader.load(sheet));
    }
}
