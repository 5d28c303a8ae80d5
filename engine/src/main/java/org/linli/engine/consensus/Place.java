package org.linli.engine.consensus;

/// Where somebody stands.
///
/// @param group counted from 0, −1 where there are none
public record Place(String person, double x, double y, int group) {}
