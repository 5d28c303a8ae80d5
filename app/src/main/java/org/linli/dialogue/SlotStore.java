package org.linli.dialogue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Times that were offered, and whom they fit.
@Repository
class SlotStore {

    private final JdbcClient db;

    SlotStore(JdbcClient db) {
        this.db = db;
    }

    List<Slot> of(MeetingId meeting) {
        return db.sql("""
                        select s.id, s.starts_at, count(g.id) as fits, count(g.id) filter (where g.sleeps_by_day) as day_fits
                        from   dialogue.slot s
                        left   join dialogue.slot_fits f on f.slot = s.id
                        left   join dialogue.guest g on g.id = f.guest and g.reply <> 'DECLINED'
                        where  s.meeting = :meeting
                        group  by s.id
                        order  by s.starts_at
                        """)
                .param("meeting", meeting.value())
                .query((row, n) -> new Slot(
                        row.getLong("id"), Moments.in(row, "starts_at"), row.getInt("fits"), row.getInt("day_fits")))
                .list();
    }

    void insert(MeetingId meeting, Instant at) {
        db.sql("insert into dialogue.slot (meeting, starts_at) values (:meeting, :at)")
                .param("meeting", meeting.value())
                .param("at", Moments.kept(at))
                .update();
    }

    /// @throws NotFound if it was not offered there
    void withdraw(MeetingId meeting, long slot) {
        db.sql("""
                        delete from dialogue.slot_fits
                        where  slot = (select id from dialogue.slot where id = :slot and meeting = :meeting)
                        """).param("slot", slot).param("meeting", meeting.value()).update();
        int rows = db.sql("delete from dialogue.slot where id = :slot and meeting = :meeting")
                .param("slot", slot)
                .param("meeting", meeting.value())
                .update();
        if (rows == 0) throw new NotFound("slot " + slot);
    }

    /// What fits the guest, instead of what was said before.
    void fit(MeetingId meeting, long guest, Collection<Long> slots) {
        db.sql("delete from dialogue.slot_fits where guest = :guest")
                .param("guest", guest)
                .update();
        db.sql("""
                        insert into dialogue.slot_fits (slot, guest)
                        select id, :guest from dialogue.slot where meeting = :meeting and id = any(:slots)
                        """)
                .param("guest", guest)
                .param("meeting", meeting.value())
                .param("slots", slots.toArray(Long[]::new))
                .update();
    }

    List<Long> fitting(long guest) {
        return db.sql("select slot from dialogue.slot_fits where guest = :guest")
                .param("guest", guest)
                .query((row, n) -> row.getLong("slot"))
                .list();
    }
}
