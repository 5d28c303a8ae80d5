package org.linli.dialogue.web;

import java.util.List;
import java.util.Objects;
import org.linli.dialogue.MeetingKind;
import org.linli.dialogue.Stakeholders;
import org.linli.places.PlaceChoices;
import org.linli.shared.Actor;
import org.linli.shared.Constants;
import org.linli.shared.Right;
import org.linli.ui.Conditions;
import org.linli.ui.ListQuery;
import org.linli.ui.ListView;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which meetings there are, as far as the reader may see.
@Component
class MeetingLists {

    private static final int SIZE = 20;

    /// Whoever works here reads of the own places only; neighbours of everything that was announced.
    private static final String OWN = """
            exists (select from unnest(:own) as own where starts_with(m.place_path, own)
                    or starts_with(own, m.place_path))
            """;

    private static final String ORDER = """
             order by case when m.state in (:ahead) then 0 when m.state in (:after) then 1 else 2 end,
                      case when m.state in (:ahead) then m.starts_at end nulls last, m.starts_at desc nulls last, m.id desc
            """;

    private final JdbcClient db;
    private final Stakeholders stakeholders;
    private final DialogueFilters filters;
    private final PlaceChoices places;
    private final MeetingNames names;

    MeetingLists(
            JdbcClient db,
            Stakeholders stakeholders,
            DialogueFilters filters,
            PlaceChoices places,
            MeetingNames names) {
        this.db = db;
        this.stakeholders = stakeholders;
        this.filters = filters;
        this.places = places;
        this.names = names;
    }

    private record Found(MeetingRow row, long place) {}

    MeetingList of(Actor actor, Ui ui) {
        var known = filters.meetings(ui);
        var query = ListQuery.of(ui, known);
        var conditions = conditions(query, MeetingReader.of(actor, ui.today()));
        var view = ListView.plain(known, query, count(conditions), SIZE);
        return new MeetingList(view, page(conditions, query.number(), ui), ui.may(Right.PREPARE_MEETINGS));
    }

    private long count(Conditions conditions) {
        return db.sql("select count(*) from dialogue.meeting m where " + conditions.sql())
                .params(conditions.values())
                .query(Long.class)
                .single();
    }

    private List<MeetingRow> page(Conditions conditions, int number, Ui ui) {
        var found = db.sql("""
                        select m.*, coalesce((select sum(1 + g.companions + g.children) from dialogue.guest g
                                              where g.meeting = m.id and g.reply = 'COMING'), 0) as coming
                        from   dialogue.meeting m
                        where\s""" + conditions.sql() + ORDER + " limit :size offset :offset")
                .params(conditions.values())
                .param("ahead", MeetingPart.AHEAD.states())
                .param("after", MeetingPart.AFTER.states())
                .param("size", SIZE)
                .param("offset", (number - 1L) * SIZE)
                .query((row, n) -> new Found(MeetingPages.row(row, row.getInt("coming")), row.getLong("place")))
                .list();
        var maps = stakeholders.of(found.stream().map(one -> one.row().id()).toList());
        return found.stream()
                .map(one -> one.row()
                        .seated(Objects.requireNonNull(maps.get(one.row().id())), names.place(one.place(), ui)))
                .toList();
    }

    private Conditions conditions(ListQuery query, MeetingReader reader) {
        var all = new Conditions().and(MeetingReader.reach()).with("own", reader.paths());
        if (reader.isColleague()) all.and(OWN);
        if (query.has("words"))
            all.and("(m.title ilike :words or m.aim ilike :words or m.room ilike :words)")
                    .with("words", query.pattern("words"));
        places.asked(query, DialogueFilters.PLACE)
                .ifPresent(place -> all.and("starts_with(m.place_path, :place)").with("place", place.value()));
        Constants.named(MeetingKind.class, query.value("kind"))
                .ifPresent(kind -> all.and("m.kind = :kind").with("kind", kind.name()));
        Constants.named(MeetingPart.class, query.value("part"))
                .ifPresent(part -> all.and("m.state in (:states)").with("states", part.states()));
        return all;
    }
}
