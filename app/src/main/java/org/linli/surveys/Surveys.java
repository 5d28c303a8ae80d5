package org.linli.surveys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Journal;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.NotFound;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Stale;
import org.linli.surveys.SurveyEvent.DraftDiscarded;
import org.linli.surveys.SurveyEvent.FrameCounted;
import org.linli.surveys.SurveyEvent.ItemMoved;
import org.linli.surveys.SurveyEvent.ItemRemoved;
import org.linli.surveys.SurveyEvent.ItemWritten;
import org.linli.surveys.SurveyEvent.SurveyClosed;
import org.linli.surveys.SurveyEvent.SurveyDescribed;
import org.linli.surveys.SurveyEvent.SurveyDrafted;
import org.linli.surveys.SurveyEvent.SurveyOpened;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What colleagues do with surveys: design them, open them, close them, and begin the next edition.
@Service
@Transactional
public class Surveys {

    private final SurveyStore store;
    private final Frames frames;
    private final Places places;
    private final Journal journal;
    private final Clock clock;

    Surveys(SurveyStore store, Frames frames, Places places, Journal journal, Clock clock) {
        this.store = store;
        this.frames = frames;
        this.places = places;
        this.journal = journal;
        this.clock = clock;
    }

    /// Those of the actor's places, and those that are asked in a part or in the whole of them; the
    /// latest first.
    @Transactional(readOnly = true)
    public List<SurveySummary> list(Actor actor) {
        var reach = actor.placesOf(Right.READ_SURVEYS, today());
        return store.list(places.subdistricts(reach)).stream()
                .filter(survey -> isSeen(survey.path(), reach))
                .toList();
    }

    /// @throws NotFound if the actor has nothing to do with where it is asked
    @Transactional(readOnly = true)
    public SurveySummary get(SurveyId id, Actor actor) {
        var survey = store.get(id);
        if (!isSeen(survey.path(), actor.placesOf(Right.READ_SURVEYS, today()))) throw new NotFound(id);
        return survey;
    }

    @Transactional(readOnly = true)
    public Questionnaire questionnaire(SurveyId id) {
        return new Questionnaire(store.items(id));
    }

    @Transactional(readOnly = true)
    public List<FrameCell> frame(SurveyId id) {
        return frames.of(id);
    }

    /// Whether the actor may change it, or would be if it were a draft.
    @Transactional(readOnly = true)
    public boolean mayDesign(SurveySummary survey, Actor actor) {
        return actor.may(Right.DESIGN_SURVEYS, survey.path(), today());
    }

    /// Begins a survey, with the households that its places are known to have.
    public SurveyId draft(PlaceId placeId, SurveyFacts facts, Actor actor) {
        facts.check();
        return begin(places.get(placeId), null, facts, List.of(), actor);
    }

    /// Begins the next edition, here or in another place: the same questions, by the same keys.
    public SurveyId renew(SurveyId id, PlaceId placeId, Actor actor) {
        var before = get(id, actor);
        return begin(places.get(placeId), before.family(), before.facts(), store.items(id), actor);
    }

    private SurveyId begin(
            PlaceSummary place, @Nullable Long family, SurveyFacts facts, List<SurveyItem> items, Actor actor) {
        allow(place.path(), actor);
        var by = actor.account();
        var id = store.insert(place, family, facts, clock.instant(), by == null ? null : by.value());
        store.replaceItems(id, items);
        frames.replace(id, frames.known(place, facts.level()));
        var drafted = store.get(id);
        journal.record(new SurveyDrafted(id, place.path(), drafted.edition(), facts.titleZh()), actor, "");
        return id;
    }

    /// @throws Stale if somebody else has changed it since the page was shown
    public void describe(SurveyId id, int version, SurveyFacts facts, Actor actor) {
        var survey = change(id, actor);
        var before = survey.summary();
        if (before.version() != version) throw new Stale("survey:" + id, before.version());
        survey.describe(facts);
        store.save(survey);
        if (before.facts().level() != facts.level())
            frames.replace(id, frames.known(places.get(before.place()), facts.level()));
        journal.record(new SurveyDescribed(id, before.path(), facts.titleZh()), actor, "");
    }

    /// Adds an item, or puts it in the place of an earlier one.
    ///
    /// @param old key of the item that it replaces; empty for a new one
    public void write(SurveyId id, String old, SurveyItem item, Actor actor) {
        var survey = change(id, actor);
        if (!old.isEmpty() && survey.items().stream().noneMatch(i -> i.key().equals(old))) throw new NotFound(old);
        survey.write(old, item);
        saveItems(survey);
        journal.record(new ItemWritten(id, survey.summary().path(), item.key(), item.kind()), actor, "");
    }

    public void move(SurveyId id, String key, boolean up, Actor actor) {
        var survey = change(id, actor);
        survey.move(key, up);
        saveItems(survey);
        journal.record(new ItemMoved(id, survey.summary().path(), key), actor, "");
    }

    public void remove(SurveyId id, String key, Actor actor) {
        var survey = change(id, actor);
        survey.remove(key);
        saveItems(survey);
        journal.record(new ItemRemoved(id, survey.summary().path(), key), actor, "");
    }

    /// Writes down how many households live in the cells of the frame; also later than it was
    /// opened, for a count that was wrong stays wrong.
    public void count(SurveyId id, Map<PlaceId, Integer> households, Actor actor) {
        var survey = change(id, actor).summary();
        var cells = frames.of(id).stream()
                .map(cell -> new FrameCell(
                        cell.place(),
                        cell.path(),
                        cell.name(),
                        households.getOrDefault(cell.place(), cell.households())))
                .toList();
        for (var cell : cells)
            SurveyRule.HOUSEHOLDS_ARE_COUNTED.requireAt(
                    "cell" + cell.place(), cell.households() >= 0 && cell.households() <= 1_000_000);
        frames.replace(id, cells);
        int all = cells.stream().mapToInt(FrameCell::households).sum();
        journal.record(new FrameCounted(id, survey.path(), cells.size(), all), actor, "");
    }

    public void open(SurveyId id, Actor actor) {
        var survey = change(id, actor);
        survey.open(clock.instant());
        store.save(survey);
        journal.record(
                new SurveyOpened(id, survey.summary().path(), survey.items().size()), actor, "");
    }

    /// Throws a draft away, with its questions.
    public void discard(SurveyId id, Actor actor) {
        var survey = change(id, actor);
        survey.requireDraft();
        var gone = survey.summary();
        store.delete(id);
        journal.record(new DraftDiscarded(id, gone.path(), gone.facts().titleZh()), actor, "");
    }

    public void close(SurveyId id, Actor actor) {
        var survey = change(id, actor);
        survey.close(clock.instant());
        store.save(survey);
        journal.record(new SurveyClosed(id, survey.summary().path()), actor, "");
    }

    private void saveItems(BaselineSurvey survey) {
        store.save(survey);
        store.replaceItems(survey.summary().id(), survey.items());
    }

    private BaselineSurvey change(SurveyId id, Actor actor) {
        var survey = store.lock(id);
        allow(survey.summary().path(), actor);
        return survey;
    }

    private void allow(PlacePath path, Actor actor) {
        actor.require(Right.DESIGN_SURVEYS, path, today());
    }

    private static boolean isSeen(PlacePath survey, List<PlacePath> reach) {
        return reach.stream().anyMatch(path -> path.contains(survey) || survey.contains(path));
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
