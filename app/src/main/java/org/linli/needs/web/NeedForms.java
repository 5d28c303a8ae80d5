package org.linli.needs.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linli.needs.NeedId;
import org.linli.needs.Proposals;
import org.linli.needs.TopicId;
import org.linli.needs.web.NeedFormPage.Given;
import org.linli.people.People;
import org.linli.places.Pickers;
import org.linli.requests.Categories;
import org.linli.requests.RequestId;
import org.linli.requests.Voice;
import org.linli.requests.Voices;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Choice;
import org.linli.ui.ListQuery;
import org.linli.ui.Ui;
import org.linli.walks.FindingId;
import org.linli.walks.WalkFindings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Prepares the form in which a need is said: empty, out of a concern, or as it was said before.
@Component
class NeedForms {

    private static final int FEW = 5;

    private final JdbcClient db;
    private final Voices voices;
    private final Pickers pickers;
    private final Categories categories;
    private final People people;
    private final NeedLists lists;
    private final Proposals proposals;
    private final WalkFindings findings;

    NeedForms(
            JdbcClient db,
            Voices voices,
            Pickers pickers,
            Categories categories,
            People people,
            NeedLists lists,
            Proposals proposals,
            WalkFindings findings) {
        this.db = db;
        this.voices = voices;
        this.pickers = pickers;
        this.categories = categories;
        this.people = people;
        this.lists = lists;
        this.proposals = proposals;
        this.findings = findings;
    }

    /// @param finding what was seen on a walk, that it grows out of
    NeedFormPage seen(Ui ui, Actor actor, FindingId finding) {
        var found = findings.get(finding, actor);
        var head = findings.get(found.counted(), actor);
        var path = head.path();
        var community = path.steps().size() > 1 ? path.steps().get(1) : path.subdistrict();
        var since = Days.of(head.seenAt()).toString();
        return page(
                        ui,
                        "/needs",
                        Given.blank(ui, SeenWords.of(head, ui), "", since, community.value()),
                        community.value(),
                        0,
                        0,
                        List.of())
                .because(head.id());
    }

    /// @param request the concern that it grows out of; 0 if none
    NeedFormPage fresh(Ui ui, Actor actor, long request) {
        var voice = request == 0 ? null : voice(new RequestId(request), actor, ui);
        var home = home(actor, ui);
        if (voice == null) return page(ui, "/needs", Given.blank(ui, "", "", "", home), home, 0, 0, List.of());
        var community = voice.place().steps().stream()
                .skip(1)
                .findFirst()
                .orElse(voice.place().subdistrict());
        var category = Objects.requireNonNullElse(voice.category(), "");
        var since = Days.of(voice.receivedAt()).toString();
        return page(
                ui,
                "/needs",
                Given.blank(ui, voice.subject(), category, since, community.value()),
                community.value(),
                request,
                0,
                like(category, community.value(), actor, ui));
    }

    /// Out of a hot topic.
    NeedFormPage heard(Ui ui, Actor actor, TopicId topic) {
        var draft = proposals.draft(topic, actor);
        var place = Objects.requireNonNull(draft.place()).value();
        var given = Given.blank(ui, draft.title(), draft.category(), String.valueOf(draft.since()), place);
        return page(ui, "/needs", given, place, 0, topic.value(), like(draft.category(), place, actor, ui));
    }

    NeedFormPage again(NeedId id, Ui ui) {
        return db.sql("select * from needs.need where id = :id")
                .param("id", id.value())
                .query((row, n) -> {
                    var circle = row.getString("circle");
                    var organisation = row.getString("organisation");
                    return new Given(
                            row.getInt("version"),
                            row.getString("title"),
                            row.getString("body"),
                            circle == null ? NeedForm.BODY : circle,
                            row.getString("circle_words"),
                            organisation == null ? "" : organisation,
                            row.getString("category"),
                            row.getString("unit"),
                            row.getString("strength"),
                            row.getString("since"),
                            row.getString("hypothesis"),
                            row.getString("unknown"),
                            row.getBoolean("shown_to_public"),
                            row.getLong("place"));
                })
                .optional()
                .map(given -> page(ui, "/needs/" + id + "/edit", given, given.place(), 0, 0, List.of()))
                .orElseThrow(() -> new NotFound(id));
    }

    private NeedFormPage page(
            Ui ui, String action, Given given, @Nullable Long place, long request, long topic, List<NeedRow> like) {
        return new NeedFormPage(
                action,
                given,
                pickers.of(ui, "place", place == null ? null : new PlaceId(place), PlacePath.ALL),
                categories.leaves(ui),
                people.organisations(PlacePath.ALL).stream()
                        .map(o -> new Choice(o.id().toString(), o.name(ui)))
                        .toList(),
                request,
                topic,
                0,
                like);
    }

    /// Needs of the same kind in the same place: renaming an old one makes no new one.
    private List<NeedRow> like(String category, long place, Actor actor, Ui ui) {
        if (category.isEmpty()) return List.of();
        var query = new ListQuery("/needs", Map.of("category", category, "place", Long.toString(place)), "", 1);
        return lists.page(query, NeedReader.of(actor, ui.today()), ui).stream()
                .limit(FEW)
                .toList();
    }

    private Voice voice(RequestId id, Actor actor, Ui ui) {
        return voices.of(id)
                .filter(voice -> actor.may(Right.SEE_REQUESTS, voice.place(), ui.today()))
                .orElseThrow(() -> new NotFound(id));
    }

    /// Where the reader works, if that is not the whole installation.
    private static @Nullable Long home(Actor actor, Ui ui) {
        var held = actor.placesOf(Right.RAISE_NEEDS, ui.today());
        if (held.isEmpty()) throw new NotAllowed(Right.RAISE_NEEDS);
        var path = held.getFirst();
        return path.equals(PlacePath.ALL) ? null : path.place().value();
    }
}
