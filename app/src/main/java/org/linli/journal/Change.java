package org.linli.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Actor;
import org.linli.shared.LinliEvent;

/// One of many changes that are written down together.
///
/// @param reason in the actor's own words; empty where none is asked
/// @param at when it happened, if that was earlier; none: now
public record Change(
        LinliEvent event,
        Actor actor,
        String reason,
        @Nullable Instant at) {

    public Change(LinliEvent event, Actor actor, String reason) {
        this(event, actor, reason, null);
    }

    @Nullable
    String moment() {
        return at == null ? null : at.toString();
    }

    @Nullable
    Long account() {
        var account = actor.account();
        return account == null ? null : account.value();
    }
}
