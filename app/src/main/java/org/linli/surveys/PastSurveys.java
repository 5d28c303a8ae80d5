package org.linli.surveys;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Change;
import org.linli.journal.Journal;
import org.linli.places.PlaceSummary;
import org.linli.shared.Actor;
import org.linli.shared.NotAllowed;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.surveys.AnswerStore.Loaded;
import org.linli.surveys.SurveyEvent.AnswerGiven;
import org.linli.surveys.SurveyEvent.SurveyClosed;
import org.linli.surveys.SurveyEvent.SurveyOpened;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Surveys that were answered before this program knew of them, with the days on which it happened.
@Service
@Transactional
public class PastSurveys {

    private final SurveyStore surveys;
    private final AnswerStore answers;
    private final Journal journal;

    PastSurveys(SurveyStore surveys, AnswerStore answers, Journal journal) {
        this.surveys = surveys;
        this.answers = answers;
        this.journal = journal;
    }

    /// One household's answers.
    public record PastAnswer(UUID submission, AnswerChannel channel, PlaceSummary place, Instant at, Said said) {}

    /// Opens the draft, adds what was answered, and closes it.
    ///
    /// @param closed none if it is still open
    public void add(SurveyId id, Instant opened, @Nullable Instant closed, List<PastAnswer> given, Actor actor) {
        if (!actor.grants().stream().anyMatch(grant -> grant.place().equals(PlacePath.ALL)))
            throw new NotAllowed(Right.DESIGN_SURVEYS);
        var survey = surveys.lock(id);
        var path = survey.summary().path();
        var changes = new ArrayList<Change>();
        survey.open(opened);
        changes.add(new Change(new SurveyOpened(id, path, survey.items().size()), actor, "", opened));
        for (var answer : given)
            changes.add(new Change(
                    new AnswerGiven(id, answer.place().path(), answer.channel()), Actor.PUBLIC, "", answer.at()));
        if (closed != null) {
            survey.close(closed);
            changes.add(new Change(new SurveyClosed(id, path), actor, "", closed));
        }
        surveys.save(survey);
        answers.insert(
                id,
                given.stream()
                        .map(a -> new Loaded(a.submission(), a.channel(), a.place(), a.at(), a.said()))
                        .toList(),
                null,
                null);
        journal.recordAll(changes);
    }
}
