package org.linli.needs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.needs.Need.Progress;
import org.linli.needs.Placed.Counted;
import org.linli.shared.AccountId;
import org.linli.shared.Days;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Stale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Loads a need with its row locked, and writes it back.
@Repository
class NeedStore {

    private final JdbcClient db;

    NeedStore(JdbcClient db) {
        this.db = db;
    }

    /// The need, locked until the transaction ends, so that its journal entries follow its history.
    Need get(NeedId id) {
        return load(id, "for update");
    }

    /// The need as it is, to look at.
    Need read(NeedId id) {
        return load(id, "");
    }

    private Need load(NeedId id, String lock) {
        return db.sql("""
                        select id, version, place_path, state, state_since, unmet_since, looked_at, expires_on, priority,
                               matched_with, successor, shown_to_public
                        from   needs.need
                        where  id = :id
                        """ + lock)
                .param("id", id.value())
                .query((row, n) -> need(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    String title(NeedId id) {
        return db.sql("select title from needs.need where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    /// Whether it is theirs; programs together count as one.
    boolean isRaisedBy(NeedId id, @Nullable AccountId by) {
        return db.sql("select raised_by is not distinct from :by from needs.need where id = :id")
                .param("id", id.value())
                .param("by", by == null ? null : by.value(), Types.BIGINT)
                .query(Boolean.class)
                .single();
    }

    void takeBack(NeedId id) {
        db.sql("update needs.need set taken_back = true where id = :id")
                .param("id", id.value())
                .update();
    }

    NeedId insert(Described draft, @Nullable AccountId by, Instant at) {
        var day = Days.of(at);
        return db.sql("""
                        insert into needs.need (subdistrict, place, place_path, place_name, title, body, circle, circle_words,
                                    organisation, category, unit, strength, since, hypothesis, unknown, state,
                                    shown_to_public, raised_by, keeper, raised_at, state_since, expires_on, looked_at,
                                    changed_at)
                        values (:subdistrict, :place, :path, :placeName, :title, :body, :circle, :circleWords,
                                    :organisation, :category, :unit, :strength, :since, :hypothesis, :unknown, 'RAISED',
                                    false, :by, :by, :at, :at, :expires, :day, :at)
                        returning id
                        """)
                .params(draft.parameters())
                .param("by", by == null ? null : by.value())
                .param("at", Moments.kept(at))
                .param("day", day)
                .param("expires", day.plusMonths(Need.MONTHS))
                .query((row, n) -> new NeedId(row.getLong("id")))
                .single();
    }

    void describe(Need need, Described draft, Instant at) {
        db.sql("""
                        update needs.need
                        set    version = version + 1, subdistrict = :subdistrict, place = :place, place_path = :path,
                               place_name = :placeName, title = :title, body = :body, circle = :circle,
                               circle_words = :circleWords, organisation = :organisation, category = :category,
                               unit = :unit, strength = :strength, since = :since, hypothesis = :hypothesis,
                               unknown = :unknown, shown_to_public = :shown and state <> 'RAISED', changed_at = :at
                        where  id = :id
                        """)
                .params(draft.parameters())
                .param("at", Moments.kept(at))
                .param("id", need.id().value())
                .update();
    }

    void save(Need need, Instant at) {
        var progress = need.progress();
        int rows = db.sql("""
                        update needs.need
                        set    version = version + 1, state = :state, priority = :priority, matched_with = :matchedWith,
                               successor = :successor, shown_to_public = :shown, looked_at = :lookedAt,
                               expires_on = :expiresOn, unmet_since = :unmetSince, changed_at = :at,
                               state_since = case when state = :state then state_since else :at end
                        where  id = :id and version = :version
                        """)
                .param("id", need.id().value())
                .param("version", need.version())
                .param("state", progress.state.name())
                .param("priority", progress.priority == null ? null : progress.priority.name())
                .param("matchedWith", progress.matchedWith)
                .param("successor", progress.successor == null ? null : progress.successor.value())
                .param("shown", progress.shownToPublic)
                .param("lookedAt", progress.lookedAt)
                .param("expiresOn", progress.expiresOn)
                .param("unmetSince", progress.unmetSince)
                .param("at", Moments.kept(at))
                .update();
        if (rows == 0) throw new Stale(need.id().subject(), need.version());
    }

    /// @param evidence what they stand on
    void paint(NeedId id, WeekHours hours, @Nullable Long evidence) {
        db.sql("update needs.need set version = version + 1, hours = :hours, hours_evidence = :evidence where id = :id")
                .param("hours", hours.levels())
                .param("evidence", evidence)
                .param("id", id.value())
                .update();
    }

    void resize(NeedId id, @Nullable Size size) {
        db.sql("""
                        update needs.need set version = version + 1, low = :low, middle = :middle, high = :high
                        where  id = :id
                        """)
                .param("low", size == null ? null : size.low())
                .param("middle", size == null ? null : size.middle())
                .param("high", size == null ? null : size.high())
                .param("id", id.value())
                .update();
    }

    /// How many were counted at which of its places.
    Map<PlaceId, Counted> spread(NeedId id) {
        return db
                .sql("select place, about, evidence from needs.need_place where need = :id and about is not null")
                .param("id", id.value())
                .query((row, n) -> Map.entry(
                        new PlaceId(row.getLong("place")),
                        new Counted(row.getInt("about"), row.getObject("evidence", Long.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void spread(NeedId id, List<Placed> places) {
        db.sql("delete from needs.need_place where need = :id")
                .param("id", id.value())
                .update();
        for (var placed : places) {
            var place = placed.place();
            db.sql("""
                            insert into needs.need_place (need, place, place_path, place_name, about, evidence)
                            values (:need, :place, :path, :name, :about, :evidence)
                            """)
                    .param("need", id.value())
                    .param("place", place.id().value())
                    .param("path", place.path().value())
                    .param("name", place.name())
                    .param("about", placed.about())
                    .param("evidence", placed.evidence())
                    .update();
        }
    }

    Ground ground(NeedId id) {
        return db.sql("""
                        select n.hypothesis, n.hours, n.low, n.middle, n.high,
                               (select count(*) from needs.evidence e
                                where e.need = n.id and e.struck = '' and e.speaks = 'FOR') as evidence,
                               (select max(e.day) from needs.evidence e
                                where e.need = n.id and e.struck = '' and e.speaks = 'FOR') as last_for,
                               (select max(e.day) from needs.evidence e
                                where e.need = n.id and e.struck = '' and e.speaks = 'AGAINST') as last_against,
                               (select max(e.day) from needs.evidence e
                                where e.need = n.id and e.struck = '' and e.speaks = 'AGAINST'
                                and   e.kind in ('CONCERN', 'SURVEY', 'MEETING', 'VISIT')) as last_word,
                               (select count(*) from needs.disproof d where d.need = n.id) as disproofs
                        from   needs.need n
                        where  n.id = :id
                        """)
                .param("id", id.value())
                .query((row, n) -> new Ground(
                        row.getInt("evidence"),
                        row.getObject("last_for", LocalDate.class),
                        row.getObject("last_against", LocalDate.class),
                        row.getObject("last_word", LocalDate.class),
                        !row.getString("hypothesis").isBlank(),
                        new WeekHours(row.getString("hours")).isKnown(),
                        size(row),
                        row.getInt("disproofs")))
                .single();
    }

    /// None where it is nobody's.
    @Nullable
    AccountId keeper(NeedId id) {
        return db
                .sql("select keeper from needs.need where id = :id and keeper is not null")
                .param("id", id.value())
                .query((row, n) -> new AccountId(row.getLong(1)))
                .list()
                .stream()
                .findFirst()
                .orElse(null);
    }

    /// Whoever gets it late is told of its end once more.
    void keep(NeedId id, AccountId keeper) {
        db.sql("update needs.need set version = version + 1, keeper = :keeper, warned_for = null where id = :id")
                .param("keeper", keeper.value())
                .param("id", id.value())
                .update();
    }

    /// Those that end by that day, of which nobody has been told yet.
    List<NeedId> fading(LocalDate by, int most) {
        return db.sql("""
                        select id from needs.need
                        where  state not in ('MET', 'CHANGED', 'EXPIRED') and expires_on <= :by
                               and warned_for is distinct from expires_on
                        order  by expires_on, id
                        limit  :most
                        """)
                .param("by", by)
                .param("most", most)
                .query((row, n) -> new NeedId(row.getLong("id")))
                .list();
    }

    void warned(NeedId id) {
        db.sql("update needs.need set warned_for = expires_on where id = :id")
                .param("id", id.value())
                .update();
    }

    /// What it is counted in.
    Unit unit(NeedId id) {
        return db.sql("select unit from needs.need where id = :id")
                .param("id", id.value())
                .query((row, n) -> Unit.valueOf(row.getString("unit")))
                .single();
    }

    boolean any() {
        return db.sql("select exists (select from needs.need)")
                .query(Boolean.class)
                .single();
    }

    /// Those nobody has looked at for a year.
    List<NeedId> outdated(LocalDate day, int most) {
        return db.sql("""
                        select id from needs.need
                        where  state not in ('MET', 'CHANGED', 'EXPIRED') and expires_on <= :day
                        order  by expires_on, id
                        limit  :most
                        """)
                .param("day", day)
                .param("most", most)
                .query((row, n) -> new NeedId(row.getLong("id")))
                .list();
    }

    /// What the counted estimates come to, as it is noted at the need; none where there is none.
    static @Nullable Size size(ResultSet row) throws SQLException {
        var middle = row.getObject("middle", Integer.class);
        return middle == null ? null : new Size(row.getInt("low"), middle, row.getInt("high"));
    }

    private static Need need(ResultSet row) throws SQLException {
        var progress = new Progress(row.getObject("looked_at", LocalDate.class));
        progress.state = NeedState.valueOf(row.getString("state"));
        progress.stateSince = Days.of(Moments.in(row, "state_since"));
        progress.unmetSince = row.getObject("unmet_since", LocalDate.class);
        progress.expiresOn = row.getObject("expires_on", LocalDate.class);
        var priority = row.getString("priority");
        progress.priority = priority == null ? null : Priority.valueOf(priority);
        progress.matchedWith = row.getString("matched_with");
        var successor = row.getObject("successor", Long.class);
        progress.successor = successor == null ? null : new NeedId(successor);
        progress.shownToPublic = row.getBoolean("shown_to_public");
        return new Need(
                new NeedId(row.getLong("id")),
                row.getInt("version"),
                new PlacePath(row.getString("place_path")),
                progress);
    }
}
