package org.linli.live;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingId;
import org.linli.shared.Constants;
import org.linli.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Turns to speak.
@Repository
class TurnStore {

    private final JdbcClient db;

    TurnStore(JdbcClient db) {
        this.db = db;
    }

    List<Turn> of(MeetingId meeting) {
        return db.sql("select * from live.turn where meeting = :meeting order by id")
                .param("meeting", meeting.value())
                .query((row, n) -> new Turn(
                        row.getLong("id"),
                        row.getInt("step"),
                        row.getObject("seat", Long.class),
                        row.getObject("guest", Long.class),
                        row.getObject("party", Long.class),
                        row.getString("called"),
                        Constants.named(Side.class, row.getString("side")).orElse(null),
                        Turn.State.valueOf(row.getString("state")),
                        Moments.in(row, "asked_at"),
                        Moments.inOrNull(row, "began_at"),
                        Moments.inOrNull(row, "ended_at")))
                .list();
    }

    long ask(LiveRoom room, @Nullable Long seat, @Nullable Long guest, NewTurn asked, Instant at) {
        var side = asked.side();
        return db.sql("""
                        insert into live.turn (meeting, step, seat, guest, party, called, side, state, asked_at)
                        values (:meeting, :step, :seat, :guest, :party, :called, :side, 'WAITING', :at) returning id
                        """)
                .param("meeting", room.meeting().value())
                .param("step", room.number())
                .param("seat", seat, Types.BIGINT)
                .param("guest", guest, Types.BIGINT)
                .param("party", asked.party(), Types.BIGINT)
                .param("called", asked.called())
                .param("side", side == null ? null : side.name(), Types.VARCHAR)
                .param("at", Moments.kept(at))
                .query(Long.class)
                .single();
    }

    void begin(long turn, Instant at) {
        db.sql("update live.turn set state = 'SPEAKING', began_at = :at where id = :id")
                .param("at", Moments.kept(at))
                .param("id", turn)
                .update();
    }

    void end(long turn, Instant at) {
        db.sql("update live.turn set state = 'SPOKEN', ended_at = :at where id = :id")
                .param("at", Moments.kept(at))
                .param("id", turn)
                .update();
    }

    void withdraw(long turn) {
        db.sql("update live.turn set state = 'WITHDRAWN' where id = :id")
                .param("id", turn)
                .update();
    }
}
