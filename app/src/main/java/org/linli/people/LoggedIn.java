package org.linli.people;

import org.linli.shared.Actor;

/// Somebody at a browser that is logged in.
public record LoggedIn(LogInId id, Actor actor) {}
