package org.linli.dialogue;

import org.jspecify.annotations.Nullable;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.OrganisationId;

/// Who has promised.
///
/// @param name as it is written; empty if nobody is named yet
/// @param organisation whose people may accept it
/// @param account of one person
/// @param guest of the meeting, who accepts by their code
public record Owner(
        String name,
        @Nullable OrganisationId organisation,
        @Nullable AccountId account,
        @Nullable Long guest) {

    public static final int NAME_LIMIT = 60;

    /// Whether somebody can say yes to it.
    public boolean isNamed() {
        return organisation != null || account != null || guest != null;
    }

    public boolean is(Actor actor) {
        var own = actor.account();
        if (own == null) return false;
        return own.equals(account) || (organisation != null && organisation.equals(actor.organisation()));
    }
}
