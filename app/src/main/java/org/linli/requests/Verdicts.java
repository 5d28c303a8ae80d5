package org.linli.requests;

import java.time.Instant;
import java.util.Optional;
import org.linli.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What those say who are asked whether a concern is solved: whoever told it first, those whose concerns became a part
/// of it, and those who have it too. A round ends when the concern is reopened; then all are asked anew.
@Component
public class Verdicts {

    /// Everybody who is asked, with the last that they said in this round.
    private static final String ASKED = """
            with recursive told (id) as (
                select :head::bigint
                union
                select other.id from requests.request other join told on other.merged_into = told.id),
            asked (teller, fellow) as (
                select id, null::bigint from told
                union all
                select request, id from requests.fellow where request in (select id from told))
            select asked.teller, asked.fellow, (
                       select outcome from requests.verdict v
                       where  v.request = :head and v.teller = asked.teller and v.fellow is not distinct from asked.fellow
                       and    v.round = (select reworks from requests.request where id = :head)
                       order  by v.id desc limit 1) as outcome
            from   asked
            """;

    private final JdbcClient db;

    Verdicts(JdbcClient db) {
        this.db = db;
    }

    /// How those who were asked have answered.
    ///
    /// @param others how many of those who have it too have not answered
    public record Heard(int asked, int solved, int notSolved, int others) {

        public int silent() {
            return asked - solved - notSolved;
        }
    }

    /// The concern that this one became a part of; itself if it stands alone.
    public RequestId head(RequestId id) {
        return db.sql("select requests.head(:id)")
                .param("id", id.value())
                .query((row, n) -> new RequestId(row.getLong(1)))
                .single();
    }

    void note(ServiceRequest head, Follower who, RequestState outcome, Instant at) {
        db.sql("""
                        insert into requests.verdict (request, round, teller, fellow, outcome, at)
                        values (:request, :round, :teller, :fellow, :outcome, :at)
                        """)
                .param("request", head.id().value())
                .param("round", head.progress().reworks)
                .param("teller", who.request().value())
                .param("fellow", who.fellow())
                .param("outcome", outcome.name())
                .param("at", Moments.keptOrNull(at))
                .update();
    }

    /// What somebody has said since they were asked last; nothing if they have not answered yet.
    public Optional<RequestState> of(Follower who, RequestId head) {
        return db.sql(
                        "select outcome from (" + ASKED
                                + ") heard where teller = :teller and fellow is not distinct from :fellow::bigint and outcome is not null")
                .param("head", head.value())
                .param("teller", who.request().value())
                .param("fellow", who.fellow())
                .query((row, n) -> RequestState.valueOf(row.getString("outcome")))
                .optional();
    }

    public Heard heard(RequestId head) {
        return db.sql("""
                        select count(*) as asked, count(*) filter (where outcome = 'RESOLVED') as solved,
                               count(*) filter (where outcome = 'NOT_RESOLVED') as not_solved,
                               count(*) filter (where outcome is null and (fellow is not null or teller <> :head)) as others
                        from   (%s) heard
                        """.formatted(ASKED))
                .param("head", head.value())
                .query((row, n) -> new Heard(
                        row.getInt("asked"), row.getInt("solved"), row.getInt("not_solved"), row.getInt("others")))
                .single();
    }
}
