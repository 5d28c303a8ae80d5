package org.linli.walks;

import java.util.List;

/// Something a person did to findings of the same spot, with the way back.
///
/// @param head what they were merged into, or kept apart from
/// @param moved the findings, by number
/// @param before what each of them was merged into before; 0 for nothing
/// @param by who did it
public record Sorting(long id, Kind kind, long head, List<Long> moved, List<Long> before, String by) {

    /// What was done.
    public enum Kind {
        MERGED,
        SPLIT,
        /// They look alike and are not the same.
        KEPT_APART
    }

    public Sorting {
        moved = List.copyOf(moved);
        before = List.copyOf(before);
    }

    /// Whether it says of the two that they are not the same.
    boolean keepsApart(long one, long other) {
        if (kind == Kind.MERGED) return false;
        return (moved.contains(one) || head == one) && (moved.contains(other) || head == other);
    }
}
