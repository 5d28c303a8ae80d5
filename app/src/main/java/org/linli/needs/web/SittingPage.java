package org.linli.needs.web;

import java.util.List;
import java.util.Set;
import org.linli.needs.Ballot;
import org.linli.needs.FrozenAssessment.Mark;
import org.linli.needs.Gathered;
import org.linli.needs.NeedId;
import org.linli.needs.NeedsAssessment;
import org.linli.needs.Ranking;
import org.linli.needs.RoundTables.Dotted;

/// One assessment as it stands now.
///
/// @param versions that were frozen, the latest first
/// @param tables that have ranked
/// @param fresh needs that the reader proposed and can take back
/// @param dotted tables at meetings whose dots can be taken over
/// @param ranked whether the reader has
public record SittingPage(
        NeedsAssessment assessment,
        Gathered gathered,
        Ranking ranking,
        List<Mark> versions,
        List<Ballot> tables,
        List<Dotted> dotted,
        Set<NeedId> fresh,
        boolean ranked,
        boolean mayPropose,
        boolean mayRank,
        boolean mayFreeze) {

    public SittingPage {
        versions = List.copyOf(versions);
        tables = List.copyOf(tables);
        dotted = List.copyOf(dotted);
        fresh = Set.copyOf(fresh);
    }

    /// Whether the reader can take back what was proposed out of the topic.
    public boolean mayTakeBack(Gathered.Topic topic) {
        var need = topic.need();
        return need != null && fresh.contains(new NeedId(need));
    }

    /// Whether what that table gave has been taken over.
    public boolean isTaken(Dotted table) {
        return tables.stream().anyMatch(ballot -> ballot.table().equals(table.table()));
    }
}
