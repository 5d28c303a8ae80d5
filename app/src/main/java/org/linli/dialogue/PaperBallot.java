package org.linli.dialogue;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.shared.TwoReadings;

/// A numbered ballot, as two people have read it apart.
///
/// @param aside whether it does not count, because its owner had voted otherwise
/// @param carried what those own for whom its owner votes as well: one entry for each; none once it is settled
public record PaperBallot(int number, TwoReadings<Filled> readings, boolean aside, List<Long> carried) {

    public PaperBallot {
        carried = List.copyOf(carried);
    }

    PaperBallot(int number, TwoReadings<Filled> readings) {
        this(number, readings, false, List.of());
    }

    /// What stands on it.
    ///
    /// @param area that the voter owns; nought where only heads count
    public record Filled(Ballot ballot, long area) {}

    /// What the first has read.
    public @Nullable Filled first() {
        var first = readings.first();
        return first == null ? null : first.what();
    }

    public @Nullable Filled second() {
        var second = readings.second();
        return second == null ? null : second.what();
    }

    public boolean isAgreed() {
        return readings.isAgreed();
    }

    public boolean differs() {
        return readings.differs();
    }

    /// What it says, once both agree and as long as it counts.
    @Nullable
    Ballot said() {
        var says = counting();
        return says == null ? null : says.ballot();
    }

    /// What it says, once for each person for whom it counts.
    Stream<Ballot> voices() {
        var says = counting();
        return says == null ? Stream.empty() : Stream.generate(says::ballot).limit(1L + carried.size());
    }

    /// As it counts for its owner.
    Count count() {
        var says = counting();
        return says == null ? Count.NONE : says.ballot().weighing(says.area());
    }

    /// As it counts for those for whom its owner votes.
    Count forOthers() {
        var says = counting();
        return says == null
                ? Count.NONE
                : carried.stream().map(says.ballot()::weighing).reduce(Count.NONE, Count::plus);
    }

    private @Nullable Filled counting() {
        return aside ? null : readings.said();
    }
}
