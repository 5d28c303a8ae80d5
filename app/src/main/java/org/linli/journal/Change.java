package org.linli.journal;

import org.jspecify.annotations.Nullable;
import org.linli.shared.Actor;
import org.linli.shared.LinliEvent;

/// One of many changes that are written down together.
///
/// @param reason in the actor's own words; empty where none is asked
public record Change(LinliEvent event, Actor actor, String reason) {

    @Nullable
    Long account() {
        var account = actor.account();
        return account == null ? null : account.value();
    }
}
