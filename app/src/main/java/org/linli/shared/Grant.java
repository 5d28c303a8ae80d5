package org.linli.shared;

/// A role in a place: it holds for the whole subtree, as long as the period lasts.
public record Grant(Role role, PlacePath place, Period period) {}
