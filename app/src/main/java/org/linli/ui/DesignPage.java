package org.linli.ui;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.ui.Chart.Kind;
import org.linli.ui.Chart.Point;
import org.linli.ui.Chart.Series;

/// What the parts are shown with: a made-up evening in a made-up courtyard.
public record DesignPage(Ui ui) {

    public static final List<String> PAPERS = List.of("paper", "sheet", "wash", "line", "mist", "blush", "straw");
    public static final List<String> INKS =
            List.of("ink", "soft", "celadon", "cinnabar", "ochre", "indigo", "moss", "edge");
    public static final List<String> STATES = List.of(
            "new", "doing", "talk", "wait", "said", "solved", "kept", "not", "late", "gap", "info", "hold", "closed");
    public static final List<String> LOOKS = List.of("light", "dark", "large");

    public List<Stick> clocks() {
        return List.of(
                stick("days", 25, ""),
                stick("minutes", 86, ""),
                stick("late", 100, "late"),
                stick("done", 100, "done"));
    }

    public List<StoryStep> story() {
        var now = ui.now();
        return List.of(
                StoryStep.done(
                        word("story.said"), now.minus(26, ChronoUnit.HOURS), word("story.words"), word("story.who")),
                StoryStep.done(word("story.signed"), now.minus(3, ChronoUnit.HOURS), word("story.inner"), "")
                        .among(),
                StoryStep.now(word("story.works"), now.minus(40, ChronoUnit.MINUTES), "", word("story.team")),
                StoryStep.next(word("story.stop"), now.plus(Duration.ofHours(20))));
    }

    public List<Choice> answers() {
        return List.of(
                new Choice("call", word("choices.call"), word("choices.call-hint")),
                new Choice("message", word("choices.message")),
                new Choice("code", word("choices.code")));
    }

    public List<Choice> streets() {
        return Stream.of("gongwu", "jiwu", "dianwu", "cheliang", "shaoyuan")
                .map(yard -> new Choice(yard, word("yard." + yard), yard))
                .toList();
    }

    /// Twelve months of two courtyards; in one nobody asked for three of them.
    public Chart line() {
        return new Chart(
                "line",
                Kind.LINE,
                word("chart.solved"),
                word("chart.note"),
                word("chart.month"),
                "%",
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> ui.text("ui.design.chart.months", month))
                        .toList(),
                List.of(
                        series("gongwu", 55, 56, 61, 61, 63, 69, 75, 76, 79, 76, 81, 76),
                        series("dianwu", 62, 66, 64, 64, 60, -1, -1, -1, 55, 53, 57, 59)));
    }

    public Chart stacked() {
        return new Chart(
                "stacked",
                Kind.STACKED_BARS,
                word("chart.kinds"),
                "",
                word("chart.yard"),
                "",
                streets().stream().map(Choice::label).toList(),
                List.of(
                        new Series(word("chart.water"), points(12, 9, 4, 7, 3)),
                        new Series(word("chart.heat"), points(5, 8, 6, 2, 9)),
                        new Series(word("chart.noise"), points(3, 1, 7, 4, 2))));
    }

    public Chart lying() {
        return new Chart(
                "lying",
                Kind.LYING_BARS,
                word("chart.waiting"),
                "",
                word("chart.yard"),
                "",
                streets().stream().map(Choice::label).toList(),
                List.of(new Series(word("chart.days"), points(412, 41, 33, 12, 5))));
    }

    public QrCode code() {
        return QrCode.of("https://linli.example/follow/TX112307");
    }

    private Stick stick(String key, int gone, String kind) {
        return new Stick(gone, word("clock." + key), word("clock." + key + "-until"), kind);
    }

    private Series series(String yard, int... values) {
        return new Series(word("yard." + yard), points(values));
    }

    private static List<Point> points(int... values) {
        return IntStream.of(values)
                .mapToObj(value -> value < 0 ? Point.UNKNOWN : Point.of(value))
                .toList();
    }

    private String word(String key) {
        return ui.text("ui.design." + key);
    }
}
