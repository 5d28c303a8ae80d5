package org.linli.needs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.surveys.Estimate;
import org.linli.surveys.Findings;
import org.linli.surveys.Interval;
import org.linli.surveys.ItemFinding;
import org.linli.surveys.ItemKind;
import org.linli.surveys.Statistics;
import org.linli.surveys.SurveyItem;
import org.linli.surveys.SurveyResults;
import org.linli.surveys.SurveyState;
import org.linli.surveys.SurveySummary;
import org.linli.surveys.Surveys;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// What was answered to a question of a survey, with how sure it is: `12:homework:yes` is an answer, `12:homework` all
/// that was said to the question.
@Component
class SurveyedEvidence implements EvidenceSource {

    private final Surveys surveys;
    private final SurveyResults results;
    private final Clock clock;

    SurveyedEvidence(Surveys surveys, SurveyResults results, Clock clock) {
        this.surveys = surveys;
        this.results = results;
        this.clock = clock;
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.SURVEY;
    }

    /// The questions, none of them reckoned yet.
    @Override
    public EvidenceOffers find(PlacePath place, String words, long skip, int most, Actor reader, Ui ui) {
        var all = new ArrayList<EvidenceOffer>();
        for (var survey : surveys.list(reader)) {
            if (survey.state() == SurveyState.DRAFT || within(survey, place, reader) == null) continue;
            for (var item : surveys.questionnaire(survey.id()).items()) {
                var source = source(survey, ui);
                if (!(item.text(ui) + source).contains(words)) continue;
                all.add(EvidenceOffer.of(reference(survey, item), item.text(ui), source, day(survey)));
            }
        }
        return EvidenceOffers.cut(all, skip, most);
    }

    @Override
    public List<EvidenceOffer> answers(String reference, PlacePath place, Unit unit, Actor reader, Ui ui) {
        var survey = survey(reference, reader).orElse(null);
        if (survey == null) return List.of();
        var within = within(survey, place, reader);
        if (within == null) return List.of();
        var findings = results.of(survey.id(), within, reader);
        return findings.items().stream()
                .filter(finding -> (reference + ":").startsWith(reference(survey, finding.item()) + ":"))
                .filter(finding -> !finding.isHidden())
                .flatMap(finding -> answers(findings, finding, unit, ui).stream())
                .toList();
    }

    @Override
    public Optional<String> address(String reference, Actor reader) {
        return survey(reference, reader)
                .map(survey -> "/surveys/" + survey.id() + "/results#found-"
                        + reference.split(":", 3)[1]);
    }

    private List<EvidenceOffer> answers(Findings findings, ItemFinding finding, Unit unit, Ui ui) {
        var survey = findings.survey();
        var item = finding.item();
        var all = new ArrayList<EvidenceOffer>();
        var source = ui.text("needs.source.survey", source(survey, ui), finding.answered());
        var mean = finding.mean();
        if (item.kind() == ItemKind.NUMBER && mean != null) {
            var range = ui.text(
                    "needs.source.mean",
                    mean.value(),
                    mean.interval().low(),
                    mean.interval().high());
            all.add(new EvidenceOffer(
                    reference(survey, item),
                    item.text(ui) + " " + range,
                    source,
                    day(survey),
                    unit == Unit.PEOPLE && item.condition().isAlways()
                            ? size(findings, mean.value(), mean.interval())
                            : null,
                    ui.text("needs.source.basis", mean.n(), range, findings.households())));
        } else if (item.kind() == ItemKind.TEXT || item.kind() == ItemKind.PLACE || item.kind() == ItemKind.HOURS)
            all.add(EvidenceOffer.of(reference(survey, item), item.text(ui), source, day(survey)));
        else
            for (var part : finding.parts()) {
                if (part.hidden() || part.count() == 0) continue;
                var share = part.share();
                var ofAll = ofAll(findings, finding, share);
                var range = ui.text(
                        "needs.source.share",
                        percent(share.value()),
                        percent(share.interval().low()),
                        percent(share.interval().high()));
                var answer =
                        item.option(part.code()).map(option -> option.text(ui)).orElse(part.code());
                all.add(new EvidenceOffer(
                        reference(survey, item) + ":" + part.code(),
                        ui.text("needs.source.answer", item.text(ui), answer, range),
                        source,
                        day(survey),
                        unit == Unit.TIMES_A_MONTH ? null : size(findings, ofAll.value(), ofAll.interval()),
                        ui.text("needs.source.basis", share.n(), range, findings.households())));
            }
        return all;
    }

    /// As many as it would be if all households were like those that answered; one of each, at least.
    private static @Nullable Size size(Findings findings, double value, Interval interval) {
        int households = findings.households();
        if (households == 0) return null;
        int middle = (int) Math.round(households * value);
        return new Size(
                Math.clamp((int) Math.floor(households * interval.low()), 0, middle), middle, Math.max(middle, (int)
                        Math.ceil(households * interval.high())));
    }

    /// What only some were asked, as a share of all who answered anything.
    private static Estimate ofAll(Findings findings, ItemFinding finding, Estimate share) {
        if (finding.item().condition().isAlways()) return share;
        double asked = (double) finding.asked() / findings.answers();
        return Statistics.share(share.value() * asked, findings.answers(), findings.effective());
    }

    private Optional<SurveySummary> survey(String reference, Actor reader) {
        return surveys.list(reader).stream()
                .filter(survey -> survey.state() != SurveyState.DRAFT && reference.startsWith(survey.id() + ":"))
                .findFirst();
    }

    /// What both have in common; none where that is nothing, or the reader may not read what was answered there.
    private @Nullable PlacePath within(SurveySummary survey, PlacePath place, Actor reader) {
        var common =
                place.contains(survey.path()) ? survey.path() : survey.path().contains(place) ? place : null;
        return common != null && reader.may(Right.READ_SURVEYS, common, Days.today(clock)) ? common : null;
    }

    /// What is still being answered is as of today.
    private LocalDate day(SurveySummary survey) {
        var closed = survey.closedAt();
        return closed == null ? Days.today(clock) : Days.of(closed);
    }

    private static String source(SurveySummary survey, Ui ui) {
        return survey.title(ui) + " · " + ui.text("surveys.edition", survey.edition()) + " · "
                + survey.placeName().in(ui);
    }

    private static String reference(SurveySummary survey, SurveyItem item) {
        return survey.id() + ":" + item.key();
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }
}
