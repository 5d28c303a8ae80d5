package org.linli.needs.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.linli.needs.EvidenceBook;
import org.linli.needs.NeedId;
import org.linli.needs.Needs;
import org.linli.needs.Proposals;
import org.linli.needs.TopicId;
import org.linli.places.PlaceKind;
import org.linli.places.Places;
import org.linli.requests.RequestId;
import org.linli.requests.Voices;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.ListQuery;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// Sets what was said beside the needs for which it could speak.
@Component
class HeardPages {

    private static final int FEW = 12;

    private final Needs needs;
    private final NeedLists lists;
    private final EvidenceBook book;
    private final Proposals proposals;
    private final Voices voices;
    private final Places places;

    HeardPages(Needs needs, NeedLists lists, EvidenceBook book, Proposals proposals, Voices voices, Places places) {
        this.needs = needs;
        this.lists = lists;
        this.book = book;
        this.proposals = proposals;
        this.voices = voices;
        this.places = places;
    }

    HeardPage concern(RequestId id, Actor actor, Ui ui) {
        var voice = voices.of(id)
                .filter(said -> actor.may(Right.SEE_REQUESTS, said.place(), ui.today()))
                .orElseThrow(() -> new NotFound(id));
        var known = book.needsOf(List.of(id));
        var category = Objects.requireNonNullElse(voice.category(), "");
        return page("request", id.value(), voice.subject(), 1, known, category, voice.place(), actor, ui);
    }

    HeardPage topic(TopicId id, Actor actor, Ui ui) {
        var draft = proposals.draft(id, actor);
        var path = places.get(Objects.requireNonNull(draft.place())).path();
        var known = proposals.of(id).stream().toList();
        int concerns = proposals.concerns(id, actor).size();
        return page("topic", id.value(), draft.title(), concerns, known, draft.category(), path, actor, ui);
    }

    private HeardPage page(
            String field,
            long id,
            String title,
            int people,
            List<NeedId> known,
            String category,
            PlacePath place,
            Actor actor,
            Ui ui) {
        var around = around(place, actor, ui);
        var same = category.isEmpty() ? List.<NeedId>of() : ids(around(place, category, actor, ui));
        return new HeardPage(
                field,
                id,
                title,
                people,
                around.stream().filter(row -> known.contains(row.id())).toList(),
                around.stream()
                        .filter(row -> !known.contains(row.id()))
                        .filter(row -> row.state().isLive() && needs.mayWork(row.id(), actor))
                        .sorted(Comparator.comparing(row -> !same.contains(row.id())))
                        .limit(FEW)
                        .toList());
    }

    private List<NeedRow> around(PlacePath place, Actor actor, Ui ui) {
        return around(place, "", actor, ui);
    }

    /// The needs of the community in which the place lies.
    private List<NeedRow> around(PlacePath place, String category, Actor actor, Ui ui) {
        var within = Map.of("category", category, "place", community(place).toString());
        return lists.all(new ListQuery("/needs", within, "", 1), NeedReader.of(actor, ui.today()), ui);
    }

    private PlaceId community(PlacePath place) {
        return place.steps().stream()
                .filter(step -> places.get(step).kind() == PlaceKind.COMMUNITY)
                .findFirst()
                .orElse(place.subdistrict());
    }

    private static List<NeedId> ids(List<NeedRow> rows) {
        return rows.stream().map(NeedRow::id).toList();
    }
}
