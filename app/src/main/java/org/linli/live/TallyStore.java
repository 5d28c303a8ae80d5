package org.linli.live;

import java.util.Collections;
import java.util.List;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.SpeakingRecord.Spoken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Turns counted on paper.
@Repository
class TallyStore {

    private final JdbcClient db;

    TallyStore(JdbcClient db) {
        this.db = db;
    }

    void add(MeetingId meeting, long party, PastTurns.Tally tally) {
        db.sql("insert into live.tally (meeting, party, called, turns) values (:meeting, :party, :called, :turns)")
                .param("meeting", meeting.value())
                .param("party", party)
                .param("called", tally.called())
                .param("turns", tally.turns())
                .update();
    }

    /// One for each stroke.
    List<Spoken> of(MeetingId meeting) {
        return db
                .sql("select party, called, turns from live.tally where meeting = :meeting order by called")
                .param("meeting", meeting.value())
                .query((row, n) -> Collections.nCopies(
                        row.getInt("turns"), new Spoken(row.getObject("party", Long.class), row.getString("called"))))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
