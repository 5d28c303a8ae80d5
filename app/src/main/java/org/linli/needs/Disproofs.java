package org.linli.needs;

import static org.linli.needs.NeedRule.A_DISPROOF_HAS_ITS_DAY;
import static org.linli.needs.NeedRule.A_DISPROOF_NAMES_WHO_LOOKS;
import static org.linli.needs.NeedRule.A_DISPROOF_SAYS_WHAT_WOULD_BE_SEEN;
import static org.linli.needs.NeedRule.A_TEXT_HAS_ITS_LIMIT;
import static org.linli.needs.NeedRule.WHO_HAS_LOOKED_SAYS_WHAT_WAS_SEEN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Journal;
import org.linli.needs.NeedEvent.DisproofSet;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.NotFound;
import org.linli.shared.Right;
import org.linli.shared.RuleBroken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What would prove us wrong about a need: said beforehand, looked for, and answered.
@Service
@Transactional
public class Disproofs {

    private final JdbcClient db;
    private final NeedStore needs;
    private final Journal journal;
    private final Clock clock;

    Disproofs(JdbcClient db, NeedStore needs, Journal journal, Clock clock) {
        this.db = db;
        this.needs = needs;
        this.journal = journal;
        this.clock = clock;
    }

    /// In the order in which they were thought of.
    @Transactional(readOnly = true)
    public List<Disproof> of(NeedId id) {
        return db.sql(
                        "select id, sentence, watch, until, state, seen from needs.disproof where need = :need order by id")
                .param("need", id.value())
                .query((row, n) -> new Disproof(
                        row.getLong("id"),
                        row.getString("sentence"),
                        row.getString("watch"),
                        row.getObject("until", LocalDate.class),
                        Disproof.State.valueOf(row.getString("state")),
                        row.getString("seen")))
                .list();
    }

    /// @param watch who looks, when and how
    /// @param until the day by which it is known
    public long add(NeedId id, String sentence, String watch, @Nullable LocalDate until, Actor actor) {
        var need = open(id, actor);
        A_DISPROOF_SAYS_WHAT_WOULD_BE_SEEN.requireAt("sentence", !sentence.isBlank());
        A_TEXT_HAS_ITS_LIMIT.limit("sentence", sentence, 200);
        A_DISPROOF_NAMES_WHO_LOOKS.requireAt("watch", !watch.isBlank());
        A_TEXT_HAS_ITS_LIMIT.limit("watch", watch, 200);
        if (until == null) throw new RuleBroken(A_DISPROOF_HAS_ITS_DAY, "until");
        long disproof = insert(id, new Disproof(0, sentence, watch, until, Disproof.State.AHEAD, ""));
        journal.record(new DisproofSet(id, need.place(), disproof, Disproof.State.AHEAD), actor, sentence);
        return disproof;
    }

    /// Says what was seen so far.
    public void answer(NeedId id, long disproof, Disproof.State state, String seen, Actor actor) {
        var need = open(id, actor);
        WHO_HAS_LOOKED_SAYS_WHAT_WAS_SEEN.requireAt("seen", state == Disproof.State.AHEAD || !seen.isBlank());
        A_TEXT_HAS_ITS_LIMIT.limit("seen", seen, 300);
        int rows = db.sql("update needs.disproof set state = :state, seen = :seen where id = :id and need = :need")
                .param("state", state.name())
                .param("seen", seen)
                .param("id", disproof)
                .param("need", id.value())
                .update();
        if (rows == 0) throw new NotFound(disproof);
        journal.record(new DisproofSet(id, need.place(), disproof, state), actor, seen);
    }

    /// Writes it down, whoever said it.
    long insert(NeedId id, Disproof disproof) {
        return db.sql("""
                        insert into needs.disproof (need, sentence, watch, until, state, seen)
                        values (:need, :sentence, :watch, :until, :state, :seen)
                        returning id
                        """)
                .param("need", id.value())
                .param("sentence", disproof.sentence())
                .param("watch", disproof.watch())
                .param("until", disproof.until())
                .param("state", disproof.state().name())
                .param("seen", disproof.seen())
                .query(Long.class)
                .single();
    }

    private Need open(NeedId id, Actor actor) {
        var need = needs.get(id);
        actor.require(Right.RAISE_NEEDS, need.place(), Days.today(clock));
        need.requireLive();
        return need;
    }
}
