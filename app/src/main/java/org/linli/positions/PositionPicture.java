package org.linli.positions;

import java.util.List;
import java.util.Optional;
import org.linli.engine.consensus.Finding;
import org.linli.engine.consensus.Side;

/// Who thinks what, as it was reckoned last: counts for everybody, groups of opinion where there are any. Nobody in it
/// can be told from others.
///
/// @param people who said something
/// @param parties the groups they say they belong to, with how many of each; an empty name for residents of none
/// @param placed how many said enough to be placed on the map
/// @param dots some of those who were placed, a few hundred at most
/// @param uniting what all groups of opinion say alike; without groups what most of all say
/// @param dividing what groups say differently, what divides most first
/// @param agreed what most of all agree to, whatever their group
/// @param disagreed what most of all disagree with
/// @param next statements in the order in which it is most useful to ask about them
/// @param thin statements of which too little is known
/// @param seldom how many said too little to be placed
public record PositionPicture(
        Finding finding,
        int people,
        int votes,
        List<PartySize> parties,
        List<StatementStances> statements,
        int placed,
        double separation,
        double stability,
        List<Dot> dots,
        List<OpinionGroup> groups,
        List<United> uniting,
        List<Split> dividing,
        List<Long> agreed,
        List<Long> disagreed,
        List<Long> next,
        List<Long> thin,
        int seldom) {

    public PositionPicture {
        parties = List.copyOf(parties);
        statements = List.copyOf(statements);
        dots = List.copyOf(dots);
        groups = List.copyOf(groups);
        uniting = List.copyOf(uniting);
        dividing = List.copyOf(dividing);
        agreed = List.copyOf(agreed);
        disagreed = List.copyOf(disagreed);
        next = List.copyOf(next);
        thin = List.copyOf(thin);
    }

    /// @param name empty for residents of no group
    public record PartySize(String name, int people) {}

    /// Where somebody stands, from −1000 to 1000.
    ///
    /// @param group counted from 0, −1 where there are none
    public record Dot(int x, int y, int group) {}

    /// @param least the share in hundredths in the group where it is lowest
    public record United(long statement, Side side, int least, boolean sure) {}

    /// @param most the group that agrees most
    /// @param fewest the group that agrees least
    public record Split(long statement, int most, int fewest) {}

    public boolean hasGroups() {
        return finding == Finding.GROUPS;
    }

    /// Whether so few spoke that a plain table says it all.
    public boolean isTable() {
        return finding == Finding.TOO_FEW;
    }

    public Optional<StatementStances> of(long statement) {
        return statements.stream().filter(one -> one.statement() == statement).findFirst();
    }
}
