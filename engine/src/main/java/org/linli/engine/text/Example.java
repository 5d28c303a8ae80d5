package org.linli.engine.text;

/// A text and the label a person gave it, to learn from.
public record Example(String label, String text) {}
