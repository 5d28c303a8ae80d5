package org.linli.surveys;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
import org.linli.surveys.SurveyEvent.AnswerGiven;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Taking answers: from a resident's phone, through a colleague, from paper.
@Service
@Transactional
public class Answers {

    private static final List<SurveyState> NOW = List.of(SurveyState.OPEN);

    /// What lies on paper when a survey is closed was answered before.
    private static final List<SurveyState> LATER = List.of(SurveyState.OPEN, SurveyState.CLOSED);

    private static final int MOST_KEPT = 1_000;

    private final AnswerStore answers;
    private final SurveyStore surveys;
    private final Places places;
    private final Journal journal;
    private final Clock clock;

    /// Surveys that were open when they were looked at. What they ask is frozen, so that no node can
    /// remember it wrongly; whether one is still open, is asked where an answer is kept.
    private final Map<String, OpenedSurvey> seenOpen = new ConcurrentHashMap<>();

    Answers(AnswerStore answers, SurveyStore surveys, Places places, Journal journal, Clock clock) {
        this.answers = answers;
        this.surveys = surveys;
        this.places = places;
        this.journal = journal;
        this.clock = clock;
    }

    /// The survey that residents answer at that code.
    ///
    /// @throws NotFound if there is none, or it is a draft
    @Transactional(readOnly = true)
    public OpenedSurvey at(String code) {
        return opened(surveys.find(code).orElseThrow(() -> new NotFound(code)));
    }

    /// As [#at], by its number, for colleagues.
    @Transactional(readOnly = true)
    public OpenedSurvey of(SurveyId id) {
        return opened(surveys.get(id));
    }

    /// As [#at], from memory where it may be: whether it is still open, is asked when the answer is kept.
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public OpenedSurvey asked(String code) {
        var seen = seenOpen.get(code);
        return seen == null ? at(code) : seen;
    }

    private OpenedSurvey opened(SurveySummary survey) {
        if (survey.state() == SurveyState.DRAFT) throw new NotFound(survey.id());
        var seen = seenOpen.get(survey.code());
        var opened = new OpenedSurvey(
                survey, seen == null ? new Questionnaire(surveys.items(survey.id())) : seen.questions());
        if (opened.isOpen()) {
            if (seenOpen.size() > MOST_KEPT) seenOpen.clear();
            seenOpen.put(survey.code(), opened);
        }
        return opened;
    }

    /// Keeps an answer. The same form twice is one answer.
    ///
    /// @return whether it is new
    public boolean give(GivenAnswer given, Actor actor) {
        return give(of(given.survey()).survey(), given, actor);
    }

    /// As [#give], of a survey that has been looked at already.
    public boolean give(SurveySummary survey, GivenAnswer given, Actor actor) {
        var place = place(given.place(), survey);
        if (given.channel() != AnswerChannel.PHONE_PAGE) {
            SurveyRule.A_HOUSEHOLD_LIVES_SOMEWHERE.requireAt("place", place != null);
            allow(place == null ? survey.path() : place.path(), actor);
        }
        var at = clock.instant();
        var states = given.channel() == AnswerChannel.PAPER ? LATER : NOW;
        var by = actor.account();
        boolean spoken = given.channel() != AnswerChannel.PHONE_PAGE;
        var id = answers.insert(given, place, spoken && by != null ? by.value() : null, at, states);
        if (id.isEmpty()) {
            SurveyRule.ONLY_AN_OPEN_SURVEY_IS_ANSWERED.require(answers.isKnown(given.submission()));
            return false;
        }
        var where = place == null ? survey.path() : place.path();
        journal.record(new AnswerGiven(given.survey(), where, given.channel()), spoken ? actor : Actor.PUBLIC, "");
        return true;
    }

    /// How many answers each of the surveys has.
    @Transactional(readOnly = true)
    public Map<Long, Integer> counts(List<SurveyId> ids) {
        return answers.counts(ids);
    }

    private @Nullable PlaceSummary place(@Nullable PlaceId id, SurveySummary survey) {
        if (id == null) return null;
        var place = places.find(id).filter(found -> survey.path().contains(found.path()));
        SurveyRule.A_PLACE_LIES_WHERE_IT_IS_ASKED.requireAt("place", place.isPresent());
        return place.orElseThrow();
    }

    private void allow(PlacePath path, Actor actor) {
        actor.require(Right.ENTER_ANSWERS, path, Days.today(clock));
    }
}
