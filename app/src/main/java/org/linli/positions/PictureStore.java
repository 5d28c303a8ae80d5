package org.linli.positions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.linli.engine.consensus.Opinion;
import org.linli.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Votes as they are counted, and pictures as they were drawn last.
@Repository
class PictureStore {

    private static final int AT_ONCE = 5_000;

    private final JdbcClient db;
    private final JsonMapper json;

    PictureStore(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// Hands over every vote on a statement that is shown, some at a time: there may be a million.
    void eachVote(SoundingId sounding, Consumer<VoteRow> taker) {
        db.sql("""
                        select v.voter, r.party, v.statement, v.opinion
                        from   positions.statement s
                        join   positions.vote v on v.statement = s.id
                        join   positions.voter r on r.id = v.voter
                        where  s.sounding = :sounding and s.state = 'SHOWN'
                        """).withFetchSize(AT_ONCE).param("sounding", sounding.value()).query(row -> {
            taker.accept(new VoteRow(
                    row.getLong("voter"),
                    row.getString("party"),
                    row.getLong("statement"),
                    Opinion.of(row.getInt("opinion"))));
        });
    }

    void keep(SoundingId sounding, PositionPicture picture, Instant at) {
        db.sql("""
                        insert into positions.picture (sounding, drawn_at, drawn) values (:sounding, :at, :drawn::jsonb)
                        on conflict (sounding) do update set drawn_at = excluded.drawn_at, drawn = excluded.drawn
                        """)
                .param("sounding", sounding.value())
                .param("at", Moments.kept(at))
                .param("drawn", json.writeValueAsString(picture))
                .update();
    }

    Optional<SoundingResults.Drawn> find(SoundingId sounding) {
        return db.sql("select drawn_at, drawn::text from positions.picture where sounding = :sounding")
                .param("sounding", sounding.value())
                .query((row, n) -> new SoundingResults.Drawn(
                        Moments.in(row, "drawn_at"), json.readValue(row.getString("drawn"), PositionPicture.class)))
                .optional();
    }

    /// The statements of the last picture in the order in which it is most useful to ask about them.
    List<Long> next(SoundingId sounding) {
        return db.sql("""
                        select next::bigint as next
                        from   positions.picture, jsonb_array_elements_text(drawn -> 'next') with ordinality as n (next, at)
                        where  sounding = :sounding order by at
                        """)
                .param("sounding", sounding.value())
                .query((row, n) -> row.getLong("next"))
                .list();
    }
}
