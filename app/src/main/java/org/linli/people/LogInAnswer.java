package org.linli.people;

import java.time.Duration;

/// What becomes of a try to log in.
public sealed interface LogInAnswer {

    /// Let in; the token goes into the browser and nowhere else.
    record Opened(String token) implements LogInAnswer {}

    /// Name and password do not belong together; which of them is wrong is not said.
    record Refused() implements LogInAnswer {}

    /// Too many failed tries by that name from there; the next is looked at after that time.
    record Later(Duration after) implements LogInAnswer {}
}
