package org.linli.requests;

/// Somebody who holds number and code.
///
/// @param own told it first, and may answer and confirm; else a fellow, who may look
public record Follower(RequestId request, boolean own) {}
