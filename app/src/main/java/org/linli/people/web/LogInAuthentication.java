package org.linli.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.people.LoggedIn;
import org.linli.shared.Actor;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/// A log-in as the security context carries it: the principal is the [Actor].
final class LogInAuthentication extends AbstractAuthenticationToken {

    private final transient LoggedIn who;

    LogInAuthentication(LoggedIn who) {
        super(List.of());
        this.who = who;
        setAuthenticated(true);
    }

    LoggedIn who() {
        return who;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Actor getPrincipal() {
        return who.actor();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LogInAuthentication same && same.who.equals(who);
    }

    @Override
    public int hashCode() {
        return who.hashCode();
    }
}
