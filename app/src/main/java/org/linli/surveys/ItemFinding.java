package org.linli.surveys;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was answered to one item.
///
/// @param asked how many households it was asked
/// @param answered how many of them answered
/// @param parts by code of the option, step of the scale, hour of the week, place, or range of
/// numbers
/// @param mean of a scale or of numbers
/// @param words as they were written, in the order of the alphabet, so that nobody is found by when
/// they answered
public record ItemFinding(
        SurveyItem item,
        int asked,
        int answered,
        List<Part> parts,
        @Nullable Estimate mean,
        List<String> words) {

    public ItemFinding {
        parts = List.copyOf(parts);
        words = List.copyOf(words);
    }

    /// One answer, and how many gave it.
    ///
    /// @param code of the option; of a range of numbers its two ends: `20–29`
    /// @param count as counted, without weights
    /// @param share of all who answered the item, weighted
    /// @param hidden whether it speaks of too few to be shown
    public record Part(String code, int count, Estimate share, boolean hidden) {}

    /// Whether so few answered that nothing is said of it.
    public boolean isHidden() {
        return answered < SmallCells.SMALLEST;
    }

    /// The part with that code.
    public Part part(String code) {
        return parts.stream()
                .filter(part -> part.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }
}
