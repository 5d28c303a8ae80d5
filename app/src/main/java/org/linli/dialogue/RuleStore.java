package org.linli.dialogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import org.linli.places.PlaceSummary;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Versions of rules.
@Repository
class RuleStore {

    private final JdbcClient db;

    RuleStore(JdbcClient db) {
        this.db = db;
    }

    MeetingRules get(long id) {
        return db.sql("select * from dialogue.rules where id = :id")
                .param("id", id)
                .query(RuleStore::rules)
                .optional()
                .orElseThrow(() -> new NotFound("rules " + id));
    }

    PlacePath placeOf(long id) {
        return db.sql("select place_path from dialogue.rules where id = :id")
                .param("id", id)
                .query((row, n) -> new PlacePath(row.getString("place_path")))
                .optional()
                .orElseThrow(() -> new NotFound("rules " + id));
    }

    /// The last version of each that holds in the place: its own, and those of the places it lies in.
    List<MeetingRules> at(PlacePath place) {
        return db.sql("""
                        select distinct on (place, name) *
                        from   dialogue.rules
                        where  starts_with(:place, place_path)
                        order  by place, name, number desc
                        """).param("place", place.value()).query(RuleStore::rules).list();
    }

    /// Of the last version of each: those of the places, of what lies in them, and of what they lie in.
    List<MeetingRules> around(List<String> places) {
        return db.sql("""
                        select distinct on (r.place, r.name) r.*
                        from   dialogue.rules r
                        where  exists (select from unnest(:places) p
                                       where starts_with(r.place_path, p) or starts_with(p, r.place_path))
                        order  by r.place, r.name, r.number desc
                        """)
                .param("places", places.toArray(String[]::new))
                .query(RuleStore::rules)
                .list();
    }

    /// All versions of the same rules, the last first.
    List<MeetingRules> versions(long id) {
        return db.sql("""
                        select v.* from dialogue.rules v join dialogue.rules r on r.place = v.place and r.name = v.name
                        where  r.id = :id
                        order  by v.number desc
                        """).param("id", id).query(RuleStore::rules).list();
    }

    long insert(NewRules rules, PlaceSummary place, String by, Instant at) {
        return db.sql("""
                        insert into dialogue.rules (subdistrict, place, place_path, name, number, speakers, minutes, turns,
                                    neutral_chair, alternate, quorum, threshold, objection_days, proxies, lines, made_by,
                                    made_at)
                        select :subdistrict, :place, :path, :name,
                               coalesce((select max(number) from dialogue.rules where place = :place and name = :name), 0) + 1,
                               :speakers, :minutes, :turns, :neutral, :alternate, :quorum, :threshold, :days, :proxies, :lines,
                               :by, :at
                        returning id
                        """)
                .param("subdistrict", place.path().subdistrict().value())
                .param("place", place.id().value())
                .param("path", place.path().value())
                .param("name", rules.name())
                .param("speakers", rules.speakers().name())
                .param("minutes", rules.minutes())
                .param("turns", rules.turns())
                .param("neutral", rules.neutralChair())
                .param("alternate", rules.alternate())
                .param("quorum", rules.quorum(), Types.INTEGER)
                .param("threshold", rules.threshold().name())
                .param("days", rules.objectionDays())
                .param("proxies", rules.proxies())
                .param("lines", String.join("\n", rules.lines()))
                .param("by", by)
                .param("at", Moments.kept(at))
                .query(Long.class)
                .single();
    }

    private static MeetingRules rules(ResultSet row, int number) throws SQLException {
        return new MeetingRules(
                row.getLong("id"),
                row.getInt("number"),
                new NewRules(
                        row.getString("name"),
                        Speakers.valueOf(row.getString("speakers")),
                        row.getInt("minutes"),
                        row.getInt("turns"),
                        row.getBoolean("neutral_chair"),
                        row.getBoolean("alternate"),
                        row.getObject("quorum", Integer.class),
                        VotingThreshold.valueOf(row.getString("threshold")),
                        row.getInt("objection_days"),
                        row.getInt("proxies"),
                        row.getString("lines").lines().toList()),
                row.getString("made_by"),
                Moments.in(row, "made_at"));
    }
}
