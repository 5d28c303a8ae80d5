package org.linli.dialogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.Decision.Asked;
import org.linli.dialogue.Decision.PhoneBox;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Questions that were put, and the hands that were counted.
@Repository
class DecisionStore {

    /// A proxy holds for a question if it was given before, and not taken back before its votes were opened.
    private static final String DECISIONS = """
            select d.*, m.owners, m.owned,
                   (select count(*) from dialogue.proxy p
                    where p.meeting = d.meeting and p.given_at < d.put_at
                      and (p.withdrawn_at is null or p.withdrawn_at > coalesce(d.opened_at, d.settled_at))) as represented,
                   (select count(*) from dialogue.vote v where v.decision = d.id) as phones,
                   (select coalesce(sum(v.area), 0) from dialogue.vote v where v.decision = d.id) as phoned
            from   dialogue.decision d join dialogue.meeting m on m.id = d.meeting
            """;

    private final JdbcClient db;
    private final BallotStore ballots;

    DecisionStore(JdbcClient db, BallotStore ballots) {
        this.db = db;
        this.ballots = ballots;
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

    /// As [#get], and whoever else counts in it waits.
    Decision lock(MeetingId meeting, long id) {
        db.sql("select id from dialogue.decision where meeting = :meeting and id = :id for update")
                .param("meeting", meeting.value())
                .param("id", id)
                .query((row, n) -> row.getLong("id"))
                .list();
        return get(meeting, id);
    }

    long insert(
            MeetingId meeting, NewDecision decision, VotingThreshold threshold, @Nullable Integer quorum, Instant at) {
        return db.sql("""
                        insert into dialogue.decision (meeting, topic, question, matter, threshold, quorum, entitled, papers,
                                    kind, options, dots, put_at, outcome)
                        values (:meeting, :topic, :question, :matter, :threshold, :quorum, :entitled, :papers, :kind,
                                :options, :dots, :at, 'OPEN')
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
                .param("kind", decision.kind().name())
                .param("options", decision.options().toArray(String[]::new))
                .param("dots", decision.dots())
                .param("at", Moments.kept(at))
                .query(Long.class)
                .single();
    }

    void entitle(long id, int entitled) {
        db.sql("update dialogue.decision set entitled = :entitled where id = :id")
                .param("entitled", entitled)
                .param("id", id)
                .update();
    }

    /// Hands as they are counted now, instead of those before.
    void hands(long id, List<GroupHands> all) {
        db.sql("delete from dialogue.hands where decision = :id")
                .param("id", id)
                .update();
        for (var one : all)
            db.sql("""
                            insert into dialogue.hands (decision, party, yes, no, abstain, area_yes, area_no, area_abstain)
                            values (:id, :party, :yes, :no, :abstain, :areaYes, :areaNo, :areaAbstain)
                            """)
                    .param("id", id)
                    .param("party", one.party(), Types.BIGINT)
                    .param("yes", one.count().persons().yes())
                    .param("no", one.count().persons().no())
                    .param("abstain", one.count().persons().abstain())
                    .param("areaYes", one.count().area().yes())
                    .param("areaNo", one.count().area().no())
                    .param("areaAbstain", one.count().area().abstain())
                    .update();
    }

    void open(long id, Instant at) {
        db.sql("update dialogue.decision set opened_at = :at where id = :id")
                .param("at", Moments.kept(at))
                .param("id", id)
                .update();
    }

    /// @param figures as they are told to everybody
    void settle(long id, DecisionOutcome outcome, String minority, List<Long> figures, Instant at) {
        db.sql("""
                        update dialogue.decision
                        set    outcome = :outcome, minority = :minority, published = :figures, settled_at = :at
                        where  id = :id
                        """)
                .param("outcome", outcome.name())
                .param("minority", minority)
                .param("figures", figures.toArray(Long[]::new))
                .param("at", Moments.kept(at))
                .param("id", id)
                .update();
    }

    private List<GroupHands> hands(long id) {
        return db.sql("select * from dialogue.hands where decision = :id order by party nulls last")
                .param("id", id)
                .query((row, n) -> new GroupHands(
                        row.getObject("party", Long.class),
                        new Count(
                                new Votes(row.getLong("yes"), row.getLong("no"), row.getLong("abstain")),
                                new Votes(
                                        row.getLong("area_yes"), row.getLong("area_no"), row.getLong("area_abstain")))))
                .list();
    }

    private Decision decision(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        var owners = row.getObject("owners", Integer.class);
        var opened = row.getObject("opened_at") != null;
        var settled = row.getObject("settled_at") != null;
        var matter = DecisionMatter.valueOf(row.getString("matter"));
        return new Decision(
                id,
                new MeetingId(row.getLong("meeting")),
                row.getObject("topic", Long.class),
                row.getString("question"),
                new Asked(
                        QuestionKind.valueOf(row.getString("kind")),
                        List.of((String[]) row.getArray("options").getArray()),
                        row.getInt("dots")),
                matter,
                VotingThreshold.valueOf(row.getString("threshold")),
                row.getObject("quorum", Integer.class),
                owners == null ? null : new Electorate(owners, row.getLong("owned")),
                row.getInt("entitled"),
                row.getInt("represented"),
                hands(id),
                row.getInt("papers"),
                ballots.papers(id, row.getInt("papers"), matter != DecisionMatter.COMMON),
                new PhoneBox(
                        row.getInt("phones"),
                        row.getLong("phoned"),
                        opened,
                        opened || settled ? ballots.votes(id) : List.of()),
                row.getString("minority"),
                DecisionOutcome.valueOf(row.getString("outcome")),
                published(row));
    }

    private static @Nullable List<Long> published(ResultSet row) throws SQLException {
        var figures = row.getArray("published");
        return figures == null ? null : Arrays.asList((Long[]) figures.getArray());
    }
}
