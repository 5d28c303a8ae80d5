package org.linli.needs.web;

import java.util.List;
import java.util.Set;
import org.linli.needs.Ballot;
import org.linli.needs.FrozenAssessment.Mark;
import org.linli.needs.Gathered;
import org.linli.needs.NeedId;
import org.linli.needs.NeedsAssessment;
import org.linli.needs.Ranking;

/// One assessment as it stands now.
///
/// @param versions that were frozen, the latest first
/// @param tables that have ranked
/// @param fresh needs that the reader proposed and can take back
/// @param ranked whether the reader has
public record SittingPage(
        NeedsAssessment assessment,
        Gathered gathered,
        Ranking ranking,
        List<Mark> versions,
        List<Ballot> tables,
        Set<NeedId> fresh,
        boolean ranked,
        boolean mayPropose,
        boolean mayRank,
        boolean mayFreeze) {

    public SittingPage {
        versions = List.copyOf(versions);
        tables = List.copyOf(tables);
        fresh = Set.copyOf(fresh);
    }

    /// Whether the reader can take back what was proposed out of the topic.
    public boolean mayTakeBack(Gathered.Topic topic) {
        var need = topic.need();
        return need != null && fresh.contains(new NeedId(need));
    }
}
