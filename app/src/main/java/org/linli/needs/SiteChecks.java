package org.linli.needs;

import static org.linli.needs.NeedRule.A_DETOUR_HAS_BOTH_ENDS;
import static org.linli.needs.NeedRule.A_SITE_CHECK_SAYS_WHAT_IS_WALKED_TO;
import static org.linli.needs.NeedRule.A_TIME_SLOT_OPENS_BEFORE_IT_CLOSES;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Journal;
import org.linli.needs.NeedEvent.SiteChecked;
import org.linli.places.Places;
import org.linli.places.SiteKind;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.PlaceId;
import org.linli.shared.Right;
import org.linli.shared.Rule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what people would walk to, so that it is seen before anything is begun whether they can.
@Service
@Transactional
public class SiteChecks {

    private final JdbcClient db;
    private final NeedStore needs;
    private final Places places;
    private final Journal journal;
    private final Clock clock;

    SiteChecks(JdbcClient db, NeedStore needs, Places places, Journal journal, Clock clock) {
        this.db = db;
        this.needs = needs;
        this.places = places;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<SiteCheck> of(NeedId id) {
        return db.sql("select kind, origin, room, opens, closes from needs.site_check where need = :need")
                .param("need", id.value())
                .query((row, n) -> new SiteCheck(
                        SiteKind.valueOf(row.getString("kind")),
                        place(row, "origin"),
                        place(row, "room"),
                        row.getObject("opens", LocalTime.class),
                        row.getObject("closes", LocalTime.class)))
                .optional();
    }

    /// Says what is walked to, or says it better.
    public void set(NeedId id, SiteCheck check, Actor actor) {
        var need = needs.get(id);
        actor.require(Right.RAISE_NEEDS, need.place(), Days.today(clock));
        need.requireLive();
        var kind = check.kind();
        Rule.together(
                () -> A_SITE_CHECK_SAYS_WHAT_IS_WALKED_TO.requireAt(
                        "kind", kind != null && SiteKind.serving().contains(kind)),
                () -> bothEnds(check),
                () -> bothTimes(check));
        insert(id, check);
        journal.record(
                new SiteChecked(id, need.place(), Objects.requireNonNull(kind).name()), actor, "");
    }

    /// @return what is walked to
    SiteKind insert(NeedId id, SiteCheck check) {
        var kind = Objects.requireNonNull(check.kind());
        db.sql("""
                        insert into needs.site_check (need, kind, origin, room, opens, closes)
                        values (:need, :kind, :origin, :room, :opens, :closes)
                        on conflict (need) do update
                        set    kind = excluded.kind, origin = excluded.origin, room = excluded.room,
                               opens = excluded.opens, closes = excluded.closes
                        """)
                .param("need", id.value())
                .param("kind", kind.name())
                .param("origin", number(check.from()), Types.BIGINT)
                .param("room", number(check.room()), Types.BIGINT)
                .param("opens", check.opens(), Types.TIME)
                .param("closes", check.closes(), Types.TIME)
                .update();
        return kind;
    }

    /// People come from one place to another of the same subdistrict.
    private void bothEnds(SiteCheck check) {
        var from = check.from();
        var room = check.room();
        A_DETOUR_HAS_BOTH_ENDS.requireAt(from == null ? "from" : "room", (from == null) == (room == null));
        if (from == null || room == null) return;
        A_DETOUR_HAS_BOTH_ENDS.requireAt(
                "room",
                !from.equals(room)
                        && places.get(from)
                                .path()
                                .subdistrict()
                                .equals(places.get(room).path().subdistrict()));
    }

    private static void bothTimes(SiteCheck check) {
        var opens = check.opens();
        var closes = check.closes();
        A_TIME_SLOT_OPENS_BEFORE_IT_CLOSES.requireAt(
                opens == null ? "opens" : "closes", (opens == null) == (closes == null));
        A_TIME_SLOT_OPENS_BEFORE_IT_CLOSES.requireAt("closes", opens == null || opens.isBefore(closes));
    }

    private static @Nullable Long number(@Nullable PlaceId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable PlaceId place(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, Long.class);
        return id == null ? null : new PlaceId(id);
    }
}
