package org.linli.dialogue;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.linli.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who of the guests is here, what they own, and who votes for whom.
@Repository
class VoterStore {

    private record Noted(boolean here, long area) {

        static final Noted NOT = new Noted(false, 0);
    }

    private final JdbcClient db;
    private final GuestStore guests;

    VoterStore(JdbcClient db, GuestStore guests) {
        this.db = db;
        this.guests = guests;
    }

    List<Voter> of(MeetingId meeting) {
        var noted = new HashMap<Long, Noted>();
        db.sql("select guest, here, area from dialogue.voter where meeting = :meeting")
                .param("meeting", meeting.value())
                .query(row -> {
                    noted.put(row.getLong("guest"), new Noted(row.getBoolean("here"), row.getLong("area")));
                });
        return guests.of(meeting).stream()
                .map(guest -> {
                    var one = noted.getOrDefault(guest.id(), Noted.NOT);
                    return new Voter(guest, one.here(), one.area());
                })
                .toList();
    }

    Voter of(Guest guest) {
        return db.sql("select here, area from dialogue.voter where guest = :guest")
                .param("guest", guest.id())
                .query((row, n) -> new Voter(guest, row.getBoolean("here"), row.getLong("area")))
                .optional()
                .orElse(new Voter(guest, false, 0));
    }

    void note(MeetingId meeting, long guest, boolean here, long area, Instant at) {
        db.sql("""
                        insert into dialogue.voter (guest, meeting, here, area, noted_at)
                        values (:guest, :meeting, :here, :area, :at)
                        on conflict (guest)
                        do update set here = excluded.here, area = excluded.area, noted_at = excluded.noted_at
                        """)
                .param("guest", guest)
                .param("meeting", meeting.value())
                .param("here", here)
                .param("area", area)
                .param("at", Moments.kept(at))
                .update();
    }

    /// Proxies that hold now.
    List<Proxy> proxies(MeetingId meeting) {
        return db.sql("""
                        select giver, holder from dialogue.proxy
                        where  meeting = :meeting and withdrawn_at is null
                        order  by id
                        """)
                .param("meeting", meeting.value())
                .query((row, n) -> new Proxy(row.getLong("giver"), row.getLong("holder")))
                .list();
    }

    void name(MeetingId meeting, long giver, long holder, String by, Instant at) {
        db.sql("""
                        insert into dialogue.proxy (meeting, giver, holder, given_at, noted_by)
                        values (:meeting, :giver, :holder, :at, :by)
                        """)
                .param("meeting", meeting.value())
                .param("giver", giver)
                .param("holder", holder)
                .param("at", Moments.kept(at))
                .param("by", by)
                .update();
    }

    /// @return whether there was one
    boolean withdraw(long giver, Instant at) {
        return db.sql("update dialogue.proxy set withdrawn_at = :at where giver = :giver and withdrawn_at is null")
                        .param("at", Moments.kept(at))
                        .param("giver", giver)
                        .update()
                > 0;
    }

    /// For whom the holder votes on a question: whoever asked them before it was put.
    List<Voter> represented(MeetingId meeting, long decision, long holder) {
        var givers = db.sql("""
                        select p.giver
                        from   dialogue.proxy p join dialogue.decision d on d.id = :decision
                        where  p.holder = :holder and p.withdrawn_at is null and p.given_at < d.put_at
                        order  by p.id
                        """)
                .param("decision", decision)
                .param("holder", holder)
                .query(Long.class)
                .list();
        return of(meeting).stream()
                .filter(voter -> givers.contains(voter.guest().id()))
                .toList();
    }
}
