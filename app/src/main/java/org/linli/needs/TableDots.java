package org.linli.needs;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linli.journal.Journal;
import org.linli.needs.AssessmentEvent.NeedsRanked;
import org.linli.needs.NeedsAssessment.Way;
import org.linli.needs.RoundTables.Dotted;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes the dots of a round table over as what that table ranked, so that nobody types them again.
@Service
@Transactional
public class TableDots {

    private final NeedsAssessments assessments;
    private final AssessmentStore store;
    private final NeedBallotStore ballots;
    private final Gathering gathering;
    private final ObjectProvider<RoundTables> tables;
    private final Journal journal;
    private final Clock clock;

    TableDots(
            NeedsAssessments assessments,
            AssessmentStore store,
            NeedBallotStore ballots,
            Gathering gathering,
            ObjectProvider<RoundTables> tables,
            Journal journal,
            Clock clock) {
        this.assessments = assessments;
        this.store = store;
        this.ballots = ballots;
        this.gathering = gathering;
        this.tables = tables;
        this.journal = journal;
        this.clock = clock;
    }

    /// The tables of the span that gave dots to needs of the list; none where needs are ranked in another way.
    @Transactional(readOnly = true)
    public List<Dotted> offered(AssessmentId id, Actor actor) {
        return offered(assessments.get(id, actor));
    }

    /// Everybody weighs the same, so it does not matter how many dots each had.
    public void take(AssessmentId id, long meeting, Actor actor) {
        var assessment = assessments.toRank(id, actor);
        AssessmentRule.AN_ASSESSMENT_KEEPS_TO_ITS_WAY.require(assessment.way() == Way.DOTS);
        store.lock(id);
        var table = offered(assessment).stream()
                .filter(one -> one.meeting() == meeting)
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
        NeedsAssessments.requireTable(table.table(), table.people());
        AssessmentRule.A_BALLOT_GIVES_SOMETHING.requireAt("points", table.total() > 0);
        var ballot = Ballot.ofPoints(null, table.table(), table.people(), table.dots());
        ballots.put(id, ballot, actor.name(), clock.instant());
        journal.record(new NeedsRanked(id, assessment.place(), ballot.people()), actor, ballot.table());
    }

    private List<Dotted> offered(NeedsAssessment assessment) {
        if (assessment.way() != Way.DOTS) return List.of();
        var listed = new HashSet<>(gathering.listed(assessment));
        return tables.stream()
                .flatMap(room -> room.dotted(assessment.place(), assessment.from(), assessment.until()).stream())
                .map(table -> kept(table, listed))
                .filter(table -> table.total() > 0)
                .toList();
    }

    /// Needs that have left the list are left out.
    private static Dotted kept(Dotted table, Set<NeedId> listed) {
        var dots = new HashMap<>(table.dots());
        dots.keySet().retainAll(listed);
        return new Dotted(table.meeting(), table.title(), table.day(), table.people(), dots);
    }
}
