package org.linli.dialogue;

import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.Objection.Effect;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was put right after minutes were out.
@Repository
class CorrectionStore {

    private final JdbcClient db;

    CorrectionStore(JdbcClient db) {
        this.db = db;
    }

    List<Erratum> of(MeetingId meeting) {
        return db.sql("select words, by, at from dialogue.erratum where meeting = :meeting order by id")
                .param("meeting", meeting.value())
                .query((row, n) -> new Erratum(row.getString("words"), row.getString("by"), Moments.in(row, "at")))
                .list();
    }

    void add(MeetingId meeting, Erratum erratum) {
        db.sql("insert into dialogue.erratum (meeting, words, by, at) values (:meeting, :words, :by, :at)")
                .param("meeting", meeting.value())
                .param("words", erratum.words())
                .param("by", erratum.by())
                .param("at", Moments.kept(erratum.at()))
                .update();
    }

    /// @throws NotFound if there is none at that meeting that waits for an answer
    void uphold(MeetingId meeting, long objection, String answer, Effect effect, @Nullable Long decision) {
        int rows = db.sql("""
                        update dialogue.objection
                        set    answer = :answer, effect = :effect, decision = :decision
                        where  id = :id and meeting = :meeting and answer = ''
                        """)
                .param("answer", answer)
                .param("effect", effect.name())
                .param("decision", decision, Types.BIGINT)
                .param("id", objection)
                .param("meeting", meeting.value())
                .update();
        if (rows == 0) throw new NotFound("objection " + objection);
    }

    void withdraw(long decision) {
        db.sql("update dialogue.decision set outcome = 'WITHDRAWN' where id = :id")
                .param("id", decision)
                .update();
    }
}
