package org.linli.needs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.shared.AccountId;
import org.linli.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what people gave in an assessment.
@Repository
class NeedBallotStore {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<Long, Integer>> POINTS = new TypeReference<>() {};
    private static final TypeReference<List<Compared>> PAIRS = new TypeReference<>() {};

    private final JdbcClient db;

    NeedBallotStore(JdbcClient db) {
        this.db = db;
    }

    /// A comparison as it is kept.
    private record Compared(long first, long second, boolean even) {}

    List<Ballot> of(AssessmentId id) {
        return db.sql(
                        "select account, at_table, people, points, pairs from needs.ballot where assessment = :id order by id")
                .param("id", id.value())
                .query(NeedBallotStore::ballot)
                .list();
    }

    void remove(AssessmentId id, Ballot ballot) {
        var account = ballot.account();
        db.sql("""
                        delete from needs.ballot
                        where  assessment = :id and (account = :account or (:table <> '' and at_table = :table))
                        """)
                .param("id", id.value())
                .param("account", account == null ? null : account.value())
                .param("table", ballot.table())
                .update();
    }

    /// Replaces what the same person or table gave before.
    void put(AssessmentId id, Ballot ballot, String by, Instant at) {
        var account = ballot.account();
        var given = new LinkedHashMap<Long, Integer>();
        ballot.points().forEach((need, points) -> given.put(need.value(), points));
        var pairs = ballot.pairs().stream()
                .map(pair -> new Compared(pair.first().value(), pair.second().value(), pair.even()))
                .toList();
        remove(id, ballot);
        db.sql("""
                        insert into needs.ballot
                               (assessment, account, at_table, people, points, pairs, given_by, given_at)
                        values (:id, :account, :table, :people, :points::jsonb, :pairs::jsonb, :by, :at)
                        """)
                .param("id", id.value())
                .param("account", account == null ? null : account.value())
                .param("table", ballot.table())
                .param("people", ballot.people())
                .param("points", JSON.writeValueAsString(given))
                .param("pairs", JSON.writeValueAsString(pairs))
                .param("by", by)
                .param("at", Moments.kept(at))
                .update();
    }

    private static Ballot ballot(ResultSet row, int number) throws SQLException {
        var account = row.getObject("account", Long.class);
        var points = new HashMap<NeedId, Integer>();
        JSON.readValue(row.getString("points"), POINTS).forEach((need, given) -> points.put(new NeedId(need), given));
        return new Ballot(
                account == null ? null : new AccountId(account),
                row.getString("at_table"),
                row.getInt("people"),
                points,
                JSON.readValue(row.getString("pairs"), PAIRS).stream()
                        .map(pair -> new Preference(new NeedId(pair.first()), new NeedId(pair.second()), pair.even()))
                        .toList());
    }
}
