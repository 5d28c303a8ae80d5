package org.linli.dialogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.Meeting.Progress;
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

/// Loads a meeting with its row locked, and writes it back.
@Repository
class MeetingStore {

    private final JdbcClient db;

    MeetingStore(JdbcClient db) {
        this.db = db;
    }

    /// The meeting, locked until the transaction ends, so that its journal entries follow its history.
    Meeting get(MeetingId id) {
        return load(id, "for update");
    }

    /// The meeting as it is, to look at.
    Meeting read(MeetingId id) {
        return load(id, "");
    }

    /// @throws NotFound if there is none
    MeetingSummary summary(MeetingId id) {
        return db.sql("select * from dialogue.meeting where id = :id")
                .param("id", id.value())
                .query(MeetingStore::summary)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /// Those in the place or around it that are not over: those in this very place first, and the latest.
    List<MeetingSummary> ahead(PlacePath place) {
        return db.sql("""
                        select * from dialogue.meeting
                        where  state = any(:ahead)
                        and   (starts_with(place_path, :place) or starts_with(:place, place_path))
                        order  by place_path = :place desc, id desc
                        """)
                .param("ahead", names(MeetingState::isAhead))
                .param("place", place.value())
                .query(MeetingStore::summary)
                .list();
    }

    /// Those that grew out of a concern, whether somebody was responsible for it or not; the latest first.
    List<MeetingSummary> of(RequestId concern) {
        return db.sql("""
                        select * from dialogue.meeting
                        where  origin in ('GAP', 'CONCERN') and origin_number = :concern and state <> 'CANCELLED'
                        order  by id desc
                        """)
                .param("concern", concern.value())
                .query(MeetingStore::summary)
                .list();
    }

    private static String[] names(Predicate<MeetingState> which) {
        return Stream.of(MeetingState.values()).filter(which).map(Enum::name).toArray(String[]::new);
    }

    private static MeetingSummary summary(ResultSet row, int number) throws SQLException {
        return new MeetingSummary(
                new MeetingId(row.getLong("id")),
                row.getString("title"),
                MeetingKind.valueOf(row.getString("kind")),
                MeetingState.valueOf(row.getString("state")),
                new PlaceId(row.getLong("place")),
                new PlacePath(row.getString("place_path")),
                schedule(row),
                row.getObject("rules", Long.class));
    }

    private Meeting load(MeetingId id, String lock) {
        return db.sql("select * from dialogue.meeting where id = :id " + lock)
                .param("id", id.value())
                .query((row, n) -> new Meeting(
                        new MeetingId(row.getLong("id")),
                        row.getInt("version"),
                        new PlacePath(row.getString("place_path")),
                        progress(row)))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    MeetingId insert(MeetingDraft draft, PlaceSummary place, @Nullable AccountId by, Instant at) {
        return described(db.sql("""
                        insert into dialogue.meeting (subdistrict, place, place_path, title, aim, kind, decides, owners,
                                    owned, origin, origin_number, origin_words, state, minutes, proposed_by, proposed_at,
                                    state_since)
                        values (:subdistrict, :place, :path, :title, :aim, :kind, :decides, :owners, :owned, :origin,
                                    :number, :words, 'PROPOSED', :minutes, :by, :at, :at)
                        returning id
                        """), draft, place)
                .param("minutes", draft.kind().minutes())
                .param("by", by == null ? null : by.value(), Types.BIGINT)
                .param("at", Moments.kept(at))
                .query((row, n) -> new MeetingId(row.getLong("id")))
                .single();
    }

    void describe(Meeting meeting, MeetingDraft draft, PlaceSummary place) {
        described(db.sql("""
                        update dialogue.meeting
                        set    version = version + 1, subdistrict = :subdistrict, place = :place, place_path = :path,
                               title = :title, aim = :aim, kind = :kind, decides = :decides, owners = :owners,
                               owned = :owned, origin = :origin, origin_number = :number, origin_words = :words
                        where  id = :id
                        """), draft, place).param("id", meeting.id().value()).update();
    }

    private static JdbcClient.StatementSpec described(
            JdbcClient.StatementSpec sql, MeetingDraft draft, PlaceSummary place) {
        var electorate = draft.electorate();
        return sql.param("subdistrict", place.path().subdistrict().value())
                .param("place", place.id().value())
                .param("path", place.path().value())
                .param("title", draft.title())
                .param("aim", draft.aim())
                .param("kind", draft.kind().name())
                .param("decides", draft.decides().name())
                .param("owners", electorate == null ? null : electorate.persons(), Types.INTEGER)
                .param("owned", electorate == null ? null : electorate.area(), Types.BIGINT)
                .param("origin", draft.origin().kind().name())
                .param("number", draft.origin().number(), Types.BIGINT)
                .param("words", draft.origin().words());
    }

    void name(Meeting meeting, FourRoles roles) {
        db.sql("""
                        update dialogue.meeting
                        set    version = version + 1, leads = :leads, answers = :answers, helps = :helps,
                               takes_part = :takesPart
                        where  id = :id
                        """)
                .param("leads", roles.leads())
                .param("answers", roles.answers())
                .param("helps", roles.helps())
                .param("takesPart", roles.takesPart())
                .param("id", meeting.id().value())
                .update();
    }

    void save(Meeting meeting, Instant at) {
        var progress = meeting.progress();
        var schedule = progress.schedule;
        var start = schedule.startsAt();
        int rows = db.sql("""
                        update dialogue.meeting
                        set    version = version + 1, state = :state, stakeholders = :stakeholders, starts_at = :start,
                               minutes = :minutes, room = :room, seats = :seats, chair = :chair, recorder = :recorder,
                               rules = :rules,
                               state_since = case when state = :state then state_since else :at end
                        where  id = :id and version = :version
                        """)
                .param("id", meeting.id().value())
                .param("version", meeting.version())
                .param("state", progress.state.name())
                .param("stakeholders", progress.stakeholders)
                .param("rules", progress.rules, Types.BIGINT)
                .param("start", start == null ? null : Moments.kept(start), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("minutes", schedule.minutes())
                .param("room", schedule.room())
                .param("seats", schedule.seats(), Types.INTEGER)
                .param("chair", schedule.chair())
                .param("recorder", schedule.recorder())
                .param("at", Moments.kept(at))
                .update();
        if (rows == 0) throw new Stale(meeting.id().subject(), meeting.version());
    }

    Set<CheckItem> ticks(MeetingId id) {
        return db
                .sql("select item from dialogue.tick where meeting = :id")
                .param("id", id.value())
                .query((row, n) -> CheckItem.valueOf(row.getString("item")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    void tick(MeetingId id, CheckItem item, boolean done) {
        db.sql(
                        done
                                ? "insert into dialogue.tick (meeting, item) values (:id, :item) on conflict do nothing"
                                : "delete from dialogue.tick where meeting = :id and item = :item")
                .param("id", id.value())
                .param("item", item.name())
                .update();
    }

    /// Whether any meeting is known at all.
    boolean any() {
        return db.sql("select exists (select from dialogue.meeting)")
                .query(Boolean.class)
                .single();
    }

    private static Progress progress(ResultSet row) throws SQLException {
        var progress = new Progress(DecisionKind.valueOf(row.getString("decides")), schedule(row));
        progress.state = MeetingState.valueOf(row.getString("state"));
        progress.stakeholders = row.getBoolean("stakeholders");
        progress.rules = row.getObject("rules", Long.class);
        return progress;
    }

    /// When and where, from a row of the table.
    static Schedule schedule(ResultSet row) throws SQLException {
        return new Schedule(
                Moments.inOrNull(row, "starts_at"),
                row.getInt("minutes"),
                row.getString("room"),
                row.getObject("seats", Integer.class),
                row.getString("chair"),
                row.getString("recorder"));
    }

    Origin.Kind origin(MeetingId id) {
        return db.sql("select origin from dialogue.meeting where id = :id")
                .param("id", id.value())
                .query((row, n) -> Origin.Kind.valueOf(row.getString("origin")))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }
}
