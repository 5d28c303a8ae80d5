package org.linli.journal;

import org.linli.shared.Actor;
import org.linli.shared.LinliEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Where every change is written down, in the transaction that makes it.
@Component
public class Journal {

    private final JdbcClient db;
    private final JsonMapper json;

    Journal(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// Writes one entry. To be called after the aggregate's row is locked or saved, so that entries of one subject
    /// follow its history.
    ///
    /// @param reason in the actor's own words; empty where none is asked
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(LinliEvent event, Actor actor, String reason) {
        var account = actor.account();
        db.sql("""
                insert into journal.entry (account, actor, type, subject, place, visibility, reason, facts)
                values (:account, :actor, :type, :subject, :place, :visibility, :reason, :facts::jsonb)
                """)
                .param("account", account == null ? null : account.value())
                .param("actor", actor.name())
                .param("type", event.getClass().getSimpleName())
                .param("subject", event.subject())
                .param("place", event.place().value())
                .param("visibility", event.visibility().name())
                .param("reason", reason)
                .param("facts", json.writeValueAsString(event))
                .update();
    }
}
