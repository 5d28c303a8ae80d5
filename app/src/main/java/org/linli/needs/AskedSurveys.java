package org.linli.needs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.linli.needs.Gathered.Asked;
import org.linli.needs.Gathered.Figure;
import org.linli.needs.Gathered.Item;
import org.linli.needs.Gathered.Part;
import org.linli.places.PlaceName;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.surveys.Estimate;
import org.linli.surveys.Findings;
import org.linli.surveys.ItemFinding;
import org.linli.surveys.ItemKind;
import org.linli.surveys.ItemOption;
import org.linli.surveys.SurveyItem;
import org.linli.surveys.SurveyResults;
import org.linli.surveys.SurveyState;
import org.linli.surveys.SurveySummary;
import org.linli.surveys.Surveys;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// The surveys that were open in the span, with what the community answered.
@Component
class AskedSurveys {

    private static final int FOREMOST = 3;
    private static final int MOST_KEPT = 40;

    private final Surveys surveys;
    private final SurveyResults results;
    private final Clock clock;
    private final Map<Key, Found> kept = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Found> eldest) {
            return size() > MOST_KEPT;
        }
    });

    AskedSurveys(Surveys surveys, SurveyResults results, Clock clock) {
        this.surveys = surveys;
        this.results = results;
        this.clock = clock;
    }

    private record Key(SurveySummary survey, PlacePath within, String stamp) {}

    record Found(Findings findings, Asked asked) {}

    /// None where the actor may not read results.
    List<Found> of(NeedsAssessment assessment, Actor actor) {
        var today = Ui.today(clock);
        if (!actor.may(Right.READ_SURVEYS, assessment.place(), today)) return List.of();
        return surveys.list(actor).stream()
                .filter(survey -> wasOpen(survey, assessment))
                .filter(survey -> survey.path().contains(assessment.place()))
                .map(survey -> found(survey, assessment.place(), actor))
                .filter(found -> found.findings().answers() > 0)
                .toList();
    }

    /// Reckoned once for as long as no answer comes.
    private Found found(SurveySummary survey, PlacePath within, Actor actor) {
        var key = new Key(survey, within, results.stamp(survey.id()));
        var known = kept.get(key);
        if (known != null) return known;
        var findings = results.of(survey.id(), within, actor);
        var found = new Found(findings, asked(findings));
        kept.put(key, found);
        return found;
    }

    private static boolean wasOpen(SurveySummary survey, NeedsAssessment assessment) {
        var opened = survey.openedAt();
        var closed = survey.closedAt();
        return survey.state() != SurveyState.DRAFT
                && opened != null
                && !LocalDate.ofInstant(opened, Ui.ZONE).isAfter(assessment.until())
                && (closed == null || !LocalDate.ofInstant(closed, Ui.ZONE).isBefore(assessment.from()));
    }

    private static Asked asked(Findings findings) {
        var survey = findings.survey();
        return new Asked(
                survey.id().value(),
                new PlaceName(survey.facts().titleZh(), survey.facts().titleEn()),
                LocalDate.ofInstant(Objects.requireNonNullElse(survey.openedAt(), survey.createdAt()), Ui.ZONE),
                findings.answers(),
                findings.households(),
                findings.items().stream()
                        .filter(finding -> !finding.isHidden())
                        .map(AskedSurveys::item)
                        .filter(item -> item.mean() != null || !item.parts().isEmpty())
                        .toList());
    }

    private static Item item(ItemFinding finding) {
        var item = finding.item();
        var mean = finding.mean();
        return new Item(
                new PlaceName(item.zh(), item.en()),
                finding.answered(),
                mean == null ? null : figure(mean, 1),
                isChoice(item) ? parts(finding) : List.of());
    }

    private static List<Part> parts(ItemFinding finding) {
        var shown = new ArrayList<Part>();
        finding.parts().stream()
                .filter(part -> !part.hidden())
                .sorted(Comparator.comparingDouble(
                                (ItemFinding.Part part) -> part.share().value())
                        .reversed())
                .limit(FOREMOST)
                .forEach(part -> option(finding.item(), part.code())
                        .ifPresent(option -> shown.add(
                                new Part(new PlaceName(option.zh(), option.en()), figure(part.share(), 100)))));
        return shown;
    }

    private static boolean isChoice(SurveyItem item) {
        return item.kind() == ItemKind.SINGLE || item.kind() == ItemKind.MULTIPLE;
    }

    private static Optional<ItemOption> option(SurveyItem item, String code) {
        return item.options().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    static Figure figure(Estimate estimate, double times) {
        return new Figure(
                times * estimate.value(),
                times * estimate.interval().low(),
                times * estimate.interval().high());
    }
}
