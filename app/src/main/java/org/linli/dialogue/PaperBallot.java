package org.linli.dialogue;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A numbered ballot, as two people have read it apart.
///
/// @param second none as long as nobody has read it again
/// @param aside whether it does not count, because its owner had voted otherwise
/// @param carried what those own for whom its owner votes as well: one entry for each; none once it is settled
public record PaperBallot(
        int number, @Nullable Reading first, @Nullable Reading second, boolean aside, List<Long> carried) {

    public PaperBallot {
        carried = List.copyOf(carried);
    }

    PaperBallot(int number, @Nullable Reading first, @Nullable Reading second) {
        this(number, first, second, false, List.of());
    }

    /// What one of them read.
    ///
    /// @param area that the voter owns; nought where only heads count
    public record Reading(Ballot ballot, long area, String by) {

        private boolean isLike(Reading other) {
            return ballot.equals(other.ballot) && area == other.area;
        }
    }

    /// Whether both have read the same.
    public boolean isAgreed() {
        var one = first;
        var other = second;
        return one != null && other != null && one.isLike(other);
    }

    /// Whether both have read it, and differently.
    public boolean differs() {
        return first != null && second != null && !isAgreed();
    }

    /// What it says, once both agree and as long as it counts.
    public @Nullable Ballot said() {
        var one = first;
        return one == null || aside || !isAgreed() ? null : one.ballot();
    }

    /// What it says, once for each person for whom it counts.
    Stream<Ballot> voices() {
        var said = said();
        return said == null ? Stream.empty() : Stream.generate(() -> said).limit(1L + carried.size());
    }

    /// As it counts for its owner.
    Count count() {
        var one = first;
        var said = said();
        return one == null || said == null ? Count.NONE : said.weighing(one.area());
    }

    /// As it counts for those for whom its owner votes.
    Count forOthers() {
        var said = said();
        return said == null ? Count.NONE : carried.stream().map(said::weighing).reduce(Count.NONE, Count::plus);
    }
}
