package org.linli.requests;

import java.time.Instant;

/// A concern that somebody nearby told lately, and that may be the same matter.
public record LikeConcern(RequestId id, String subject, String place, RequestState state, Instant receivedAt) {}
