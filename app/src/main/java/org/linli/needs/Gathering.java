package org.linli.needs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.needs.Gathered.Listed;
import org.linli.needs.Gathered.Sort;
import org.linli.needs.Gathered.Topic;
import org.linli.needs.Gathered.Way;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceName;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.requests.Categories;
import org.linli.requests.Tallies;
import org.linli.shared.Actor;
import org.linli.shared.Moments;
import org.linli.shared.PlaceId;
import org.linli.ui.BilingualText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Gathers what a community has said in a span of days.
@Component
class Gathering {

    /// As many hot topics as are laid out; how many more there are is said.
    private static final int MOST_TOPICS = 12;

    private static final String OF_THE_LIST = """
            where  n.subdistrict = :subdistrict and n.place_path like :within
            and    n.state not in ('MET', 'CHANGED', 'EXPIRED')
            """;

    private final JdbcClient db;
    private final Tallies tallies;
    private final Categories categories;
    private final Yields yields;
    private final AskedSurveys asked;
    private final Unheard unheard;
    private final HeardPlaces heard;
    private final ToldOf told;
    private final Places places;

    Gathering(
            JdbcClient db,
            Tallies tallies,
            Categories categories,
            Yields yields,
            AskedSurveys asked,
            Unheard unheard,
            HeardPlaces heard,
            ToldOf told,
            Places places) {
        this.db = db;
        this.tallies = tallies;
        this.categories = categories;
        this.yields = yields;
        this.asked = asked;
        this.unheard = unheard;
        this.heard = heard;
        this.told = told;
        this.places = places;
    }

    Gathered of(NeedsAssessment assessment, Actor actor) {
        var sorts = sorts(assessment);
        var found = asked.of(assessment, actor);
        var needs = needs(assessment);
        var yards = yards(assessment);
        var courtyards = heard.courtyards(assessment, yards, found);
        var topics = topics(assessment);
        var listed = told.of(assessment, actor);
        return new Gathered(
                sorts.stream().mapToInt(Sort::said).sum(),
                sorts.stream().mapToInt(Sort::before).sum(),
                sorts,
                topics,
                topics.size() < MOST_TOPICS ? 0 : alive(assessment) - topics.size(),
                listed.seen(),
                listed.moreSeen(),
                listed.talked(),
                listed.moreTalked(),
                found.stream().map(AskedSurveys.Found::asked).toList(),
                raised(assessment),
                (int) needs.stream()
                        .filter(need -> NeedState.valueOf(need.state()).isVerified())
                        .count(),
                ways(assessment),
                unheard.groups(assessment, found),
                yards.size(),
                courtyards.silent(),
                courtyards.blurred(),
                needs);
    }

    /// The needs that are ranked: all of the community that still are lacked.
    List<NeedId> listed(NeedsAssessment assessment) {
        return asked("select n.id from needs.need n " + OF_THE_LIST, assessment)
                .query((row, n) -> new NeedId(row.getLong("id")))
                .list();
    }

    private List<Sort> sorts(NeedsAssessment assessment) {
        var names = categories.list().stream()
                .collect(Collectors.toMap(one -> one.code(), one -> new BilingualText(one.nameZh(), one.nameEn())));
        long days = ChronoUnit.DAYS.between(assessment.from(), assessment.until()) + 1;
        Map<String, Integer> before = new HashMap<>();
        for (var sort : tallies.sorts(
                assessment.place(),
                assessment.from().minusDays(days),
                assessment.from().minusDays(1))) before.put(sort.category(), sort.said());
        var sorts = new ArrayList<Sort>();
        for (var sort : tallies.sorts(assessment.place(), assessment.from(), assessment.until())) {
            var earlier = before.remove(sort.category());
            sorts.add(new Sort(
                    names.getOrDefault(sort.category(), BilingualText.NONE),
                    sort.said(),
                    earlier == null ? 0 : earlier));
        }
        before.forEach((code, count) -> sorts.add(new Sort(names.getOrDefault(code, BilingualText.NONE), 0, count)));
        return sorts;
    }

    private List<Topic> topics(NeedsAssessment assessment) {
        return db.sql("""
                        select t.id, case when t.name = '' then t.title else t.name end as title, t.people, t.trend,
                               t.since, (select count(*) from needs.topic_member m where m.topic = t.id) as concerns,
                               p.need
                        from   needs.topic t left join needs.proposal p on p.topic = t.id
                        where  t.subdistrict = :subdistrict and t.place_path like :within and t.state = 'LIVE' and t.kind = 'MATTER'
                        and    t.last >= :from and t.since <= :until
                        order  by t.heat desc, t.id limit :most
                        """)
                .param("subdistrict", subdistrict(assessment))
                .param("within", within(assessment))
                .param("from", assessment.from())
                .param("until", assessment.until())
                .param("most", MOST_TOPICS)
                .query((row, n) -> new Topic(
                        row.getLong("id"),
                        row.getString("title"),
                        row.getInt("people"),
                        row.getInt("concerns"),
                        row.getString("trend"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("need", Long.class)))
                .list();
    }

    private int alive(NeedsAssessment assessment) {
        return asked("""
                        select count(*) from needs.topic t
                        where  t.subdistrict = :subdistrict and t.place_path like :within and t.state = 'LIVE' and t.kind = 'MATTER'
                        and    t.last >= :from and t.since <= :until
                        """, assessment)
                .param("from", assessment.from())
                .param("until", assessment.until())
                .query(Integer.class)
                .single();
    }

    private int raised(NeedsAssessment assessment) {
        return db.sql("""
                        select count(*) from needs.need
                        where  subdistrict = :subdistrict and place_path like :within
                        and    raised_at >= :from and raised_at < :until
                        """)
                .param("subdistrict", subdistrict(assessment))
                .param("within", within(assessment))
                .param("from", Moments.startOf(assessment.from()))
                .param("until", Moments.startOf(assessment.until().plusDays(1)))
                .query(Integer.class)
                .single();
    }

    List<Listed> needs(NeedsAssessment assessment) {
        return asked("""
                        select n.*, (select count(*) from needs.evidence e where e.need = n.id and e.struck = '')
                               as pieces
                        from   needs.need n
                        """ + OF_THE_LIST + " order by n.id", assessment).query((row, n) -> listed(row)).list().stream()
                .map(named -> named.apply(this::place))
                .toList();
    }

    /// Its place is named when the row has been left, so that nobody needs two connections at once.
    private static Function<LongFunction<PlaceName>, Listed> listed(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        var title = row.getString("title");
        long place = row.getLong("place");
        var circle = said(row.getString("circle"));
        var words = row.getString("circle_words");
        var state = row.getString("state");
        var low = row.getObject("low", Integer.class);
        var middle = row.getObject("middle", Integer.class);
        var high = row.getObject("high", Integer.class);
        var unit = row.getString("unit");
        int pieces = row.getInt("pieces");
        return named ->
                new Listed(id, title, named.apply(place), circle, words, state, low, middle, high, unit, pieces);
    }

    private PlaceName place(long id) {
        return places.get(new PlaceId(id)).inFull();
    }

    private static String said(@Nullable String circle) {
        return circle == null ? "" : circle;
    }

    /// By the ways of hearing of the subdistrict, then by the other ways in.
    private List<Way> ways(NeedsAssessment assessment) {
        return yields.of(assessment.place(), assessment.from(), assessment.until()).stream()
                .map(Gathering::way)
                .toList();
    }

    private static Way way(Yield brought) {
        var method = brought.method();
        var channel = brought.channel();
        var kind = brought.kind();
        return new Way(
                method == null ? "" : method.name().zh(),
                method == null ? "" : method.name().en(),
                channel == null ? "" : channel.name(),
                kind == null ? "" : kind.name(),
                brought.heard(),
                brought.evidence(),
                brought.needs());
    }

    private List<PlaceSummary> yards(NeedsAssessment assessment) {
        return places.within(assessment.place()).stream()
                .filter(place -> place.kind() == PlaceKind.COURTYARD)
                .toList();
    }

    private JdbcClient.StatementSpec asked(String sql, NeedsAssessment assessment) {
        return db.sql(sql).param("subdistrict", subdistrict(assessment)).param("within", within(assessment));
    }

    static long subdistrict(NeedsAssessment assessment) {
        return assessment.place().subdistrict().value();
    }

    static String within(NeedsAssessment assessment) {
        return assessment.place().value() + "%";
    }
}
