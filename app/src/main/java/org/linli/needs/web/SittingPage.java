package org.linli.needs.web;

import java.util.List;
import org.linli.needs.Ballot;
import org.linli.needs.FrozenAssessment.Mark;
import org.linli.needs.Gathered;
import org.linli.needs.NeedsAssessment;
import org.linli.needs.Ranking;

/// One assessment as it stands now.
///
/// @param versions that were frozen, the latest first
/// @param tables that have ranked
/// @param ranked whether the reader has
public record SittingPage(
        NeedsAssessment assessment,
        Gathered gathered,
        Ranking ranking,
        List<Mark> versions,
        List<Ballot> tables,
        boolean ranked,
        boolean mayPropose,
        boolean mayRank,
        boolean mayFreeze) {

    public SittingPage {
        versions = List.copyOf(versions);
        tables = List.copyOf(tables);
    }
}
