package org.linli.open311;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.linli.journal.Journal;
import org.linli.places.PlaceKind;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The keys by which other programs bring concerns. Only their hashes are kept.
@Service
@Transactional
public class ApiKeys {

    private static final int MOST_A_MINUTE = 6_000;

    private final JdbcClient db;
    private final Places places;
    private final Journal journal;
    private final Clock clock;

    ApiKeys(JdbcClient db, Places places, Journal journal, Clock clock) {
        this.db = db;
        this.places = places;
        this.journal = journal;
        this.clock = clock;
    }

    /// Makes a key and hands it out, this once.
    ///
    /// @param name whose it is
    public String make(PlaceId subdistrict, String name, int perMinute, Actor actor) {
        KeyRule.A_KEY_NAMES_ITS_OWNER.requireAt("name", !name.isBlank() && name.length() <= 60);
        KeyRule.A_KEY_LETS_THROUGH_AT_LEAST_ONE_A_MINUTE.requireAt(
                "perMinute", perMinute >= 1 && perMinute <= MOST_A_MINUTE, MOST_A_MINUTE);
        var place = places.get(subdistrict);
        KeyRule.A_KEY_BELONGS_TO_A_SUBDISTRICT.requireAt("subdistrict", place.kind() == PlaceKind.SUBDISTRICT);
        allow(actor, place.path());
        var key = Secrets.token();
        long id = db.sql("""
                        insert into open311.api_key (subdistrict, name, hash, per_minute, created, created_by)
                        values (:subdistrict, :name, :hash, :perMinute, :now, :by)
                        returning id
                        """)
                .param("subdistrict", subdistrict.value())
                .param("name", name.strip())
                .param("hash", Secrets.hash(key))
                .param("perMinute", perMinute)
                .param("now", now())
                .param("by", actor.name())
                .query(Long.class)
                .single();
        journal.record(new KeyEvent.KeyMade(id, name.strip(), place.path()), actor, "");
        return key;
    }

    public void revoke(long id, Actor actor) {
        var subdistrict = db.sql("select subdistrict from open311.api_key where id = :id for update")
                .param("id", id)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new NotFound("key " + id));
        var place = places.get(new PlaceId(subdistrict)).path();
        allow(actor, place);
        int rows = db.sql("update open311.api_key set revoked = :now where id = :id and revoked is null")
                .param("now", now())
                .param("id", id)
                .update();
        if (rows == 1) journal.record(new KeyEvent.KeyRevoked(id, place), actor, "");
    }

    /// Newest first, with those that were revoked.
    @Transactional(readOnly = true)
    public List<KeyFacts> list(PlaceId subdistrict, Actor actor) {
        allow(actor, places.get(subdistrict).path());
        return db.sql("""
                        select k.id, k.name, k.per_minute, k.created, k.created_by, k.last_used, k.revoked,
                               (select count(*) from open311.submission s where s.api_key = k.id) as brought
                        from   open311.api_key k
                        where  k.subdistrict = :subdistrict
                        order by k.revoked is not null, k.created desc, k.id desc
                        """)
                .param("subdistrict", subdistrict.value())
                .query((row, number) -> {
                    var used = row.getObject("last_used", OffsetDateTime.class);
                    var revoked = row.getObject("revoked", OffsetDateTime.class);
                    return new KeyFacts(
                            row.getLong("id"),
                            row.getString("name"),
                            row.getInt("per_minute"),
                            Moments.in(row, "created"),
                            row.getString("created_by"),
                            used == null ? null : used.toInstant(),
                            revoked == null ? null : revoked.toInstant(),
                            row.getLong("brought"));
                })
                .list();
    }

    /// Whether it is a key that was not revoked.
    @Transactional(readOnly = true)
    public boolean isValid(String key) {
        return find(key).isPresent();
    }

    /// The key, if it is one and was not revoked.
    @Transactional(readOnly = true)
    Optional<ApiKey> find(String key) {
        return db.sql("""
                        select id, subdistrict, name, per_minute
                        from   open311.api_key
                        where  hash = :hash and revoked is null
                        """)
                .param("hash", Secrets.hash(key))
                .query((row, number) -> new ApiKey(
                        row.getLong("id"),
                        new PlaceId(row.getLong("subdistrict")),
                        row.getString("name"),
                        row.getInt("per_minute")))
                .optional();
    }

    private void allow(Actor actor, PlacePath place) {
        actor.require(Right.EDIT_DUTIES, place, Days.today(clock));
    }

    private OffsetDateTime now() {
        return Moments.kept(clock.instant());
    }
}
