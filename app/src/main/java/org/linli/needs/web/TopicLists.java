package org.linli.needs.web;

import java.util.List;
import java.util.Optional;
import org.linli.engine.topics.Trend;
import org.linli.needs.TopicKind;
import org.linli.needs.TopicState;
import org.linli.places.PlaceChoices;
import org.linli.shared.Actor;
import org.linli.shared.Constants;
import org.linli.ui.Choice;
import org.linli.ui.Conditions;
import org.linli.ui.ListFilter;
import org.linli.ui.ListQuery;
import org.linli.ui.ListView;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// What several people speak of, by any conditions.
@Component
class TopicLists {

    private static final int SIZE = 20;
    /// As many places are shown beside the hottest matters.
    private static final int PLACES = 10;
    private static final String PLACE = "in";
    private static final String KIND = "kind";

    private final TopicRows rows;
    private final TopicLooks looks;
    private final PlaceChoices places;

    TopicLists(TopicRows rows, TopicLooks looks, PlaceChoices places) {
        this.rows = rows;
        this.looks = looks;
        this.places = places;
    }

    TopicList of(Actor actor, Ui ui) {
        var filters = filters(ui);
        var query = ListQuery.of(ui, filters);
        boolean dismissed = query.value("show").equals("dismissed");
        var ranked = in(dismissed ? TopicState.DISMISSED : TopicState.LIVE, actor, ui);
        var kind = Constants.named(TopicKind.class, query.value(KIND));
        boolean both = kind.isEmpty() && !dismissed;
        var asked = kind(asked(query), both ? Optional.of(TopicKind.MATTER) : kind);
        var hot = kind(asked(query), Optional.of(TopicKind.PLACE));
        return new TopicList(
                ListView.plain(filters, query, rows.count(ranked, asked), SIZE),
                rows.of(ranked, asked, (query.number() - 1) * SIZE, SIZE, ui),
                both && query.number() == 1 ? rows.of(ranked, hot, 0, PLACES, ui) : List.of(),
                both ? rows.count(ranked, hot) : 0,
                looks.of(actor, ui),
                dismissed,
                dismissed ? 0 : rows.count(in(TopicState.DISMISSED, actor, ui), new Conditions()));
    }

    private List<ListFilter> filters(Ui ui) {
        return List.of(
                ListFilter.words("words", ui.text("needs.topics.list.words")),
                places.filter(PLACE, ui.text("needs.topics.list.in"), ui),
                ListFilter.choice(
                        KIND,
                        ui.text("needs.topics.list.kind"),
                        Choice.inAddress(TopicKind.values(), "needs.topics.kind", ui)),
                ListFilter.choice(
                        "trend",
                        ui.text("needs.topics.list.trend"),
                        Choice.inAddress(Trend.values(), "needs.topics.trend", ui)),
                ListFilter.choice(
                                "show",
                                ui.text("needs.topics.list.show"),
                                List.of(new Choice("dismissed", ui.text("needs.topics.none-title"))))
                        .further());
    }

    private Conditions in(TopicState state, Actor actor, Ui ui) {
        return rows.within(actor, ui).and("t.state = :state").with("state", state.name());
    }

    private static Conditions kind(Conditions asked, Optional<TopicKind> kind) {
        kind.ifPresent(one -> asked.and("t.kind = :kind").with("kind", one.name()));
        return asked;
    }

    private Conditions asked(ListQuery query) {
        var all = new Conditions();
        if (query.has("words"))
            all.and("(t.title ilike :words or t.name ilike :words or array_to_string(t.what, ' ') ilike :words)")
                    .with("words", query.pattern("words"));
        places.asked(query, PLACE)
                .ifPresent(place -> all.and("starts_with(t.place_path, :place)").with("place", place.value()));
        Constants.named(Trend.class, query.value("trend"))
                .ifPresent(trend -> all.and("t.trend = :trend").with("trend", trend.name()));
        return all;
    }
}
