package org.linli.people.web;

import java.time.Instant;
import java.util.List;
import org.linli.shared.Grant;

/// Oneself.
///
/// @param logInName what one logs in with, beside the phone
/// @param phone empty if none is known; in full, as it is one's own
/// @param field of the password form that was refused, with the sentence in `refusal`; both empty at first
public record MePage(
        String name,
        String logInName,
        String phone,
        List<Grant> grants,
        List<MyLogIn> logIns,
        String field,
        String refusal) {

    /// One browser that is logged in.
    public record MyLogIn(long id, boolean current, Instant created, Instant seen, String ip, String browser) {}
}
