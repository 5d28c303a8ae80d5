package org.linli.positions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.engine.consensus.Opinion;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// People who say what they think, and what they say, as it stands in the database.
@Repository
class SpeakerStore {

    private final JdbcClient db;

    SpeakerStore(JdbcClient db) {
        this.db = db;
    }

    /// @param key a digest of what only they know
    Voter insert(SoundingId sounding, String key, String party, @Nullable Long sheet, boolean paper, Instant at) {
        long id = db.sql("""
                        insert into positions.voter (sounding, key, party, sheet, paper, came_at)
                        values (:sounding, :key, :party, :sheet, :paper, :at)
                        returning id
                        """)
                .param("sounding", sounding.value())
                .param("key", key)
                .param("party", party)
                .param("sheet", sheet, Types.BIGINT)
                .param("paper", paper)
                .param("at", Moments.kept(at))
                .query(Long.class)
                .single();
        return new Voter(id, sounding, party);
    }

    Optional<Voter> find(SoundingId sounding, String key) {
        return db.sql("select id, sounding, party from positions.voter where sounding = :sounding and key = :key")
                .param("sounding", sounding.value())
                .param("key", key)
                .query(SpeakerStore::voter)
                .optional();
    }

    /// Whether somebody has spoken by that sheet, on paper or on a phone.
    boolean hasSpoken(long sheet) {
        return db.sql("select exists (select from positions.voter where sheet = :sheet)")
                .param("sheet", sheet)
                .query(Boolean.class)
                .single();
    }

    /// Keeps what they say; said again, it replaces what they said before.
    ///
    /// @throws NotFound if the statement is not one of the question that is shown
    void cast(Voter voter, GivenVote vote, Instant at) {
        int kept = db.sql("""
                        insert into positions.vote (statement, voter, opinion, condition, cast_at)
                        select s.id, :voter, :opinion, :condition, :at
                        from   positions.statement s
                        where  s.id = :statement and s.sounding = :sounding and s.state = 'SHOWN'
                        on conflict (statement, voter) do update
                        set    opinion = excluded.opinion, condition = excluded.condition, cast_at = excluded.cast_at
                        """)
                .param("voter", voter.id())
                .param("opinion", GivenVote.number(vote.opinion()))
                .param("condition", vote.condition())
                .param("at", Moments.kept(at))
                .param("statement", vote.statement())
                .param("sounding", voter.sounding().value())
                .update();
        if (kept == 0) throw new NotFound(vote.statement());
    }

    /// What they have said, by statement.
    Map<Long, GivenVote> of(Voter voter) {
        var all = new LinkedHashMap<Long, GivenVote>();
        db.sql("select statement, opinion, condition from positions.vote where voter = :voter order by statement")
                .param("voter", voter.id())
                .query(row -> {
                    long statement = row.getLong("statement");
                    all.put(
                            statement,
                            new GivenVote(statement, Opinion.of(row.getInt("opinion")), row.getString("condition")));
                });
        return all;
    }

    /// How many have said something, counted up to so many.
    int count(SoundingId sounding, int most) {
        return db.sql("""
                        select count(*)::int from (
                            select from positions.voter r
                            where  r.sounding = :sounding and exists (select from positions.vote v where v.voter = r.id)
                            limit  :most) as heard
                        """)
                .param("sounding", sounding.value())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /// How many came to each, and how many statements are shown there.
    Map<SoundingId, Soundings.Size> sizes(List<SoundingId> soundings) {
        var sizes = new HashMap<SoundingId, Soundings.Size>();
        if (soundings.isEmpty()) return sizes;
        db.sql("""
                        select q.id,
                               (select count(*) from positions.voter r where r.sounding = q.id)::int as people,
                               (select count(*) from positions.statement s
                                where  s.sounding = q.id and s.state = 'SHOWN')::int as statements,
                               (select count(*) from positions.statement s
                                where  s.sounding = q.id and s.state = 'WAITING')::int as waiting
                        from   positions.sounding q where q.id in (:ids)
                        """)
                .param("ids", soundings.stream().map(SoundingId::value).toList())
                .query(row -> {
                    sizes.put(
                            new SoundingId(row.getLong("id")),
                            new Soundings.Size(row.getInt("people"), row.getInt("statements"), row.getInt("waiting")));
                });
        return sizes;
    }

    /// All conditions, statement by statement, the latest first.
    List<Said> conditions(SoundingId sounding) {
        return conditions(sounding, Integer.MAX_VALUE);
    }

    /// The latest conditions of each statement.
    ///
    /// @param most of one statement, however many were made of the others
    List<Said> conditions(SoundingId sounding, int most) {
        return db.sql("""
                        select statement, opinion, condition
                        from  (select v.statement, v.opinion, v.condition,
                                      row_number() over (partition by v.statement order by v.cast_at desc, v.voter) as nth
                               from   positions.vote v join positions.statement s on s.id = v.statement
                               where  s.sounding = :sounding and s.state = 'SHOWN' and v.condition <> '') as said
                        where  nth <= :most
                        order by statement, nth
                        """)
                .param("sounding", sounding.value())
                .param("most", most)
                .query((row, n) -> new Said(
                        row.getLong("statement"), Opinion.of(row.getInt("opinion")), row.getString("condition")))
                .list();
    }

    /// How many conditions were made of each statement.
    Map<Long, Integer> conditioned(SoundingId sounding) {
        var made = new HashMap<Long, Integer>();
        db.sql("""
                        select v.statement, count(*)::int as made
                        from   positions.vote v join positions.statement s on s.id = v.statement
                        where  s.sounding = :sounding and s.state = 'SHOWN' and v.condition <> ''
                        group by v.statement
                        """).param("sounding", sounding.value()).query(row -> {
            made.put(row.getLong("statement"), row.getInt("made"));
        });
        return made;
    }

    private static Voter voter(ResultSet row, int number) throws SQLException {
        return new Voter(row.getLong("id"), new SoundingId(row.getLong("sounding")), row.getString("party"));
    }
}
