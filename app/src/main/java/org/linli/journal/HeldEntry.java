package org.linli.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An entry that a reaction failed at.
///
/// @param behind later entries of the same subject that wait for it
/// @param cause the failure and what it goes back to, a line each
/// @param next when it is tried again; none: it waits for a person
public record HeldEntry(
        long entry,
        String type,
        String subject,
        Instant at,
        int behind,
        int tries,
        String cause,
        @Nullable Instant next) {}
