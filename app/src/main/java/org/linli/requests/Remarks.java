package org.linli.requests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Actor;
import org.linli.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was said along the way.
@Repository
class Remarks {

    enum Kind {
        NOTE,
        QUESTION,
        REPLY,
        ANSWER,
        REASON
    }

    private final JdbcClient db;

    Remarks(JdbcClient db) {
        this.db = db;
    }

    /// @return the remark's id
    long add(RequestId request, Kind kind, String text, boolean internal, Actor actor, Instant at) {
        return db.sql("""
                        insert into requests.remark (request, at, account, actor, kind, internal, text)
                        values (:request, :at, :account, :actor, :kind, :internal, :text)
                        returning id
                        """)
                .param("request", request.value())
                .param("at", Moments.keptOrNull(at))
                .param("account", account(actor))
                .param("actor", actor.name())
                .param("kind", kind.name())
                .param("internal", internal)
                .param("text", text.strip())
                .query(Long.class)
                .single();
    }

    private static @Nullable Long account(Actor actor) {
        var account = actor.account();
        return account == null ? null : account.value();
    }
}
