package org.linli.engine.text;

import java.util.List;

/// The labels a text may have, the likeliest first, and what speaks for the first of them.
///
/// @param ranked every known label once; empty if no label is known
/// @param evidence the strongest reason first; empty if nothing in particular speaks for the first label
public record Prediction(List<Ranked> ranked, List<Evidence> evidence) {

    public Prediction {
        ranked = List.copyOf(ranked);
        evidence = List.copyOf(evidence);
    }

    /// @param confidence how often such a suggestion is right, in 0 … 1; all labels together 1
    public record Ranked(String label, double confidence) {}
}
