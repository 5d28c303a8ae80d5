package org.linli.needs.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linli.needs.Circle;
import org.linli.needs.NeedId;
import org.linli.needs.NeedState;
import org.linli.needs.Priority;
import org.linli.needs.Size;
import org.linli.needs.Strength;
import org.linli.needs.Unit;
import org.linli.places.Places;
import org.linli.shared.Constants;
import org.linli.shared.PlaceId;
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
            select n.id, n.title, n.place, n.circle, n.circle_words, n.organisation, n.category, n.unit, n.strength,
                   n.state, n.priority, n.low, n.middle, n.high, n.since, n.state_since, n.expires_on,
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

    private final JdbcClient db;
    private final Places places;
    private final NeedNames names;

    NeedLists(JdbcClient db, Places places, NeedNames names) {
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

    private List<NeedRow> rows(ListQuery query, NeedReader reader, Ui ui, String part) {
        var conditions = conditions(query, reader);
        var naming = names.of(ui);
        return db
                .sql(COLUMNS + " where " + conditions.sql() + order(query) + part)
                .params(conditions.values())
                .query((row, n) -> row(row))
                .list()
                .stream()
                .map(named -> named.apply(naming))
                .toList();
    }

    private record Conditions(String sql, Map<String, Object> values) {}

    private Conditions conditions(ListQuery query, NeedReader reader) {
        var sql = new ArrayList<String>();
        var values = new LinkedHashMap<String, Object>();
        sql.add(reader.reach());
        values.put("own", reader.paths());
        if (query.has("words")) {
            sql.add("(n.title ilike :words or n.body ilike :words or n.place_name ilike :words)");
            values.put("words", query.pattern("words"));
        }
        place(query).ifPresent(path -> {
            sql.add("starts_with(n.place_path, :place)");
            values.put("place", path);
        });
        if (query.has("circle")) {
            sql.add("coalesce(n.circle, 'ORGANISATION') = :circle");
            values.put("circle", constant(query.value("circle")));
        }
        if (query.has("category")) {
            sql.add("n.category like :category || '%'");
            values.put("category", query.value("category").replaceAll("[^A-Z0-9]", ""));
        }
        if (query.has("state")) sql.add(state(query.value("state"), values));
        for (var name : List.of("strength", "priority"))
            if (query.has(name)) {
                sql.add("n." + name + " = :" + name);
                values.put(name, constant(query.value(name)));
            }
        Constants.named(HourOfNeed.class, query.value("hour")).ifPresent(hour -> sql.add(hour.sql()));
        TypedDay.of(query.value("before")).ifPresent(day -> {
            sql.add("n.expires_on <= :before");
            values.put("before", day);
        });
        return new Conditions(String.join(" and ", sql), values);
    }

    private static String state(String asked, Map<String, Object> values) {
        if (asked.equals("live")) return "n.state not in ('MET', 'CHANGED', 'EXPIRED')";
        if (asked.equals("open")) return "n.state in ('VERIFIED', 'SIZED', 'PRIORITISED', 'UNMET')";
        values.put("state", constant(asked));
        return "n.state = :state";
    }

    private Optional<String> place(ListQuery query) {
        return PlaceId.parse(query.value("place"))
                .flatMap(places::find)
                .map(place -> place.path().value());
    }

    private static String order(ListQuery query) {
        return switch (query.sort()) {
            case "many" -> " order by n.middle desc nulls last, n.id ";
            case "old" -> " order by n.state_since, n.id ";
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
        var stateSince = row.getTimestamp("state_since").toInstant();
        var expiresOn = row.getObject("expires_on", LocalDate.class);
        int evidence = row.getInt("evidence");
        return naming -> new NeedRow(
                id,
                title,
                naming.place(place),
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
                expiresOn,
                evidence);
    }

    private static @Nullable Size size(ResultSet row) throws SQLException {
        var middle = row.getObject("middle", Integer.class);
        return middle == null ? null : new Size(row.getInt("low"), middle, row.getInt("high"));
    }
}
