package org.linli.walks.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.linli.places.PlaceChoices;
import org.linli.places.PlaceName;
import org.linli.requests.RequestId;
import org.linli.shared.Constants;
import org.linli.shared.Moments;
import org.linli.shared.PlacePath;
import org.linli.ui.Conditions;
import org.linli.ui.ListCount;
import org.linli.ui.ListQuery;
import org.linli.ui.ListView;
import org.linli.ui.TypedDay;
import org.linli.ui.TypedNumber;
import org.linli.walks.FindingId;
import org.linli.walks.FindingKind;
import org.linli.walks.Verdict;
import org.linli.walks.WalkId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists of findings, by any conditions, as far as the reader's places reach. Merged ones count once.
@Component
class FindingLists {

    private static final String COLUMNS = """
            select f.id, f.walk, w.title, w.day, f.kind, f.verdict, f.words, f.place_name, f.place_name_en, f.detail,
                   r.name as walker, f.noted_at, f.concern,
                   (select p.file from walks.photo p where p.finding = f.id order by p.position limit 1) as photo,
                   (select count(*) from walks.photo p where p.finding = f.id)::int as photos,
                   (select count(*) from walks.finding m where m.head = f.id)::int as merged
            """;

    private static final String FROM = """
             from walks.finding f join walks.walk w on w.id = f.walk join walks.walker r on r.id = f.walker
            where\s""";

    private static final String REACH = """
            f.head is null and exists (select from unnest(:own) as own
                                       where starts_with(w.place_path, own) or starts_with(own, w.place_path))
            """;

    private final JdbcClient db;
    private final PlaceChoices places;

    FindingLists(JdbcClient db, PlaceChoices places) {
        this.db = db;
        this.places = places;
    }

    ListCount count(ListQuery query, List<PlacePath> reach) {
        var asked = asked(query, reach);
        return ListCount.of(db.sql("select count(*) " + FROM + asked.sql())
                .params(asked.values())
                .query(Long.class)
                .single());
    }

    List<FindingRow> page(ListQuery query, List<PlacePath> reach) {
        return rows(query, reach, " limit " + ListView.SIZE + " offset " + (query.number() - 1L) * ListView.SIZE);
    }

    List<FindingRow> all(ListQuery query, List<PlacePath> reach) {
        return rows(query, reach, "");
    }

    private List<FindingRow> rows(ListQuery query, List<PlacePath> reach, String part) {
        var asked = asked(query, reach);
        return db.sql(COLUMNS + FROM + asked.sql() + order(query) + part)
                .params(asked.values())
                .query(FindingLists::row)
                .list();
    }

    private Conditions asked(ListQuery query, List<PlacePath> reach) {
        var all = new Conditions()
                .and(REACH)
                .with("own", reach.stream().map(PlacePath::value).toArray(String[]::new));
        if (query.has("words"))
            all.and("(f.words ilike :words or f.detail ilike :words or f.place_name ilike :words)")
                    .with("words", query.pattern("words"));
        places.asked(query, "place")
                .ifPresent(place -> all.and("starts_with(f.place_path, :place)").with("place", place.value()));
        Constants.named(FindingKind.class, query.value("kind"))
                .ifPresent(kind -> all.and("f.kind = :kind").with("kind", kind.name()));
        Constants.named(Verdict.class, query.value("verdict"))
                .ifPresent(verdict -> all.and("f.verdict = :verdict").with("verdict", verdict.name()));
        TypedNumber.named(query.value("walk"))
                .ifPresent(walk -> all.and("f.walk = :walk").with("walk", walk));
        if (query.value("handed").equals("no")) all.and("f.concern is null");
        if (query.value("handed").equals("yes")) all.and("f.concern is not null");
        TypedDay.of(query.value("since"))
                .ifPresent(day -> all.and("w.day >= :since").with("since", day));
        return all;
    }

    private static String order(ListQuery query) {
        return switch (query.sort()) {
            case "where" -> " order by f.place_path, f.id ";
            case "several" -> " order by merged desc, f.noted_at desc, f.id ";
            default -> " order by f.noted_at desc, f.id desc ";
        };
    }

    private static FindingRow row(ResultSet row, int number) throws SQLException {
        var concern = row.getObject("concern", Long.class);
        return new FindingRow(
                new FindingId(row.getLong("id")),
                new WalkId(row.getLong("walk")),
                row.getString("title"),
                row.getObject("day", LocalDate.class),
                FindingKind.valueOf(row.getString("kind")),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("words"),
                new PlaceName(row.getString("place_name"), row.getString("place_name_en")),
                row.getString("detail"),
                row.getString("walker"),
                Moments.in(row, "noted_at"),
                row.getObject("photo", Long.class),
                row.getInt("photos"),
                row.getInt("merged"),
                concern == null ? null : new RequestId(concern));
    }
}
