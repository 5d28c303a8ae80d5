package org.linli.positions;

import java.util.List;

/// What is said to one statement.
///
/// @param parties by stakeholder group, in their order
/// @param groups by group of opinion; empty where there are none
public record StatementStances(long statement, Stances all, List<Stances> parties, List<Stances> groups) {

    public StatementStances {
        parties = List.copyOf(parties);
        groups = List.copyOf(groups);
    }

    /// Whether in every stakeholder group that said something somebody agrees and nobody disagrees.
    public boolean isAcceptedByAll() {
        return all.agree() > 0
                && parties.stream()
                        .filter(party -> party.votes() > 0)
                        .allMatch(party -> party.agree() > 0 && party.disagree() == 0);
    }
}
