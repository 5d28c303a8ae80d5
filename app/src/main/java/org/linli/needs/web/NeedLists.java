package org.linli.needs.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linli.needs.Circle;
import org.linli.needs.NeedId;
import org.linli.needs.NeedState;
import org.linli.needs.Priority;
import org.linli.needs.Size;
import org.linli.needs.Strength;
import org.linli.needs.Unit;
import org.linli.places.PlaceChoices;
import org.linli.shared.AccountId;
import org.linli.shared.Constants;
import org.linli.shared.Moments;
import org.linli.shared.PlacePath;
import org.linli.ui.Conditions;
import org.linli.ui.ListCount;
import org.linli.ui.ListQuery;
import org.linli.ui.ListView;
import org.linli.ui.TypedDay;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists of needs, by any conditions, as far as the reader may see.
@Component
class NeedLists {

    private static final String COLUMNS = """
            select n.id, n.title, n.place, n.place_path, n.circle, n.circle_words, n.organisation, n.category, n.unit, n.strength,
                   n.state, n.priority, n.low, n.middle, n.high, n.since, n.state_since, n.unmet_since,
                   n.expires_on,
                   (select count(*) from needs.evidence e
                    where e.need = n.id and e.struck = '' and e.speaks = 'FOR') as evidence
            from   needs.need n
            """;

    /// What people lack comes first, what is urgent foremost.
    private static final String USUAL = """
             order by n.state in ('MET', 'CHANGED', 'EXPIRED'),
                      case n.priority when 'FIRST' then 0 when 'SOON' then 1 when 'LATER' then 3 else 2 end,
                      case n.strength when 'HARMS' then 0 when 'HURTS' then 1 else 2 end, n.state_since, n.id
            """;

    /// What lies there, and what lies in more than that place but also there.
    private static final String AT_PLACE = """
            (starts_with(n.place_path, :place)
             or exists (select from needs.need_place p where p.need = n.id and starts_with(p.place_path, :place)))""";

    private final JdbcClient db;
    private final PlaceChoices places;
    private final NeedNames names;

    NeedLists(JdbcClient db, PlaceChoices places, NeedNames names) {
        this.db = db;
        this.places = places;
        this.names = names;
    }

    ListCount count(ListQuery query, NeedReader reader) {
        var conditions = conditions(query, reader);
        return ListCount.of(db.sql("select count(*) from needs.need n where " + conditions.sql())
                .params(conditions.values())
                .query(Long.class)
                .single());
    }

    List<NeedRow> page(ListQuery query, NeedReader reader, Ui ui) {
        return rows(query, reader, ui, " limit " + ListView.SIZE + " offset " + (query.number() - 1L) * ListView.SIZE);
    }

    List<NeedRow> all(ListQuery query, NeedReader reader, Ui ui) {
        return rows(query, reader, ui, "");
    }

    /// Those that somebody looks after and whose last day lies in the span, as far as they were not ended by anybody.
    List<NeedRow> fading(AccountId keeper, NeedReader reader, LocalDate from, LocalDate until, Ui ui) {
        var conditions = new Conditions()
                .and(reader.reach())
                .with("own", reader.paths())
                .and(
                        "n.keeper = :keeper and n.state not in ('MET', 'CHANGED') and n.expires_on between :from and :until")
                .with("keeper", keeper.value())
                .with("from", from)
                .with("until", until);
        return rows(conditions, " order by n.expires_on, n.id", ui);
    }

    /// Those, in that order, as far as the reader may see them.
    List<NeedRow> of(List<NeedId> ids, NeedReader reader, Ui ui) {
        var naming = names.of(ui);
        return db
                .sql(COLUMNS + " where n.id = any(:ids) and " + reader.reach() + " order by array_position(:ids, n.id)")
                .param("ids", ids.stream().map(NeedId::value).toArray(Long[]::new))
                .param("own", reader.paths())
                .query((row, n) -> row(row))
                .list()
                .stream()
                .map(named -> named.apply(naming))
                .toList();
    }

    private List<NeedRow> rows(ListQuery query, NeedReader reader, Ui ui, String part) {
        return rows(conditions(query, reader), order(query) + part, ui);
    }

    private List<NeedRow> rows(Conditions conditions, String rest, Ui ui) {
        var naming = names.of(ui);
        return db
                .sql(COLUMNS + " where " + conditions.sql() + rest)
                .params(conditions.values())
                .query((row, n) -> row(row))
                .list()
                .stream()
                .map(named -> named.apply(naming))
                .toList();
    }

    /// What must hold of the need `n` for the reader to find it so.
    Conditions conditions(ListQuery query, NeedReader reader) {
        var all = new Conditions().and(reader.reach()).with("own", reader.paths());
        if (query.has("words"))
            all.and("(n.title ilike :words or n.body ilike :words or n.place_name ilike :words)")
                    .with("words", query.pattern("words"));
        places.asked(query, "place").ifPresent(place -> all.and(AT_PLACE).with("place", place.value()));
        if (query.has("circle"))
            all.and("coalesce(n.circle, 'ORGANISATION') = :circle").with("circle", constant(query.value("circle")));
        if (query.has("category"))
            all.and("n.category like :category || '%'")
                    .with("category", query.value("category").replaceAll("[^A-Z0-9]", ""));
        if (query.has("state")) state(query.value("state"), all);
        for (var name : List.of("strength", "priority"))
            if (query.has(name)) all.and("n." + name + " = :" + name).with(name, constant(query.value(name)));
        Constants.named(HourOfNeed.class, query.value("hour")).ifPresent(hour -> all.and(hour.sql()));
        TypedDay.of(query.value("before"))
                .ifPresent(day -> all.and("n.expires_on <= :before").with("before", day));
        return all;
    }

    private static void state(String asked, Conditions all) {
        switch (asked) {
            case "live" -> all.and("n.state not in ('MET', 'CHANGED', 'EXPIRED')");
            case "open" -> all.and("n.state in ('VERIFIED', 'SIZED', 'PRIORITISED', 'UNMET')");
            default -> all.and("n.state = :state").with("state", constant(asked));
        }
    }

    private static String order(ListQuery query) {
        return switch (query.sort()) {
            case "many" -> " order by n.middle desc nulls last, n.id ";
            case "old" ->
                " order by case when n.state = 'UNMET' then n.unmet_since else (n.state_since at time zone 'Asia/Shanghai')::date end, n.id ";
            case "since" -> " order by n.since, n.id ";
            case "expires" -> " order by n.expires_on, n.id ";
            default -> USUAL;
        };
    }

    private static String constant(String asked) {
        return asked.toUpperCase(Locale.ROOT);
    }

    /// How a need is read; the columns are those of [#COLUMNS]. Names are asked for when the row has
    /// been left, so that nobody needs two connections at once.
    static Function<NeedNames.Naming, NeedRow> row(ResultSet row) throws SQLException {
        var id = new NeedId(row.getLong("id"));
        var title = row.getString("title");
        long place = row.getLong("place");
        var path = new PlacePath(row.getString("place_path"));
        var circle = row.getString("circle");
        var words = row.getString("circle_words");
        var organisation = row.getObject("organisation", Long.class);
        var category = row.getString("category");
        var unit = Unit.valueOf(row.getString("unit"));
        var strength = Strength.valueOf(row.getString("strength"));
        var state = NeedState.valueOf(row.getString("state"));
        var priority = row.getString("priority");
        var size = size(row);
        var since = row.getObject("since", LocalDate.class);
        var stateSince = Moments.in(row, "state_since");
        var unmetSince = row.getObject("unmet_since", LocalDate.class);
        var expiresOn = row.getObject("expires_on", LocalDate.class);
        int evidence = row.getInt("evidence");
        return naming -> new NeedRow(
                id,
                title,
                naming.place(place),
                path,
                circle == null ? null : Circle.valueOf(circle),
                circle == null ? naming.organisation(organisation) : words,
                naming.category(category),
                unit,
                strength,
                state,
                priority == null ? null : Priority.valueOf(priority),
                size,
                since,
                stateSince,
                unmetSince,
                expiresOn,
                evidence);
    }

    private static @Nullable Size size(ResultSet row) throws SQLException {
        var middle = row.getObject("middle", Integer.class);
        return middle == null ? null : new Size(row.getInt("low"), middle, row.getInt("high"));
    }
}
