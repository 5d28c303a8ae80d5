package org.linli.dialogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.PaperBallot.Reading;
import org.linli.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Questions that were put, and what was counted.
@Repository
class DecisionStore {

    private static final String DECISIONS = """
            select d.*, m.owners, m.owned, m.decides
            from   dialogue.decision d join dialogue.meeting m on m.id = d.meeting
            """;

    private final JdbcClient db;

    DecisionStore(JdbcClient db) {
        this.db = db;
    }

    List<Decision> of(MeetingId meeting) {
        return db.sql(DECISIONS + " where d.meeting = :meeting order by d.id")
                .param("meeting", meeting.value())
                .query((row, n) -> decision(row))
                .list();
    }

    Decision get(MeetingId meeting, long id) {
        return db.sql(DECISIONS + " where d.meeting = :meeting and d.id = :id")
                .param("meeting", meeting.value())
                .param("id", id)
                .query((row, n) -> decision(row))
                .optional()
                .orElseThrow(() -> new NotFound("decision " + id));
    }

    long insert(MeetingId meeting, NewDecision decision, VotingThreshold threshold, @Nullable Integer quorum) {
        return db.sql("""
                        insert into dialogue.decision (meeting, topic, question, matter, threshold, quorum, entitled, papers,
                                    outcome)
                        values (:meeting, :topic, :question, :matter, :threshold, :quorum, :entitled, :papers, 'OPEN')
                        returning id
                        """)
                .param("meeting", meeting.value())
                .param("topic", decision.topic(), Types.BIGINT)
                .param("question", decision.question())
                .param("matter", decision.matter().name())
                .param("threshold", threshold.name())
                .param("quorum", quorum, Types.INTEGER)
                .param("entitled", decision.entitled())
                .param("papers", decision.papers())
                .query(Long.class)
                .single();
    }

    void hands(long id, Count count) {
        db.sql("""
                        update dialogue.decision
                        set    hands_yes = :yes, hands_no = :no, hands_abstain = :abstain, area_yes = :areaYes,
                               area_no = :areaNo, area_abstain = :areaAbstain
                        where  id = :id
                        """)
                .param("yes", count.persons().yes())
                .param("no", count.persons().no())
                .param("abstain", count.persons().abstain())
                .param("areaYes", count.area().yes())
                .param("areaNo", count.area().no())
                .param("areaAbstain", count.area().abstain())
                .param("id", id)
                .update();
    }

    void read(long id, int number, int entry, Reading reading) {
        db.sql("""
                        insert into dialogue.ballot (decision, number, entry, choice, area, entered_by)
                        values (:id, :number, :entry, :choice, :area, :by)
                        on conflict (decision, number, entry)
                        do update set choice = excluded.choice, area = excluded.area, entered_by = excluded.entered_by
                        """)
                .param("id", id)
                .param("number", number)
                .param("entry", entry)
                .param("choice", reading.choice().name())
                .param("area", reading.area())
                .param("by", reading.by())
                .update();
    }

    void settle(long id, DecisionOutcome outcome, String minority, Instant at) {
        db.sql("""
                        update dialogue.decision set outcome = :outcome, minority = :minority, settled_at = :at
                        where  id = :id
                        """)
                .param("outcome", outcome.name())
                .param("minority", minority)
                .param("at", MeetingStore.time(at))
                .param("id", id)
                .update();
    }

    private List<PaperBallot> ballots(long id, int papers) {
        var first = new HashMap<Integer, Reading>();
        var second = new HashMap<Integer, Reading>();
        db.sql("select * from dialogue.ballot where decision = :id order by number")
                .param("id", id)
                .query(row -> {
                    var reading = new Reading(
                            BallotChoice.valueOf(row.getString("choice")),
                            row.getLong("area"),
                            row.getString("entered_by"));
                    (row.getInt("entry") == 1 ? first : second).put(row.getInt("number"), reading);
                });
        return IntStream.rangeClosed(1, papers)
                .mapToObj(number -> new PaperBallot(number, first.get(number), second.get(number)))
                .toList();
    }

    private Decision decision(ResultSet row) throws SQLException {
        var owners = row.getObject("owners", Integer.class);
        return new Decision(
                row.getLong("id"),
                new MeetingId(row.getLong("meeting")),
                row.getObject("topic", Long.class),
                row.getString("question"),
                DecisionMatter.valueOf(row.getString("matter")),
                VotingThreshold.valueOf(row.getString("threshold")),
                row.getObject("quorum", Integer.class),
                owners == null ? null : new Electorate(owners, row.getLong("owned")),
                row.getInt("entitled"),
                new Count(
                        new Votes(row.getLong("hands_yes"), row.getLong("hands_no"), row.getLong("hands_abstain")),
                        new Votes(row.getLong("area_yes"), row.getLong("area_no"), row.getLong("area_abstain"))),
                row.getInt("papers"),
                ballots(row.getLong("id"), row.getInt("papers")),
                row.getString("minority"),
                DecisionOutcome.valueOf(row.getString("outcome")));
    }
}
