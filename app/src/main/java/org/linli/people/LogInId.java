package org.linli.people;

/// Names one browser that is logged in.
public record LogInId(long value) {}
