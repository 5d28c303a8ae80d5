package org.linli.needs.web;

import java.util.List;
import java.util.Objects;
import org.linli.needs.EvidenceBook;
import org.linli.needs.NeedId;
import org.linli.needs.Proposals;
import org.linli.needs.TopicId;
import org.linli.places.PlaceKind;
import org.linli.places.Places;
import org.linli.requests.RequestId;
import org.linli.requests.Voices;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.surveys.SurveyId;
import org.linli.surveys.Surveys;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// Sets what was said beside the needs for which it could speak.
@Component
class HeardPages {

    private final NeedLists lists;
    private final HeardNeeds around;
    private final EvidenceBook book;
    private final Proposals proposals;
    private final Voices voices;
    private final Surveys surveys;
    private final Places places;

    HeardPages(
            NeedLists lists,
            HeardNeeds around,
            EvidenceBook book,
            Proposals proposals,
            Voices voices,
            Surveys surveys,
            Places places) {
        this.lists = lists;
        this.around = around;
        this.book = book;
        this.proposals = proposals;
        this.voices = voices;
        this.surveys = surveys;
        this.places = places;
    }

    /// What is looked for among the needs.
    record Sought(String words, int page) {}

    private record Heard(
            String field,
            String id,
            String title,
            int people,
            List<NeedId> known,
            String category,
            PlacePath place,
            boolean whole) {}

    HeardPage concern(RequestId id, Sought sought, Actor actor, Ui ui) {
        var voice = voices.of(id)
                .filter(said -> actor.may(Right.SEE_REQUESTS, said.place(), ui.today()))
                .orElseThrow(() -> new NotFound(id));
        var category = Objects.requireNonNullElse(voice.category(), "");
        var known = book.needsOf(List.of(id));
        return page(
                new Heard("request", id.toString(), voice.subject(), 1, known, category, voice.place(), true),
                sought,
                actor,
                ui);
    }

    HeardPage topic(TopicId id, Sought sought, Actor actor, Ui ui) {
        var draft = proposals.draft(id, actor);
        var path = places.get(Objects.requireNonNull(draft.place())).path();
        var known = proposals.of(id).stream().toList();
        int concerns = proposals.concerns(id, actor).size();
        return page(
                new Heard(
                        "topic",
                        id.toString(),
                        draft.title(),
                        concerns,
                        known,
                        draft.category(),
                        community(path),
                        false),
                sought,
                actor,
                ui);
    }

    /// @param question such as `12:homework`
    HeardPage survey(String question, Sought sought, Actor actor, Ui ui) {
        if (!question.matches("\\d{1,18}:[^:]+")) throw new NotFound(question);
        var number = question.split(":", 2);
        var survey = surveys.get(new SurveyId(Long.parseLong(number[0])), actor);
        var item = surveys.questionnaire(survey.id()).item(number[1]).orElseThrow(() -> new NotFound(question));
        return page(
                new Heard("survey", question, item.text(ui), 0, List.of(), "", survey.path(), false),
                sought,
                actor,
                ui);
    }

    private HeardPage page(Heard heard, Sought sought, Actor actor, Ui ui) {
        var found = around.of(
                new HeardNeeds.Asked(
                        heard.place(),
                        heard.whole(),
                        heard.category(),
                        sought.words(),
                        heard.known(),
                        Right.RAISE_NEEDS,
                        sought.page()),
                actor,
                ui);
        return new HeardPage(
                heard.field(),
                heard.id(),
                heard.title(),
                heard.people(),
                sought.words(),
                lists.of(heard.known(), NeedReader.of(actor, ui.today()), ui),
                found.pages(),
                found.rows());
    }

    /// The community in which it lies: a topic of one yard may be that of all.
    private PlacePath community(PlacePath place) {
        return place.steps().stream()
                .map(places::get)
                .filter(step -> step.kind() == PlaceKind.COMMUNITY)
                .findFirst()
                .orElseGet(() -> places.get(place.subdistrict()))
                .path();
    }
}
