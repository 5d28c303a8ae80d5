package org.linli.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linli.people.ContactId;
import org.linli.shared.AccountId;
import org.linli.shared.Constants;
import org.linli.shared.Moments;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads and writes what was put aside.
@Repository
class DraftStore {

    private final JdbcClient db;

    DraftStore(JdbcClient db) {
        this.db = db;
    }

    /// @param path where it lies: whose desk it belongs to
    record Aside(Draft draft, PlacePath path) {}

    void keep(Draft draft, PlacePath path) {
        var place = draft.place();
        var contact = draft.contact();
        var urgency = draft.urgency();
        db.sql("""
                        insert into requests.draft
                               (submission, channel, contact, body, place, place_path, place_detail, category, urgency,
                                put_aside_by, put_aside_at)
                        values (:submission, :channel, :contact, :body, :place, :path, :detail, :category, :urgency, :by, :at)
                        on conflict (submission) do update
                        set    channel = excluded.channel, contact = excluded.contact, body = excluded.body,
                               place = excluded.place, place_path = excluded.place_path,
                               place_detail = excluded.place_detail, category = excluded.category,
                               urgency = excluded.urgency, put_aside_by = excluded.put_aside_by
                        """)
                .param("submission", draft.submission())
                .param("channel", draft.channel().name())
                .param("contact", contact == null ? null : contact.value())
                .param("body", draft.body())
                .param("place", place == null ? null : place.value())
                .param("path", path.value())
                .param("detail", draft.detail())
                .param("category", draft.category())
                .param("urgency", urgency == null ? null : urgency.name())
                .param("by", draft.by().value())
                .param("at", Moments.kept(draft.at()))
                .update();
    }

    Optional<Aside> find(UUID submission) {
        return db.sql("select * from requests.draft where submission = :submission")
                .param("submission", submission)
                .query(DraftStore::aside)
                .optional();
    }

    List<Draft> within(List<PlacePath> places) {
        return db.sql("""
                        select *
                        from   requests.draft
                        where  exists (select from unnest(:places) p where starts_with(place_path, p))
                        order  by put_aside_at, submission
                        """)
                .param("places", places.stream().map(PlacePath::value).toArray(String[]::new))
                .query((row, n) -> aside(row, n).draft())
                .list();
    }

    void remove(UUID submission) {
        db.sql("delete from requests.draft where submission = :submission")
                .param("submission", submission)
                .update();
    }

    Optional<PlacePath> placeOf(ContactId contact) {
        return db.sql("select place_path from requests.draft where contact = :contact")
                .param("contact", contact.value())
                .query((row, n) -> new PlacePath(row.getString("place_path")))
                .optional();
    }

    private static Aside aside(ResultSet row, int number) throws SQLException {
        var place = row.getObject("place", Long.class);
        var contact = row.getObject("contact", Long.class);
        var urgency = row.getString("urgency");
        var draft = new Draft(
                row.getObject("submission", UUID.class),
                Channel.valueOf(row.getString("channel")),
                contact == null ? null : new ContactId(contact),
                row.getString("body"),
                place == null ? null : new PlaceId(place),
                row.getString("place_detail"),
                row.getString("category"),
                Constants.named(Urgency.class, urgency == null ? "" : urgency).orElse(null),
                new AccountId(row.getLong("put_aside_by")),
                Moments.in(row, "put_aside_at"));
        return new Aside(draft, new PlacePath(row.getString("place_path")));
    }
}
