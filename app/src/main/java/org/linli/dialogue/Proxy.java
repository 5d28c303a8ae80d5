package org.linli.dialogue;

import java.time.Instant;

/// Somebody votes for somebody else who is not in the room.
public record Proxy(long giver, long holder, Instant givenAt) {}
