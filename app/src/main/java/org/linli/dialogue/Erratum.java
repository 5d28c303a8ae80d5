package org.linli.dialogue;

import java.time.Instant;

/// What was wrong in minutes that are out, and what is right.
public record Erratum(String words, String by, Instant at) {

    public static final int LIMIT = 1000;
}
