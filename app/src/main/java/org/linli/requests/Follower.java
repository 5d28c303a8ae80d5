package org.linli.requests;

import org.jspecify.annotations.Nullable;

/// Somebody who holds number and code.
///
/// @param own told it, and may answer what is asked about it; else a fellow
/// @param fellow which of the voices that were added to it; none for whoever told it
public record Follower(
        RequestId request, boolean own, @Nullable Long fellow) {

    /// Whoever told a concern, by whichever way they speak.
    static Follower teller(RequestId request) {
        return new Follower(request, true, null);
    }
}
