package org.linli.positions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.linli.engine.consensus.Opinion;
import org.linli.journal.Change;
import org.linli.journal.Journal;
import org.linli.places.Places;
import org.linli.positions.SoundingEvent.PastPositionsBrought;
import org.linli.positions.SoundingEvent.SoundingAsked;
import org.linli.shared.Actor;
import org.linli.shared.Moments;
import org.linli.shared.NotAllowed;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Questions that were answered before this program knew of them.
@Service
@Transactional
public class PastSoundings {

    private final SoundingStore soundings;
    private final StatementStore statements;
    private final Drawing drawing;
    private final Places places;
    private final Journal journal;
    private final JdbcClient db;

    PastSoundings(
            SoundingStore soundings,
            StatementStore statements,
            Drawing drawing,
            Places places,
            Journal journal,
            JdbcClient db) {
        this.soundings = soundings;
        this.statements = statements;
        this.drawing = drawing;
        this.places = places;
        this.journal = journal;
        this.db = db;
    }

    /// What one person said.
    ///
    /// @param party empty for a resident of no group
    public record Voice(String party, List<PastVote> votes) {

        public Voice {
            votes = List.copyOf(votes);
        }
    }

    /// @param statement its place in the list, from 0
    public record PastVote(int statement, Opinion opinion, String condition) {}

    public SoundingId add(SoundingFacts facts, List<Voice> voices, Instant asked, Actor actor) {
        if (actor.grants().stream().noneMatch(grant -> grant.place().equals(PlacePath.ALL)))
            throw new NotAllowed(Right.PREPARE_MEETINGS);
        var place = places.get(facts.where());
        var id = soundings.insert(facts, place, asked, null);
        var ids = new ArrayList<Long>();
        for (var words : facts.statements())
            ids.add(statements
                    .insert(id, words, Statement.State.SHOWN, false, asked)
                    .orElseThrow());
        int votes = cast(id, ids, voices, asked);
        journal.recordAll(List.of(
                new Change(new SoundingAsked(id, place.path(), ids.size()), actor, "", asked),
                new Change(new PastPositionsBrought(id, place.path(), voices.size(), votes), actor, "", asked)));
        drawing.draw(id);
        return id;
    }

    private int cast(SoundingId id, List<Long> statements, List<Voice> voices, Instant at) {
        var voters = db.sql("""
                        insert into positions.voter (sounding, key, party, came_at)
                        select :sounding, key, party, :at from unnest(:keys, :parties) as t (key, party)
                        returning id
                        """)
                .param("sounding", id.value())
                .param("at", Moments.kept(at))
                .param(
                        "keys",
                        voices.stream().map(_ -> Secrets.hex(Secrets.token())).toArray(String[]::new))
                .param("parties", voices.stream().map(Voice::party).toArray(String[]::new))
                .query(Long.class)
                .list();
        var rows = new Rows();
        for (int i = 0; i < voices.size(); i++)
            for (var vote : voices.get(i).votes()) rows.add(statements.get(vote.statement()), voters.get(i), vote);
        return db.sql("""
                        insert into positions.vote (statement, voter, opinion, condition, cast_at)
                        select statement, voter, opinion, condition, :at
                        from   unnest(:statements, :voters, :opinions, :conditions)
                               as t (statement, voter, opinion, condition)
                        """)
                .param("at", Moments.kept(at))
                .param("statements", rows.statements.toArray(Long[]::new))
                .param("voters", rows.voters.toArray(Long[]::new))
                .param("opinions", rows.opinions.toArray(Integer[]::new))
                .param("conditions", rows.conditions.toArray(String[]::new))
                .update();
    }

    private static final class Rows {

        private final List<Long> statements = new ArrayList<>();
        private final List<Long> voters = new ArrayList<>();
        private final List<Integer> opinions = new ArrayList<>();
        private final List<String> conditions = new ArrayList<>();

        void add(long statement, long voter, PastVote vote) {
            statements.add(statement);
            voters.add(voter);
            opinions.add(GivenVote.number(vote.opinion()));
            conditions.add(vote.condition());
        }
    }
}
