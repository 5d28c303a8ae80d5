package org.linli.dialogue;

import org.jspecify.annotations.Nullable;

/// What a count amounts to under the rules, or under the law.
///
/// @param took how many took part, of how many
/// @param area the same by area; none where only heads count
/// @param agreed none where options were put in order
public record VoteResult(
        DecisionOutcome outcome,
        Share took,
        @Nullable Share area,
        @Nullable Share agreed,
        @Nullable Share agreedArea) {

    /// A part of a whole.
    ///
    /// @param enough whether it reaches the line that is drawn for it
    public record Share(long part, long whole, boolean enough) {

        /// In percent, rounded down: what just misses a line is never shown as reaching it.
        public long percent() {
            return whole == 0 ? 0 : part * 100 / whole;
        }
    }

    /// By the rules of the meeting.
    ///
    /// @param quorum how many must take part; none: as many as come
    static VoteResult byRules(Votes votes, int entitled, @Nullable Integer quorum, VotingThreshold threshold) {
        var took = new Share(votes.total(), entitled, quorum == null || votes.total() >= quorum);
        var agreed = new Share(votes.yes(), votes.total(), threshold.isPassed(votes.yes(), votes.no(), votes.total()));
        return new VoteResult(outcome(took.enough(), agreed.enough()), took, null, agreed, null);
    }

    /// Options in their order: whoever took part has wanted something, and there is nothing to refuse.
    ///
    /// @param marked how many marked any option
    static VoteResult ofOrder(Votes votes, int marked, int entitled, @Nullable Integer quorum) {
        var took = new Share(votes.total(), entitled, quorum == null || votes.total() >= quorum);
        var outcome = took.enough() && marked > 0 ? DecisionOutcome.ORDERED : DecisionOutcome.NO_QUORUM;
        return new VoteResult(outcome, took, null, null, null);
    }

    /// By Art. 278 of the Civil Code: two thirds of persons and of area must take part, and of those more than half, in
    /// grave matters three quarters, must agree by both.
    ///
    /// @param sealed who has voted besides, in a box that nobody has looked into
    static VoteResult byLaw(Count count, Turnout sealed, Electorate electorate, DecisionMatter matter) {
        var threshold =
                matter == DecisionMatter.OWNERS_GRAVE ? VotingThreshold.THREE_QUARTERS : VotingThreshold.MAJORITY;
        var took = share(count.persons().total() + sealed.persons(), electorate.persons());
        var area = share(count.area().total() + sealed.area(), electorate.area());
        var agreed = share(count.persons(), threshold);
        var agreedArea = share(count.area(), threshold);
        return new VoteResult(
                outcome(took.enough() && area.enough(), agreed.enough() && agreedArea.enough()),
                took,
                area,
                agreed,
                agreedArea);
    }

    private static Share share(long part, long whole) {
        return new Share(part, whole, part * 3 >= whole * 2);
    }

    private static Share share(Votes votes, VotingThreshold threshold) {
        return new Share(votes.yes(), votes.total(), threshold.isPassed(votes.yes(), votes.no(), votes.total()));
    }

    private static DecisionOutcome outcome(boolean quorate, boolean passed) {
        if (!quorate) return DecisionOutcome.NO_QUORUM;
        return passed ? DecisionOutcome.CARRIED : DecisionOutcome.REJECTED;
    }
}
