package org.linli.engine.text;

/// What in a text speaks for a label.
///
/// @param source whether it was learnt from examples or stands in a rule
/// @param words as they stand in the text
/// @param weight its share in the reasons given, in 0 … 1
public record Evidence(Source source, String words, Span place, double weight) {

    /// Where a reason comes from.
    public enum Source {
        LEARNT,
        RULE
    }
}
