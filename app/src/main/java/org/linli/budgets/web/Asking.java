package org.linli.budgets.web;

import java.util.Set;

/// How this phone asks for changes of a plan.
///
/// @param at address to which a wish is sent; empty where nobody can ask
/// @param token by which the phone is known
/// @param own numbers of the wishes that it has a voice in
public record Asking(String at, String token, Set<Long> own) {

    /// Nobody can ask.
    public static final Asking NOT = new Asking("", "", Set.of());

    public Asking {
        own = Set.copyOf(own);
    }

    public boolean isPossible() {
        return !at.isEmpty();
    }
}
