package org.linli.needs;

import java.time.Clock;
import java.time.LocalDate;
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
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Shortened;
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
import org.linli.ui.BilingualText;
import org.springframework.stereotype.Component;

/// The surveys that were open in the span, with what the community answered in it.
@Component
class AskedSurveys {

    private static final int FOREMOST = 3;
    private static final int LONGEST = 40;
    private static final int MOST_KEPT = 40;

    private final Surveys surveys;
    private final SurveyResults results;
    private final Places places;
    private final Clock clock;
    private final Map<Key, Found> kept = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Found> eldest) {
            return size() > MOST_KEPT;
        }
    });

    AskedSurveys(Surveys surveys, SurveyResults results, Places places, Clock clock) {
        this.surveys = surveys;
        this.results = results;
        this.places = places;
        this.clock = clock;
    }

    private record Key(SurveySummary survey, PlacePath within, LocalDate from, LocalDate until, String stamp) {}

    record Found(Findings findings, Asked asked) {}

    /// None where the actor may not read results.
    List<Found> of(NeedsAssessment assessment, Actor actor) {
        var today = Days.today(clock);
        if (!actor.may(Right.READ_SURVEYS, assessment.place(), today)) return List.of();
        return surveys.list(actor).stream()
                .filter(survey -> wasOpen(survey, assessment))
                .filter(survey -> survey.path().contains(assessment.place()))
                .map(survey -> found(survey, assessment, actor))
                .filter(found -> found.findings().answers() > 0)
                .toList();
    }

    /// Reckoned once for as long as no answer comes.
    private Found found(SurveySummary survey, NeedsAssessment assessment, Actor actor) {
        var within = assessment.place();
        var key = new Key(survey, within, assessment.from(), assessment.until(), results.stamp(survey.id()));
        var known = kept.get(key);
        if (known != null) return known;
        var findings = results.of(survey.id(), within, assessment.from(), assessment.until(), actor);
        var found = new Found(findings, asked(findings));
        kept.put(key, found);
        return found;
    }

    private static boolean wasOpen(SurveySummary survey, NeedsAssessment assessment) {
        var opened = survey.openedAt();
        var closed = survey.closedAt();
        return survey.state() != SurveyState.DRAFT
                && opened != null
                && !Days.of(opened).isAfter(assessment.until())
                && (closed == null || !Days.of(closed).isBefore(assessment.from()));
    }

    private Asked asked(Findings findings) {
        var survey = findings.survey();
        return new Asked(
                survey.id().value(),
                new BilingualText(survey.facts().titleZh(), survey.facts().titleEn()),
                Days.of(Objects.requireNonNullElse(survey.openedAt(), survey.createdAt())),
                findings.answers(),
                findings.households(),
                findings.items().stream()
                        .filter(finding -> !finding.isHidden())
                        .map(this::item)
                        .filter(item -> item.mean() != null
                                || !item.parts().isEmpty()
                                || !item.words().isEmpty())
                        .toList());
    }

    private Item item(ItemFinding finding) {
        var item = finding.item();
        var mean = finding.mean();
        var parts = mean == null ? parts(finding) : List.<Part>of();
        var shown = parts.stream().limit(FOREMOST).toList();
        var words = finding.words().stream()
                .distinct()
                .map(said -> Shortened.to(LONGEST, said))
                .limit(FOREMOST)
                .toList();
        return new Item(
                item.kind().name(),
                new BilingualText(item.zh(), item.en()),
                finding.answered(),
                mean == null ? null : figure(mean, 1),
                shown,
                words,
                parts.size() - shown.size() + finding.words().size() - words.size());
    }

    /// What may be shown and somebody said, the commonest first.
    private List<Part> parts(ItemFinding finding) {
        return finding.parts().stream()
                .filter(part -> !part.hidden() && part.count() > 0)
                .sorted(Comparator.comparingDouble(
                                (ItemFinding.Part part) -> part.share().value())
                        .reversed())
                .map(part -> new Part(called(finding.item(), part.code()), figure(part.share(), 100)))
                .toList();
    }

    /// Hours as day, first and last hour: they are said in the reader's language.
    private BilingualText called(SurveyItem item, String code) {
        var option = option(item, code);
        if (option.isPresent())
            return new BilingualText(option.get().zh(), option.get().en());
        if (item.kind() == ItemKind.PLACE)
            return PlaceId.parse(code)
                    .flatMap(places::find)
                    .map(place -> place.called().written())
                    .orElse(new BilingualText(code, code));
        if (item.kind() != ItemKind.HOURS) return new BilingualText(code, code);
        var last = code + "-" + item.bandEnd(Integer.parseInt(code.substring(code.indexOf('-') + 1)));
        return new BilingualText(last, last);
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
