package org.linli.needs;

import static org.linli.needs.AssessmentRule.*;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.journal.Journal;
import org.linli.needs.AssessmentEvent.ComparisonTakenBack;
import org.linli.needs.AssessmentEvent.PairCompared;
import org.linli.needs.NeedsAssessment.Way;
import org.linli.needs.Pairing.Pair;
import org.linli.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Ranking by saying of two needs at a time which comes first. Each answer is kept at once, so whoever
/// stops early has still been heard.
@Service
@Transactional
public class PairedComparisons {

    private final NeedsAssessments assessments;
    private final AssessmentStore store;
    private final NeedBallotStore ballots;
    private final Gathering gathering;
    private final Journal journal;
    private final Clock clock;

    PairedComparisons(
            NeedsAssessments assessments,
            AssessmentStore store,
            NeedBallotStore ballots,
            Gathering gathering,
            Journal journal,
            Clock clock) {
        this.assessments = assessments;
        this.store = store;
        this.ballots = ballots;
        this.gathering = gathering;
        this.journal = journal;
        this.clock = clock;
    }

    /// Who compares: the actor alone, or a table through the actor's phone.
    ///
    /// @param table its name; empty for the actor alone
    /// @param people at the table
    public record Voice(String table, int people) {

        public static final Voice ALONE = new Voice("", 1);

        public Voice {
            table = table.strip();
            if (!table.isEmpty()) NeedsAssessments.requireTable(table, people);
        }
    }

    /// How far they have come.
    ///
    /// @param next the pair to be asked about
    public record Turn(Pairing pairing, Optional<Pair> next) {}

    @Transactional(readOnly = true)
    public Turn turn(AssessmentId id, Voice voice, Actor actor) {
        var assessment = paired(id, actor);
        var needs = gathering.listed(assessment).stream()
                .sorted(Comparator.comparingLong(NeedId::value))
                .toList();
        var given = ballots.of(id);
        var own = own(given, voice, actor);
        var pairing = new Pairing(needs, own.pairs());
        Map<Pair, Integer> asked = new HashMap<>();
        for (var ballot : given)
            for (var one : ballot.pairs()) asked.merge(Pairing.named(one.first(), one.second()), 1, Integer::sum);
        var account = own.account();
        return new Turn(
                pairing, pairing.next(asked, account == null ? voice.table().hashCode() : account.value()));
    }

    /// The same pair again replaces what was said of it.
    public void compare(AssessmentId id, Voice voice, Preference said, Actor actor) {
        var assessment = paired(id, actor);
        store.lock(id);
        A_BALLOT_IS_ABOUT_THESE_NEEDS.require(
                new HashSet<>(gathering.listed(assessment)).containsAll(List.of(said.first(), said.second())));
        var own = own(ballots.of(id), voice, actor);
        var pairs = new ArrayList<>(own.pairs());
        pairs.removeIf(past -> past.isAbout(said.first(), said.second()));
        pairs.add(said);
        ballots.put(
                id, Ballot.ofPairs(own.account(), own.table(), voice.people(), pairs), actor.name(), clock.instant());
        journal.record(new PairCompared(id, assessment.place(), voice.people()), actor, voice.table());
    }

    /// Forgets the last comparison; nothing happens where there is none.
    public void takeBack(AssessmentId id, Voice voice, Actor actor) {
        var assessment = paired(id, actor);
        store.lock(id);
        var own = own(ballots.of(id), voice, actor);
        if (own.pairs().isEmpty()) return;
        var pairs = own.pairs().subList(0, own.pairs().size() - 1);
        if (pairs.isEmpty()) ballots.remove(id, own);
        else
            ballots.put(
                    id,
                    Ballot.ofPairs(own.account(), own.table(), voice.people(), pairs),
                    actor.name(),
                    clock.instant());
        journal.record(new ComparisonTakenBack(id, assessment.place()), actor, voice.table());
    }

    private NeedsAssessment paired(AssessmentId id, Actor actor) {
        var assessment = assessments.toRank(id, actor);
        AN_ASSESSMENT_KEEPS_TO_ITS_WAY.require(assessment.way() == Way.PAIRS);
        return assessment;
    }

    private static Ballot own(List<Ballot> ballots, Voice voice, Actor actor) {
        boolean alone = voice.table().isEmpty();
        if (alone) ONLY_PEOPLE_RANK_ALONE.require(actor.isKnown());
        var account = alone ? actor.account() : null;
        return ballots.stream()
                .filter(ballot -> alone
                        ? account != null && account.equals(ballot.account())
                        : ballot.table().equals(voice.table()))
                .findFirst()
                .orElseGet(() -> Ballot.ofPairs(account, voice.table(), voice.people(), List.of()));
    }
}
