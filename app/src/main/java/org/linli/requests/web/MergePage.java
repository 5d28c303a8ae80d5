package org.linli.requests.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two concerns that may be one.
///
/// @param candidates that it could be merged into
/// @param other the one that was chosen; none yet
public record MergePage(
        RequestPage request,
        String words,
        List<RequestLine> candidates,
        @Nullable RequestPage other) {

    public MergePage {
        candidates = List.copyOf(candidates);
    }
}
