package org.linli.needs.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linli.needs.Circle;
import org.linli.needs.EvidenceKind;
import org.linli.needs.Gathered.Figure;
import org.linli.needs.Gathered.Group;
import org.linli.needs.Gathered.Item;
import org.linli.needs.Gathered.Listed;
import org.linli.needs.Gathered.Part;
import org.linli.needs.Gathered.Sort;
import org.linli.needs.Gathered.Topic;
import org.linli.needs.Gathered.Way;
import org.linli.needs.NeedState;
import org.linli.needs.NeedsAssessment;
import org.linli.needs.Ranking;
import org.linli.needs.Size;
import org.linli.needs.Unit;
import org.linli.requests.Channel;
import org.linli.ui.Ui;

/// The figures of an assessment, said in the reader's language.
public final class AssessmentWords {

    private AssessmentWords() {}

    public static String sort(Sort sort, Ui ui) {
        return sort.name().zh().isEmpty()
                ? ui.text("needs.assess.unsorted")
                : sort.name().in(ui);
    }

    /// `+12`, `−3`, or `±0`.
    public static String change(int now, int before) {
        int more = now - before;
        return more > 0 ? "+" + more : more < 0 ? "−" + -more : "±0";
    }

    /// In the width of the greatest.
    public static String part(int of, int most) {
        return most <= 0 ? "0%" : Math.round(100.0 * of / most) + "%";
    }

    public static String tenths(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    public static String hundredths(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /// `34% (28–41)`
    public static String share(Figure figure) {
        return Math.round(figure.value()) + "% (" + Math.round(figure.low()) + "–" + Math.round(figure.high()) + ")";
    }

    /// `3.4 (3.1–3.7)`
    public static String mean(Figure figure) {
        return tenths(figure.value()) + " (" + tenths(figure.low()) + "–" + tenths(figure.high()) + ")";
    }

    public static String trend(Topic topic, Ui ui) {
        return ui.text("needs.topics.trend." + topic.trend().toLowerCase(Locale.ROOT));
    }

    public static String way(Way way, Ui ui) {
        if (!way.name().isEmpty()) return way.called().in(ui);
        var kind = way.kind();
        return kind == null || kind.isEmpty()
                ? ui.text("requests.channel", Channel.valueOf(way.channel()))
                : ui.text("needs.kind", EvidenceKind.valueOf(kind));
    }

    /// What was answered; hours of the week in the reader's language.
    public static String part(Item item, Part part, Ui ui) {
        if (!"HOURS".equals(item.kind())) return part.text().in(ui);
        var hours = part.text().zh().split("-", -1);
        return ui.text("surveys.weekday." + hours[0]) + " " + hours[1] + "–" + hours[2];
    }

    public static String state(Listed need, Ui ui) {
        return ui.text("needs.state", NeedState.valueOf(need.state()));
    }

    public static String whose(Listed need, Ui ui) {
        if (need.circle().isEmpty()) return "";
        var circle = Circle.valueOf(need.circle());
        return need.circleWords().isEmpty() || (ui.english() && circle != Circle.OTHER)
                ? ui.text("needs.circle", circle)
                : need.circleWords();
    }

    public static String size(Listed need, Ui ui) {
        var size = size(need);
        return size == null ? ui.text("needs.uncounted") : Figures.sized(size, Unit.valueOf(need.unit()), ui);
    }

    private static @Nullable Size size(Listed need) {
        var low = need.low();
        var middle = need.middle();
        var high = need.high();
        return low == null || middle == null || high == null ? null : new Size(low, middle, high);
    }

    /// The icon of the state that it is like to have been heard so far.
    public static String voiceKind(Group group) {
        return switch (group.voice()) {
            case HEARD -> "solved";
            case LESS -> "wait";
            case UNSURE -> "info";
            case NOT -> "gap";
        };
    }

    public static String agreement(Ranking ranking, Ui ui) {
        var agreement = ranking.agreement();
        if (agreement == null) return ui.text("needs.assess.agreement.none");
        var word = agreement >= 0.7 ? "strong" : agreement >= 0.4 ? "some" : "weak";
        var measured = ui.text(
                ranking.comparisons() > 0 ? "needs.assess.measured.pairs" : "needs.assess.measured.orders",
                hundredths(agreement));
        return ui.text("needs.assess.agreement." + word, measured);
    }

    /// How everybody says what comes first.
    public static String how(NeedsAssessment assessment, Ui ui) {
        return switch (assessment.way()) {
            case DOTS -> ui.text("needs.assess.how.dots", assessment.dots());
            case POINTS -> ui.text("needs.assess.how.points", NeedsAssessment.MOST_POINTS);
            case PAIRS -> ui.text("needs.assess.how.pairs");
        };
    }

    /// By what it was reckoned what comes first, and how far all agree.
    public static List<String> reckoned(NeedsAssessment assessment, Ui ui) {
        return assessment.way() == NeedsAssessment.Way.PAIRS
                ? List.of(ui.text("needs.assess.report.bradley"), ui.text("needs.assess.report.pairs"))
                : List.of(ui.text("needs.assess.report.weigh"), ui.text("needs.assess.report.kendall"));
    }

    public static String many(double people) {
        return people == Math.rint(people) ? Long.toString(Math.round(people)) : tenths(people);
    }
}
