package org.linli.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.engine.text.Bigrams;
import org.linli.people.ContactId;
import org.linli.shared.Moments;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was said, for rooms that gather it. Who may see it is asked by whoever shows it.
@Component
public class Voices {

    private static final String COLUMNS = """
            select id, subject, place_path, place_name, category, channel, state, received_at, contact, merged_into
            from   requests.request
            """;

    /// What came in one way.
    ///
    /// @param said how many concerns
    /// @param solved as residents say
    public record Heard(Channel channel, int said, int solved) {}

    private final JdbcClient db;

    Voices(JdbcClient db) {
        this.db = db;
    }

    public Optional<Voice> of(RequestId id) {
        return all(List.of(id)).stream().findFirst();
    }

    /// Those of a whole list at once, latest first; what is not there is left out.
    public List<Voice> all(Collection<RequestId> ids) {
        return db.sql(COLUMNS + " where id = any(:ids) order by received_at desc, id desc")
                .param("ids", ids.stream().map(RequestId::value).toArray(Long[]::new))
                .query(Voices::voice)
                .list();
    }

    /// The latest in the place, each once: what was merged speaks through the concern it was merged into.
    ///
    /// @param category empty for any
    /// @param words that must occur; empty for any
    public List<Voice> find(PlacePath within, String category, String words, int most) {
        var query = words.isBlank() ? "" : Bigrams.query(words);
        return db.sql(COLUMNS + """
                        where  subdistrict = :subdistrict and place_path like :within and state not in ('MERGED', 'WITHDRAWN')
                        and    (:category = '' or category = :category)
                        and    (:query = '' or requests.found_by(search, subdistrict, received_at) @@ :query::tsquery)
                        order  by received_at desc, id desc
                        limit  :most
                        """)
                .param("subdistrict", within.subdistrict().value())
                .param("within", within.value() + "%")
                .param("category", category)
                .param("query", query)
                .param("most", most)
                .query(Voices::voice)
                .list();
    }

    /// A part of what was said, and how much it is in all.
    public record Page(long found, List<Voice> voices) {

        public Page {
            voices = List.copyOf(voices);
        }
    }

    /// What [#find] finds, page by page.
    ///
    /// @param but what is known already
    /// @param own the places in which the reader may see concerns
    public Page page(
            PlacePath within,
            String category,
            String words,
            Collection<RequestId> but,
            Collection<PlacePath> own,
            long skip,
            int most) {
        var sought = """
                where  subdistrict = :subdistrict and place_path like :within and state not in ('MERGED', 'WITHDRAWN')
                and    (:category = '' or category = :category)
                and    (:query = '' or requests.found_by(search, subdistrict, received_at) @@ :query::tsquery)
                and    id <> all(:but) and exists (select from unnest(:own) as own where starts_with(place_path, own))
                """;
        var values = Map.of(
                "subdistrict",
                within.subdistrict().value(),
                "within",
                within.value() + "%",
                "category",
                category,
                "query",
                words.isBlank() ? "" : Bigrams.query(words),
                "but",
                but.stream().map(RequestId::value).toArray(Long[]::new),
                "own",
                own.stream().map(PlacePath::value).toArray(String[]::new));
        long found = db.sql("select count(*) from requests.request " + sought)
                .params(values)
                .query(Long.class)
                .single();
        return new Page(
                found,
                db.sql(COLUMNS + sought + " order by received_at desc, id desc limit :most offset :skip")
                        .params(values)
                        .param("most", most)
                        .param("skip", skip)
                        .query(Voices::voice)
                        .list());
    }

    /// How many came in which way since then, and how many of them their residents call solved.
    public List<Heard> heard(PlacePath within, Instant since) {
        return db.sql("""
                        select channel, count(*) as said, count(*) filter (where outcome = 'RESOLVED') as solved
                        from   requests.request
                        where  subdistrict = :subdistrict and place_path like :within and received_at >= :since
                        group  by channel
                        """)
                .param("subdistrict", within.subdistrict().value())
                .param("within", within.value() + "%")
                .param("since", Moments.keptOrNull(since))
                .query((row, n) ->
                        new Heard(Channel.valueOf(row.getString("channel")), row.getInt("said"), row.getInt("solved")))
                .list();
    }

    private static Voice voice(ResultSet row, int number) throws SQLException {
        var contact = row.getObject("contact", Long.class);
        var into = row.getObject("merged_into", Long.class);
        return new Voice(
                new RequestId(row.getLong("id")),
                row.getString("subject"),
                new PlacePath(row.getString("place_path")),
                row.getString("place_name"),
                row.getString("category"),
                Channel.valueOf(row.getString("channel")),
                RequestState.valueOf(row.getString("state")),
                Moments.in(row, "received_at"),
                contact == null ? null : new ContactId(contact),
                into == null ? null : new RequestId(into));
    }
}
