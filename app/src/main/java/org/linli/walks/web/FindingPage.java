package org.linli.walks.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.places.Plan;
import org.linli.walks.FindingOnward.Way;
import org.linli.walks.WalkFinding;
import org.linli.walks.WalkSummary;

/// One finding, with what others found of the same.
///
/// @param head the one it was merged into, itself if it stands alone
/// @param plan of where it is; none where nobody has drawn one
/// @param mayHandIn whether the reader may hand it in as a concern
/// @param ways what came of it elsewhere, and what can
public record FindingPage(
        WalkSummary walk,
        WalkFinding finding,
        WalkFinding head,
        List<WalkFinding> merged,
        @Nullable Plan plan,
        boolean maySort,
        boolean mayHandIn,
        List<Way> ways) {

    public FindingPage {
        merged = List.copyOf(merged);
        ways = List.copyOf(ways);
    }
}
