package org.linli.dialogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.Commitment.Progress;
import org.linli.files.FileId;
import org.linli.shared.AccountId;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.linli.shared.OrganisationId;
import org.linli.shared.PlacePath;
import org.linli.shared.Stale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Loads a promise with its row locked, and writes it back.
@Repository
class CommitmentStore {

    private final JdbcClient db;

    CommitmentStore(JdbcClient db) {
        this.db = db;
    }

    /// The promise, locked until the transaction ends.
    Commitment get(CommitmentId id) {
        return db.sql("select * from dialogue.commitment where id = :id for update")
                .param("id", id.value())
                .query(CommitmentStore::commitment)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /// The promise as it is, to look at.
    Commitment read(CommitmentId id) {
        return db.sql("select * from dialogue.commitment where id = :id")
                .param("id", id.value())
                .query(CommitmentStore::commitment)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /// In one sentence.
    String what(CommitmentId id) {
        return db.sql("select what from dialogue.commitment where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    /// Those on which somebody works, or should, whose day lies between the two.
    List<CommitmentId> due(LocalDate from, LocalDate until) {
        return db.sql("""
                        select id from dialogue.commitment
                        where  state in ('ASSIGNED', 'ACCEPTED_BY_OWNER', 'IN_PROGRESS') and until between :from and :until
                        order  by id
                        """)
                .param("from", from)
                .param("until", until)
                .query((row, n) -> new CommitmentId(row.getLong("id")))
                .list();
    }

    /// Those of a meeting, locked.
    List<Commitment> of(MeetingId meeting) {
        return db.sql("select * from dialogue.commitment where meeting = :meeting order by id for update")
                .param("meeting", meeting.value())
                .query(CommitmentStore::commitment)
                .list();
    }

    /// As they are read out, in the order in which they were made.
    List<Promised> promised(MeetingId meeting) {
        return db.sql(
                        "select id, what, owner_name, until, watcher from dialogue.commitment where meeting = :id order by id")
                .param("id", meeting.value())
                .query((row, n) -> new Promised(
                        new CommitmentId(row.getLong("id")),
                        row.getString("what"),
                        row.getString("owner_name"),
                        row.getObject("until", LocalDate.class),
                        row.getString("watcher")))
                .list();
    }

    CommitmentId insert(MeetingId meeting, NewCommitment promise, LocalDate until, CommitmentState state, Instant at) {
        var owner = promise.owner();
        return db.sql("""
                        insert into dialogue.commitment (subdistrict, place, place_path, meeting, topic, what, owner_name,
                                    organisation, account, guest, watcher, agreed_until, until, state, state_since, made_at)
                        select subdistrict, place, place_path, id, :topic, :what, :name, :organisation, :account, :guest,
                               :watcher, :until, :until, :state, :at, :at
                        from   dialogue.meeting where id = :meeting
                        returning id
                        """)
                .param("meeting", meeting.value())
                .param("topic", promise.topic(), Types.BIGINT)
                .param("what", promise.what())
                .param("name", owner.name())
                .param("organisation", number(owner.organisation()), Types.BIGINT)
                .param("account", number(owner.account()), Types.BIGINT)
                .param("guest", owner.guest(), Types.BIGINT)
                .param("watcher", promise.watcher())
                .param("until", until)
                .param("state", state.name())
                .param("at", Moments.kept(at))
                .query((row, n) -> new CommitmentId(row.getLong("id")))
                .single();
    }

    void save(Commitment commitment, Instant at) {
        var progress = commitment.progress();
        var owner = progress.owner;
        var successor = progress.successor;
        int rows = db.sql("""
                        update dialogue.commitment
                        set    version = version + 1, state = :state, owner_name = :name, organisation = :organisation,
                               account = :account, guest = :guest, until = :until, done_words = :words, done_on = :done,
                               shown = :shown, successor = :successor,
                               state_since = case when state = :state then state_since else :at end
                        where  id = :id and version = :version
                        """)
                .param("id", commitment.id().value())
                .param("version", commitment.version())
                .param("state", progress.state.name())
                .param("name", owner.name())
                .param("organisation", number(owner.organisation()), Types.BIGINT)
                .param("account", number(owner.account()), Types.BIGINT)
                .param("guest", owner.guest(), Types.BIGINT)
                .param("until", progress.until)
                .param("words", progress.doneWords)
                .param("done", progress.doneOn, Types.DATE)
                .param("shown", progress.shown)
                .param("successor", successor == null ? null : successor.value(), Types.BIGINT)
                .param("at", Moments.kept(at))
                .update();
        if (rows == 0) throw new Stale(commitment.id().subject(), commitment.version());
    }

    void putOff(CommitmentId id, LocalDate from, LocalDate to, String why, String by, Instant at) {
        db.sql("""
                        insert into dialogue.commitment_day (commitment, from_day, to_day, why, by, at)
                        values (:id, :from, :to, :why, :by, :at)
                        """)
                .param("id", id.value())
                .param("from", from)
                .param("to", to)
                .param("why", why)
                .param("by", by)
                .param("at", Moments.kept(at))
                .update();
    }

    void pay(CommitmentId id, MoneyLine line) {
        db.sql("""
                        insert into dialogue.commitment_money (commitment, part, fen, source, decided, decided_page, by, at)
                        values (:id, :part, :fen, :source, :decided, :page, :by, :at)
                        """)
                .param("id", id.value())
                .param("part", line.part().name())
                .param("fen", line.amount().minor())
                .param("source", line.source())
                .param("decided", line.decided().words())
                .param("page", line.decided().page())
                .param("by", line.by())
                .param("at", Moments.kept(line.at()))
                .update();
    }

    void show(CommitmentId id, FileId file, SpotMoment moment, String spot, LocalDate day, String by) {
        db.sql("""
                        insert into dialogue.commitment_photo (file, commitment, moment, spot, taken_on, by)
                        values (:file, :id, :moment, :spot, :day, :by)
                        """)
                .param("file", file.value())
                .param("id", id.value())
                .param("moment", moment.name())
                .param("spot", spot)
                .param("day", day)
                .param("by", by)
                .update();
    }

    private static @Nullable Long number(@Nullable OrganisationId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable Long number(@Nullable AccountId id) {
        return id == null ? null : id.value();
    }

    /// Who has promised, from a row of the table.
    static Owner owner(ResultSet row) throws SQLException {
        var organisation = row.getObject("organisation", Long.class);
        var account = row.getObject("account", Long.class);
        return new Owner(
                row.getString("owner_name"),
                organisation == null ? null : new OrganisationId(organisation),
                account == null ? null : new AccountId(account),
                row.getObject("guest", Long.class));
    }

    private static Commitment commitment(ResultSet row, int number) throws SQLException {
        var progress = new Progress(owner(row), row.getObject("until", LocalDate.class));
        progress.state = CommitmentState.valueOf(row.getString("state"));
        progress.doneWords = row.getString("done_words");
        progress.doneOn = row.getObject("done_on", LocalDate.class);
        progress.shown = row.getBoolean("shown");
        var successor = row.getObject("successor", Long.class);
        progress.successor = successor == null ? null : new CommitmentId(successor);
        return new Commitment(
                new CommitmentId(row.getLong("id")),
                row.getInt("version"),
                new MeetingId(row.getLong("meeting")),
                new PlacePath(row.getString("place_path")),
                progress);
    }
}
