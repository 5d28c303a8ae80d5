package org.linli.engine.text;

/// A danger named in a text, and whom to ring.
///
/// @param word the dangerous word as listed
/// @param place where it stands in the text
public record Danger(Emergency emergency, String word, Span place) {}
