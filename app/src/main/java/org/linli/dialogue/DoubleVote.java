package org.linli.dialogue;

import java.util.List;

/// Somebody whose voice would count more than once.
///
/// @param papers numbers that are theirs and count
/// @param phone whether a vote lies in the box for them as well
public record DoubleVote(String called, List<Integer> papers, boolean phone) {

    public DoubleVote {
        papers = List.copyOf(papers);
    }
}
