package org.linli.pacts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.Returning;
import org.linli.dialogue.ToTalkOver.Matter;
import org.linli.places.PlaceName;
import org.linli.places.PlaceSummary;
import org.linli.requests.RequestId;
import org.linli.shared.AccountId;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Stale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Pacts, as they stand in the database.
@Repository
class PactStore {

    private final JdbcClient db;

    PactStore(JdbcClient db) {
        this.db = db;
    }

    PactId insert(NewQuarrel quarrel, PlaceSummary place, AccountId mediator, Instant at) {
        var meeting = quarrel.meeting();
        var concern = quarrel.concern();
        return new PactId(db.sql("""
                        insert into pacts.pact (place, place_path, place_name, place_name_en, room, title, about,
                                    hours_before, meeting, concern, mediator, state, state_since, noted_at)
                        values (:place, :path, :name, :nameEn, :room, :title, :about, :hours, :meeting, :concern,
                                :mediator, 'NOTED', :at, :at)
                        returning id
                        """)
                .param("place", place.id().value())
                .param("path", place.path().value())
                .param("name", place.inFull().zh())
                .param("nameEn", place.inFull().en())
                .param("room", quarrel.room())
                .param("title", quarrel.title())
                .param("about", quarrel.about())
                .param("hours", quarrel.hoursBefore(), Types.INTEGER)
                .param("meeting", meeting == null ? null : meeting.value(), Types.BIGINT)
                .param("concern", concern == null ? null : concern.value(), Types.BIGINT)
                .param("mediator", mediator.value())
                .param("at", Moments.kept(at))
                .query(Long.class)
                .single());
    }

    /// Locked, to be changed.
    Pact lock(PactId id) {
        return db.sql("select * from pacts.pact where id = :id for update")
                .param("id", id.value())
                .query((row, n) -> pact(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    PactSummary get(PactId id) {
        return db.sql("select * from pacts.pact where id = :id")
                .param("id", id.value())
                .query(PactStore::summary)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    boolean any() {
        return db.sql("select exists (select from pacts.pact)")
                .query(Boolean.class)
                .single();
    }

    /// What holds or has held, and everything in the own places; what was noted last comes first.
    List<PactSummary> list(List<PlacePath> own) {
        return db.sql("""
                        select * from pacts.pact p
                        where  p.holding is not null
                        or     exists (select from unnest(:own::text[]) as own where starts_with(p.place_path, own))
                        order  by p.id desc
                        limit  500
                        """)
                .param("own", own.stream().map(PlacePath::value).toArray(String[]::new))
                .query(PactStore::summary)
                .list();
    }

    List<PactSummary> ofMeeting(MeetingId meeting) {
        return db.sql("select * from pacts.pact where meeting = :meeting order by id")
                .param("meeting", meeting.value())
                .query(PactStore::summary)
                .list();
    }

    List<PactSummary> ofConcern(RequestId concern) {
        return db.sql("select * from pacts.pact where concern = :concern order by id")
                .param("concern", concern.value())
                .query(PactStore::summary)
                .list();
    }

    /// Those whose day for looking again has come, and whose mediator has not been told.
    List<PactId> toCallFor(LocalDate today, int most) {
        return db.sql("""
                        select id from pacts.pact
                        where  state in ('IN_FORCE', 'RENEWED') and review_on <= :today
                        and    called_for is distinct from review_on
                        order  by review_on, id
                        limit  :most
                        """)
                .param("today", today)
                .param("most", most)
                .query((row, n) -> new PactId(row.getLong("id")))
                .list();
    }

    /// Those around that place that are to be looked at again, or of which somebody says that they were not kept and
    /// nobody has answered; longest waiting first.
    List<Matter> toTalkOverAround(PlacePath place, LocalDate today) {
        return db.sql("""
                        select p.id, p.title, coalesce(b.since, p.review_on) as since,
                               case when b.since is null then 'REVIEW' else 'BREACH' end as why
                        from   pacts.pact p
                        left join lateral (select min(happened_on) as since from pacts.breach
                                           where  pact = p.id and answered_at is null) b on true
                        where  p.holding is not null and p.state <> 'ENDED'
                        and    (b.since is not null
                                or p.state in ('IN_FORCE', 'RENEWED') and p.review_on <= :today)
                        and    (starts_with(p.place_path, :place) or starts_with(:place, p.place_path))
                        order  by since, p.id
                        """)
                .param("today", today)
                .param("place", place.value())
                .query((row, n) -> new Matter(
                        row.getString("title"),
                        Returning.Why.valueOf(row.getString("why")),
                        row.getObject("since", LocalDate.class),
                        "/pacts/" + row.getLong("id")))
                .list();
    }

    void nameMediator(PactId id, AccountId mediator) {
        db.sql("update pacts.pact set mediator = :mediator, version = version + 1 where id = :id")
                .param("mediator", mediator.value())
                .param("id", id.value())
                .update();
    }

    void save(Pact pact, Instant at) {
        var progress = pact.progress();
        int saved = db.sql("""
                        update pacts.pact
                        set    version = version + 1, state_since = case when state = :state then state_since else :at end,
                               state = :state, draft = :draft, holding = :holding, holds_from = :from,
                               review_on = :review, called_for = :calledFor, reason = :reason
                        where  id = :id and version = :version
                        """)
                .param("state", progress.state.name())
                .param("at", Moments.kept(at))
                .param("draft", progress.draft)
                .param("holding", progress.holding, Types.INTEGER)
                .param("from", progress.from, Types.DATE)
                .param("review", progress.review, Types.DATE)
                .param("calledFor", progress.calledFor, Types.DATE)
                .param("reason", progress.reason)
                .param("id", pact.id().value())
                .param("version", pact.version())
                .update();
        if (saved == 0) throw new Stale(pact.id().subject(), pact.version());
    }

    void note(PactId id, PactReviewNote note) {
        db.sql("""
                        insert into pacts.review (pact, wording, on_day, words, by_name)
                        values (:pact, :wording, :on, :words, :by)
                        """)
                .param("pact", id.value())
                .param("wording", note.wording())
                .param("on", note.on())
                .param("words", note.words())
                .param("by", note.by())
                .update();
    }

    /// What was seen each time people looked again, the latest first.
    List<PactReviewNote> notes(PactId id) {
        return db.sql("select * from pacts.review where pact = :pact order by id desc")
                .param("pact", id.value())
                .query((row, n) -> new PactReviewNote(
                        row.getInt("wording"),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("words"),
                        row.getString("by_name")))
                .list();
    }

    private static Pact pact(ResultSet row) throws SQLException {
        var progress = new Pact.Progress();
        progress.state = PactState.valueOf(row.getString("state"));
        progress.draft = row.getInt("draft");
        progress.holding = row.getObject("holding", Integer.class);
        progress.from = row.getObject("holds_from", LocalDate.class);
        progress.review = row.getObject("review_on", LocalDate.class);
        progress.calledFor = row.getObject("called_for", LocalDate.class);
        progress.reason = row.getString("reason");
        return new Pact(
                new PactId(row.getLong("id")),
                row.getInt("version"),
                new PlacePath(row.getString("place_path")),
                progress);
    }

    private static PactSummary summary(ResultSet row, int number) throws SQLException {
        var meeting = row.getObject("meeting", Long.class);
        var concern = row.getObject("concern", Long.class);
        return new PactSummary(
                new PactId(row.getLong("id")),
                new PlaceId(row.getLong("place")),
                new PlacePath(row.getString("place_path")),
                new PlaceName(row.getString("place_name"), row.getString("place_name_en")),
                row.getString("room"),
                row.getString("title"),
                row.getString("about"),
                row.getObject("hours_before", Integer.class),
                meeting == null ? null : new MeetingId(meeting),
                concern == null ? null : new RequestId(concern),
                new AccountId(row.getLong("mediator")),
                PactState.valueOf(row.getString("state")),
                row.getInt("draft"),
                row.getObject("holding", Integer.class),
                row.getObject("holds_from", LocalDate.class),
                row.getObject("review_on", LocalDate.class),
                row.getString("reason"));
    }
}
