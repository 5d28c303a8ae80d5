package org.linli.dialogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.people.ContactId;
import org.linli.shared.AccountId;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who was asked, and what they said.
@Repository
class GuestStore {

    private final JdbcClient db;

    GuestStore(JdbcClient db) {
        this.db = db;
    }

    List<Guest> of(MeetingId meeting) {
        return db.sql("select * from dialogue.guest where meeting = :meeting order by id")
                .param("meeting", meeting.value())
                .query(GuestStore::guest)
                .list();
    }

    Guest get(MeetingId meeting, long id) {
        return db.sql("select * from dialogue.guest where meeting = :meeting and id = :id")
                .param("meeting", meeting.value())
                .param("id", id)
                .query(GuestStore::guest)
                .optional()
                .orElseThrow(() -> new NotFound("guest " + id));
    }

    Optional<Guest> find(MeetingId meeting, String code) {
        return db.sql("select * from dialogue.guest where meeting = :meeting and code = :code")
                .param("meeting", meeting.value())
                .param("code", code)
                .query(GuestStore::guest)
                .optional();
    }

    Optional<Guest> find(MeetingId meeting, AccountId account) {
        return db.sql("select * from dialogue.guest where meeting = :meeting and account = :account")
                .param("meeting", meeting.value())
                .param("account", account.value())
                .query(GuestStore::guest)
                .optional();
    }

    /// @param code that nobody else at the meeting has
    long insert(MeetingId meeting, NewGuest guest, @Nullable ContactId contact, String code, String by, Instant at) {
        var account = guest.account();
        return db.sql("""
                        insert into dialogue.guest (meeting, party, called, account, contact, way, reply, authority, code,
                                    asked_by, asked_at)
                        values (:meeting, :party, :called, :account, :contact, :way, 'ASKED', 'OWN_VOICE', :code, :by, :at)
                        returning id
                        """)
                .param("meeting", meeting.value())
                .param("party", guest.party(), Types.BIGINT)
                .param("called", guest.called())
                .param("account", account == null ? null : account.value(), Types.BIGINT)
                .param("contact", contact == null ? null : contact.value(), Types.BIGINT)
                .param("way", guest.way().name())
                .param("code", code)
                .param("by", by)
                .param("at", Moments.kept(at))
                .query(Long.class)
                .single();
    }

    void rename(long id, String called, @Nullable Long party) {
        db.sql("update dialogue.guest set called = :called, party = :party where id = :id")
                .param("called", called)
                .param("party", party, Types.BIGINT)
                .param("id", id)
                .update();
    }

    void represent(long id, boolean represents) {
        db.sql("update dialogue.guest set represents = :represents where id = :id")
                .param("represents", represents)
                .param("id", id)
                .update();
    }

    /// Whether they have promised something, or voted, or asked somebody to.
    boolean hasActed(long id) {
        return db.sql("""
                        select exists (select from dialogue.commitment where guest = :id)
                            or exists (select from dialogue.voter where guest = :id)
                            or exists (select from dialogue.proxy where :id in (giver, holder))
                        """).param("id", id).query(Boolean.class).single();
    }

    void remove(long id) {
        db.sql("delete from dialogue.slot_fits where guest = :id")
                .param("id", id)
                .update();
        db.sql("delete from dialogue.guest where id = :id").param("id", id).update();
    }

    void answer(long id, Guest.Answer answer, Instant at) {
        db.sql("""
                        update dialogue.guest
                        set    reply = :reply, authority = :authority, needs = :needs, companions = :companions,
                               children = :children, sleeps_by_day = :sleepsByDay, message = :message, replied_at = :at
                        where  id = :id
                        """)
                .param("reply", answer.reply().name())
                .param("authority", answer.authority().name())
                .param("needs", answer.needs().stream().map(Enum::name).toArray(String[]::new))
                .param("companions", answer.companions())
                .param("children", answer.children())
                .param("sleepsByDay", answer.sleepsByDay())
                .param("message", answer.message())
                .param("at", Moments.kept(at))
                .param("id", id)
                .update();
    }

    private static Guest guest(ResultSet row, int number) throws SQLException {
        var account = row.getObject("account", Long.class);
        var contact = row.getObject("contact", Long.class);
        return new Guest(
                row.getLong("id"),
                row.getObject("party", Long.class),
                row.getString("called"),
                account == null ? null : new AccountId(account),
                contact == null ? null : new ContactId(contact),
                InvitationWay.valueOf(row.getString("way")),
                new Guest.Answer(
                        Reply.valueOf(row.getString("reply")),
                        Authority.valueOf(row.getString("authority")),
                        Arrays.stream((String[]) row.getArray("needs").getArray())
                                .map(AccessNeed::valueOf)
                                .toList(),
                        row.getInt("companions"),
                        row.getInt("children"),
                        row.getBoolean("sleeps_by_day"),
                        row.getString("message")),
                row.getString("code"),
                Moments.inOrNull(row, "replied_at"),
                row.getBoolean("represents"));
    }
}
