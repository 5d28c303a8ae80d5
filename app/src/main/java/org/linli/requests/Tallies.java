package org.linli.requests;

import java.time.LocalDate;
import java.util.List;
import org.linli.shared.Moments;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How much was said in a place and a span of days, for rooms that gather it. What was merged or withdrawn counts
/// through what it was merged into, or not at all.
@Component
public class Tallies {

    private static final String SAID = """
            from   requests.request
            where  subdistrict = :subdistrict and place_path like :within and state not in ('MERGED', 'WITHDRAWN')
            and    received_at >= :from and received_at < :until
            """;

    /// @param category empty for what nobody has sorted
    public record Sort(String category, int said) {}

    public record Spot(PlacePath place, int said) {}

    /// @param concerns their numbers
    public record Came(Channel channel, boolean solved, List<Long> concerns) {

        public Came {
            concerns = List.copyOf(concerns);
        }
    }

    private final JdbcClient db;

    Tallies(JdbcClient db) {
        this.db = db;
    }

    /// By category, the commonest first.
    public List<Sort> sorts(PlacePath within, LocalDate from, LocalDate until) {
        return asked(
                        "select coalesce(category, '') as category, count(*) as said " + SAID
                                + " group by 1 order by said desc, 1",
                        within,
                        from,
                        until)
                .query((row, n) -> new Sort(row.getString("category"), row.getInt("said")))
                .list();
    }

    /// By the place that they are about.
    public List<Spot> spots(PlacePath within, LocalDate from, LocalDate until) {
        return asked("select place_path, count(*) as said " + SAID + " group by 1", within, from, until)
                .query((row, n) -> new Spot(new PlacePath(row.getString("place_path")), row.getInt("said")))
                .list();
    }

    /// The concerns themselves, by the way in which they came and whether their residents call them solved.
    public List<Came> came(PlacePath within, LocalDate from, LocalDate until) {
        return asked(
                        "select channel, coalesce(outcome = 'RESOLVED', false) as solved, array_agg(id) as concerns "
                                + SAID + " group by 1, 2 order by count(*) desc, 1, 2",
                        within,
                        from,
                        until)
                .query((row, n) ->
                        new Came(Channel.valueOf(row.getString("channel")), row.getBoolean("solved"), List.of((Long[])
                                row.getArray("concerns").getArray())))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, PlacePath within, LocalDate from, LocalDate until) {
        return db.sql(sql)
                .param("subdistrict", within.subdistrict().value())
                .param("within", within.value() + "%")
                .param("from", Moments.startOf(from))
                .param("until", Moments.startOf(until.plusDays(1)));
    }
}
