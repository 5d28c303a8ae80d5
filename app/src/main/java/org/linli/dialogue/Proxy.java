package org.linli.dialogue;

/// Somebody votes for somebody else who is not in the room.
public record Proxy(long giver, long holder) {}
