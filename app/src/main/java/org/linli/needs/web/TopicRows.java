package org.linli.needs.web;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linli.engine.topics.Trend;
import org.linli.needs.TopicId;
import org.linli.needs.TopicKind;
import org.linli.needs.TopicState;
import org.linli.needs.web.TopicRow.Spread;
import org.linli.places.PlaceKind;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Conditions;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Hot topics as rows, matters before places, and the hottest of each kind first.
@Component
class TopicRows {

    private final JdbcClient db;
    private final Places places;

    TopicRows(JdbcClient db, Places places) {
        this.db = db;
        this.places = places;
    }

    /// Those that the reader may know of: they lie in the reader's places, or reach into them.
    Conditions within(Actor actor, Ui ui) {
        var own = actor.placesOf(Right.SEE_REQUESTS, ui.today()).stream()
                .map(PlacePath::value)
                .toArray(String[]::new);
        return new Conditions().and("""
                exists (select from unnest(:own) as own
                        where starts_with(t.place_path, own) or starts_with(own, t.place_path))
                """).with("own", own);
    }

    /// @param ranked among these each has its rank and its heat
    /// @param asked those of them that are wanted
    List<TopicRow> of(Conditions ranked, Conditions asked, int offset, int most, Ui ui) {
        return db
                .sql("""
                        select t.*, array(select m.day from needs.topic_member m where m.topic = t.id
                                          union all
                                          select c.day from needs.hot_place_concern c where c.topic = t.id) as days
                        from   (select t.*, max(t.heat) over () as hottest,
                                       row_number() over (partition by t.kind order by t.heat desc, t.id)
                                           as rank
                                from   needs.topic t
                                where\s""" + ranked.sql() + ") t where " + asked.sql()
                        + " order by t.kind, t.rank limit :most offset :offset")
                .params(ranked.values())
                .params(asked.values())
                .param("most", most)
                .param("offset", offset)
                .query((row, n) -> row(row))
                .list()
                .stream()
                .map(named -> named.apply(ui))
                .toList();
    }

    /// How many [#of] would find in all.
    long count(Conditions ranked, Conditions asked) {
        return db.sql("select count(*) from needs.topic t where " + ranked.sql() + " and " + asked.sql())
                .params(ranked.values())
                .params(asked.values())
                .query(Long.class)
                .single();
    }

    /// Its place is named when the row has been left, so that nobody needs two connections at once.
    private Function<Ui, TopicRow> row(ResultSet row) throws SQLException {
        var id = new TopicId(row.getLong("id"));
        int rank = row.getInt("rank");
        var path = new PlacePath(row.getString("place_path"));
        var days = days(row.getArray("days"));
        var name = row.getString("name");
        var title = row.getString("title");
        var what = List.of((String[]) row.getArray("what").getArray());
        var since = row.getObject("since", LocalDate.class);
        var last = row.getObject("last", LocalDate.class);
        int people = row.getInt("people");
        int supporters = row.getInt("supporters");
        var trend = Trend.valueOf(row.getString("trend"));
        double confidence = row.getDouble("confidence");
        int heat = (int) Math.round(100 * row.getDouble("heat") / Math.max(1, row.getDouble("hottest")));
        var state = TopicState.valueOf(row.getString("state"));
        boolean isPlace = row.getString("kind").equals(TopicKind.PLACE.name());
        long known = row.getLong("place");
        int matters = row.getInt("matters");
        double expected = row.getDouble("expected");
        var dismissed = row.getString("dismissed");
        long into = row.getLong("merged_into");
        return ui -> new TopicRow(
                id,
                rank,
                name,
                name.isEmpty() ? title(title, known, ui) : name,
                path,
                places.find(path.place()).map(place -> place.fullName(ui)).orElse(""),
                what,
                since,
                last,
                days.size(),
                people,
                supporters,
                trend,
                confidence,
                heat,
                TopicMonths.of(days, ui.today()),
                isPlace ? new Spread(matters, expected, months(since, last), community(path)) : null,
                state,
                dismissed,
                into == 0 ? null : new TopicId(into));
    }

    /// A place that is known is called as it is in the reader's language.
    private String title(String title, long known, Ui ui) {
        return known == 0
                ? title
                : places.find(new PlaceId(known))
                        .map(place -> place.fullName(ui))
                        .orElse(title);
    }

    private static long months(LocalDate since, LocalDate last) {
        return ChronoUnit.MONTHS.between(since.withDayOfMonth(1), last.withDayOfMonth(1)) + 1;
    }

    private @Nullable PlaceId community(PlacePath path) {
        return path.steps().stream()
                .filter(step -> places.find(step)
                        .filter(place -> place.kind() == PlaceKind.COMMUNITY)
                        .isPresent())
                .findFirst()
                .orElse(null);
    }

    private static List<LocalDate> days(Array array) throws SQLException {
        var days = new ArrayList<LocalDate>();
        for (var day : (Date[]) array.getArray()) days.add(day.toLocalDate());
        return days;
    }
}
