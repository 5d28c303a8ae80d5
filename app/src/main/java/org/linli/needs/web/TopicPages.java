package org.linli.needs.web;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linli.engine.topics.Trend;
import org.linli.journal.Journal;
import org.linli.needs.NeedId;
import org.linli.needs.Needs;
import org.linli.needs.Proposals;
import org.linli.needs.TopicId;
import org.linli.needs.TopicState;
import org.linli.needs.web.TopicPage.Member;
import org.linli.places.Places;
import org.linli.requests.Glance;
import org.linli.requests.Glances;
import org.linli.requests.RequestId;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Visibility;
import org.linli.ui.Choice;
import org.linli.ui.StoryStep;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Hot topics, as far as their reader may see: those that lie in the reader's places, or reach into them.
@Component
class TopicPages {

    private static final int MOST = 60;
    private static final String REACH = """
            exists (select from unnest(:own) as own
                    where starts_with(t.place_path, own) or starts_with(own, t.place_path))
            """;
    private static final String COLUMNS = """
            select t.*, max(t.heat) over () as hottest,
                   array(select m.day from needs.topic_member m where m.topic = t.id) as days
            from   needs.topic t
            """;

    private final JdbcClient db;
    private final Places places;
    private final Glances glances;
    private final Proposals proposals;
    private final Needs needs;
    private final Journal journal;

    TopicPages(JdbcClient db, Places places, Glances glances, Proposals proposals, Needs needs, Journal journal) {
        this.db = db;
        this.places = places;
        this.glances = glances;
        this.proposals = proposals;
        this.needs = needs;
        this.journal = journal;
    }

    TopicList list(Actor actor, boolean dismissed, Ui ui) {
        var own = own(actor, ui);
        var state = dismissed ? TopicState.DISMISSED : TopicState.LIVE;
        return new TopicList(
                rows(own, state, ui), dismissed, count(own, dismissed ? TopicState.LIVE : TopicState.DISMISSED));
    }

    private List<TopicRow> rows(String[] own, TopicState state, Ui ui) {
        return db
                .sql(COLUMNS + " where t.state = :state and " + REACH + " order by t.heat desc, t.id limit " + MOST)
                .param("state", state.name())
                .param("own", own)
                .query((row, n) -> row(row))
                .list()
                .stream()
                .map(named -> named.apply(ui))
                .toList();
    }

    private long count(String[] own, TopicState state) {
        return db.sql("select count(*) from needs.topic t where t.state = :state and " + REACH)
                .param("state", state.name())
                .param("own", own)
                .query(Long.class)
                .single();
    }

    /// @throws NotFound if there is none, or none that the reader may know of
    TopicPage of(TopicId id, Actor actor, Ui ui) {
        var own = own(actor, ui);
        var proposed = proposals.of(id).filter(need -> needs.title(need, actor).isPresent());
        return db.sql(COLUMNS + " where t.id = :id and " + REACH)
                .param("id", id.value())
                .param("own", own)
                .query((row, n) -> new Found(row(row), row.getString("name"), row.getLong("merged_into")))
                .optional()
                .map(found -> page(found, proposed.orElse(null), own, actor, ui))
                .orElseThrow(() -> new NotFound(id));
    }

    /// A topic as it was read, before anything is asked for that belongs to it.
    private record Found(Function<Ui, TopicRow> row, String name, long into) {}

    private TopicPage page(Found found, @Nullable NeedId need, String[] own, Actor actor, Ui ui) {
        var row = found.row().apply(ui);
        var concerns = concerns(row.id());
        var seen = glances.all(concerns.keySet()).stream()
                .filter(concern -> actor.may(Right.SEE_REQUESTS, concern.place(), ui.today()))
                .map(concern -> member(concern, concerns, ui))
                .toList();
        long into = found.into();
        boolean may = actor.may(Right.SORT_REQUESTS, row.path(), ui.today());
        return new TopicPage(
                row,
                found.name(),
                seen,
                concerns.size() - seen.size(),
                into == 0 ? null : new TopicId(into),
                may,
                need,
                need == null && row.isLive() && actor.may(Right.RAISE_NEEDS, row.path(), ui.today()),
                may && row.isLive() ? targets(row, own, actor, ui) : List.of(),
                story(row.id(), ui));
    }

    private Map<RequestId, LocalDate> concerns(TopicId id) {
        var concerns = new HashMap<RequestId, LocalDate>();
        db.sql("select request, day from needs.topic_member where topic = :id")
                .param("id", id.value())
                .query((row, n) ->
                        concerns.put(new RequestId(row.getLong("request")), row.getObject("day", LocalDate.class)))
                .list();
        return concerns;
    }

    private static Member member(Glance concern, Map<RequestId, LocalDate> days, Ui ui) {
        var day = days.get(concern.id());
        return new Member(
                concern.id().toString(),
                concern.subject(),
                concern.placeName().in(ui),
                day == null ? "" : ui.day(day),
                concern.state().isOpen() ? "doing" : "closed",
                ui.text("requests.state", concern.state()));
    }

    /// The hottest others of which the reader may say that they are the same.
    private List<Choice> targets(TopicRow topic, String[] own, Actor actor, Ui ui) {
        return rows(own, TopicState.LIVE, ui).stream()
                .filter(other -> !other.id().equals(topic.id()))
                .filter(other -> actor.may(Right.SORT_REQUESTS, other.path(), ui.today()))
                .map(other -> new Choice(other.id().toString(), other.title() + " · " + other.place()))
                .toList();
    }

    private List<StoryStep> story(TopicId id, Ui ui) {
        var steps = new ArrayList<StoryStep>();
        for (var entry : journal.story(id.subject(), EnumSet.of(Visibility.STAFF))) {
            var key = entry.type().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            steps.add(StoryStep.done(
                    ui.text("journal.event." + key), entry.at(), entry.reason(), who(entry.actor(), ui)));
        }
        return steps;
    }

    private static String who(String actor, Ui ui) {
        return actor.equals("topics") ? ui.text("needs.topics.program") : actor;
    }

    /// Its place is named when the row has been left, so that nobody needs two connections at once.
    private Function<Ui, TopicRow> row(ResultSet row) throws SQLException {
        var id = new TopicId(row.getLong("id"));
        var path = new PlacePath(row.getString("place_path"));
        var days = days(row.getArray("days"));
        var name = row.getString("name");
        var title = name.isEmpty() ? row.getString("title") : name;
        var what = List.of((String[]) row.getArray("what").getArray());
        var since = row.getObject("since", LocalDate.class);
        var last = row.getObject("last", LocalDate.class);
        int people = row.getInt("people");
        int supporters = row.getInt("supporters");
        var trend = Trend.valueOf(row.getString("trend"));
        double confidence = row.getDouble("confidence");
        int heat = (int) Math.round(100 * row.getDouble("heat") / Math.max(1, row.getDouble("hottest")));
        var state = TopicState.valueOf(row.getString("state"));
        var dismissed = row.getString("dismissed");
        return ui -> new TopicRow(
                id,
                title,
                path,
                places.find(path.steps().getLast())
                        .map(place -> place.fullName(ui))
                        .orElse(""),
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
                state,
                dismissed);
    }

    private static List<LocalDate> days(Array array) throws SQLException {
        var days = new ArrayList<LocalDate>();
        for (var day : (Date[]) array.getArray()) days.add(day.toLocalDate());
        return days;
    }

    private static String[] own(Actor actor, Ui ui) {
        return actor.placesOf(Right.SEE_REQUESTS, ui.today()).stream()
                .map(PlacePath::value)
                .toArray(String[]::new);
    }
}
