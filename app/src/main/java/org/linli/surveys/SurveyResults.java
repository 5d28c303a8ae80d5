package org.linli.surveys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceName;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.surveys.AnswerStore.Kept;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the answers say: of the whole place that was asked, or of the part in which the reader has
/// the right.
@Service
@Transactional(readOnly = true)
public class SurveyResults {

    private final SurveyStore surveys;
    private final AnswerStore answers;
    private final Frames frames;
    private final Places places;
    private final Clock clock;

    SurveyResults(SurveyStore surveys, AnswerStore answers, Frames frames, Places places, Clock clock) {
        this.surveys = surveys;
        this.answers = answers;
        this.frames = frames;
        this.places = places;
        this.clock = clock;
    }

    /// The parts of a survey's place that the actor may read by themselves: all of it, or the own
    /// places in it.
    public List<PlaceSummary> grounds(SurveySummary survey, Actor actor) {
        var reach = actor.placesOf(Right.READ_SURVEYS, today());
        if (reach.stream().anyMatch(path -> path.contains(survey.path()))) {
            var all = new ArrayList<PlaceSummary>();
            all.add(places.get(survey.place()));
            all.addAll(parts(survey.path(), PlaceKind.COMMUNITY));
            return all.stream().distinct().toList();
        }
        return reach.stream()
                .filter(path -> survey.path().contains(path))
                .map(path -> places.get(path.place()))
                .toList();
    }

    /// @throws NotAllowed if the actor may not read what was answered there
    public Findings of(SurveyId id, PlacePath within, Actor actor) {
        var survey = surveys.get(id);
        allow(within, actor);
        return findings(
                survey, surveys.items(id), frames.of(id), answers.list(survey, within), within, regions(survey));
    }

    /// Only what was answered on those days.
    ///
    /// @throws NotAllowed if the actor may not read what was answered there
    public Findings of(SurveyId id, PlacePath within, LocalDate from, LocalDate until, Actor actor) {
        var survey = surveys.get(id);
        allow(within, actor);
        return findings(
                survey,
                surveys.items(id),
                frames.of(id),
                answers.list(survey, within, from, until),
                within,
                regions(survey));
    }

    /// How many answers came on those days from the place, by survey. Who may read it is asked by whoever shows it.
    public Map<SurveyId, Integer> answered(PlacePath within, LocalDate from, LocalDate until) {
        return answers.answered(within, from, until);
    }

    /// Another one whenever an answer has come or was taken back: who keeps findings sees whether they still hold.
    public String stamp(SurveyId id) {
        return answers.stamp(id);
    }

    /// The answers themselves, without what could tell whose they are.
    public List<AnonymousRow> anonymous(SurveyId id, PlacePath within, Actor actor) {
        var survey = surveys.get(id);
        allow(within, actor);
        var items = surveys.items(id);
        var kept = answers.list(survey, within);
        var regions = regions(survey);
        var counted = new Counted(frames.of(id), kept, within);
        var tally = new Tally(counted.voices(), regions);
        var found = items.stream().map(tally::of).toList();
        return new Anonymous(found, regions).rows(counted.voices(), communities(kept, survey));
    }

    /// For each answer the community that it came from, if enough came from there.
    private List<@Nullable PlaceName> communities(List<Kept> kept, SurveySummary survey) {
        var known = parts(survey.path(), PlaceKind.COMMUNITY);
        var counts = new int[known.size()];
        var found = new ArrayList<Integer>();
        for (var answer : kept) {
            int at = -1;
            for (int i = 0; i < known.size(); i++)
                if (answer.path() != null && known.get(i).path().contains(answer.path())) at = i;
            if (at >= 0) counts[at]++;
            found.add(at);
        }
        var hidden = SmallCells.hidden(counts, true);
        return found.stream()
                .<@Nullable PlaceName>map(
                        at -> at < 0 || hidden[at] ? null : known.get(at).called())
                .toList();
    }

    /// One item in the parts of the place, if at least two of them may be read.
    public Comparison inParts(SurveyId id, String key, PlacePath within, Actor actor) {
        var survey = surveys.get(id);
        allow(within, actor);
        var item = item(id, key);
        var frame = frames.of(id);
        var kept = answers.list(survey, within);
        var regions = regions(survey);
        var columns = new ArrayList<Comparison.Column>();
        for (var part : parts(within)) {
            var there = kept.stream()
                    .filter(answer -> answer.path() != null && part.path().contains(answer.path()))
                    .toList();
            var found = findings(survey, List.of(item), frame, there, part.path(), regions);
            columns.add(
                    new Comparison.Column(survey, part.called(), found.items().getFirst(), false));
        }
        return new Comparison(item, false, hide(columns));
    }

    /// One item in all surveys that the actor may read as a whole and that ask the same under the same mark, whoever
    /// asks and where, the oldest first.
    public Comparison askedAlike(SurveyId id, String key, Actor actor) {
        var item = item(id, key);
        var reach = actor.placesOf(Right.READ_SURVEYS, today());
        var columns = new ArrayList<Comparison.Column>();
        for (var edition : surveys.list(places.subdistricts(reach)).reversed()) {
            if (edition.state() == SurveyState.DRAFT) continue;
            if (!actor.may(Right.READ_SURVEYS, edition.path(), today())) continue;
            var same = surveys.items(edition.id()).stream()
                    .filter(item::isComparableTo)
                    .findFirst();
            if (same.isEmpty()) continue;
            var found = findings(
                    edition,
                    List.of(same.get()),
                    frames.of(edition.id()),
                    answers.list(edition, edition.path()),
                    edition.path(),
                    regions(edition));
            var finding = found.items().getFirst();
            columns.add(new Comparison.Column(edition, edition.placeName(), finding, finding.isHidden()));
        }
        return new Comparison(item, true, columns);
    }

    private SurveyItem item(SurveyId id, String key) {
        return new Questionnaire(surveys.items(id)).item(key).orElseThrow(() -> new NotFound(key));
    }

    /// A part that is hidden alone could be reckoned back from the whole.
    private static List<Comparison.Column> hide(List<Comparison.Column> columns) {
        var hidden = SmallCells.hidden(
                columns.stream().mapToInt(column -> column.finding().answered()).toArray(), true);
        var shown = new ArrayList<Comparison.Column>();
        for (int i = 0; i < hidden.length; i++) {
            var column = columns.get(i);
            boolean few = hidden[i] || column.finding().isHidden();
            if (column.finding().answered() > 0)
                shown.add(new Comparison.Column(column.survey(), column.place(), column.finding(), few));
        }
        return shown;
    }

    private static Findings findings(
            SurveySummary survey,
            List<SurveyItem> items,
            List<FrameCell> frame,
            List<Kept> kept,
            PlacePath within,
            Function<String, String> regions) {
        var counted = new Counted(frame, kept, within);
        var tally = new Tally(counted.voices(), regions);
        return new Findings(
                survey,
                within,
                kept.size(),
                counted.households(),
                counted.effective(),
                counted.weights().areDifferent(),
                counted.weights().joined(),
                counted.cells(),
                counted.channels(),
                items.stream().map(tally::of).toList());
    }

    /// Places that were pointed at are counted by courtyard: a smaller one would be somebody's door.
    private Function<String, String> regions(SurveySummary survey) {
        var known = new HashMap<String, PlaceSummary>();
        var yards = new HashMap<PlaceId, PlaceSummary>();
        for (var place : places.within(survey.path())) {
            known.put(place.id().toString(), place);
            if (place.kind() == PlaceKind.COURTYARD) yards.put(place.id(), place);
        }
        return code -> {
            var place = known.get(code);
            if (place == null) return code;
            return place.path().steps().stream()
                    .filter(yards::containsKey)
                    .findFirst()
                    .orElse(place.id())
                    .toString();
        };
    }

    /// Communities of a subdistrict, courtyards of a community.
    private List<PlaceSummary> parts(PlacePath within) {
        var communities = parts(within, PlaceKind.COMMUNITY);
        return communities.size() > 1 ? communities : parts(within, PlaceKind.COURTYARD);
    }

    private List<PlaceSummary> parts(PlacePath within, PlaceKind kind) {
        return places.within(within).stream()
                .filter(place -> place.kind() == kind)
                .toList();
    }

    private void allow(PlacePath path, Actor actor) {
        actor.require(Right.READ_SURVEYS, path, today());
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
