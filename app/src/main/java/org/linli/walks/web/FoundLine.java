package org.linli.walks.web;

import java.util.List;
import org.linli.walks.WalkFinding;

/// A finding as it counts.
///
/// @param number as it stands on the plan
/// @param merged what others found of the same
public record FoundLine(int number, WalkFinding finding, List<WalkFinding> merged) {

    public FoundLine {
        merged = List.copyOf(merged);
    }

    public boolean isSeveral() {
        return !merged.isEmpty();
    }
}
