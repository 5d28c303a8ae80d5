package org.linli.needs;

import static org.linli.needs.AssessmentRule.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.journal.Journal;
import org.linli.needs.AssessmentEvent.AssessmentDiscarded;
import org.linli.needs.AssessmentEvent.AssessmentFrozen;
import org.linli.needs.AssessmentEvent.AssessmentOpened;
import org.linli.needs.AssessmentEvent.NeedsRanked;
import org.linli.needs.FrozenAssessment.Mark;
import org.linli.needs.FrozenAssessment.Snapshot;
import org.linli.needs.Gathered.Listed;
import org.linli.needs.NeedsAssessment.Way;
import org.linli.places.PlaceKind;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Rule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Looking at the needs of a community together: what was said, who was not heard, what comes first,
/// and the version that a secretary signs.
@Service
@Transactional
public class NeedsAssessments {

    public static final int TABLE = 40;
    public static final int FEWEST_DOTS = 3;
    public static final int MOST_DOTS = 50;
    private static final int MOST_PEOPLE = 100;

    private final AssessmentStore assessments;
    private final NeedBallotStore ballots;
    private final FrozenAssessmentStore frozen;
    private final Gathering gathering;
    private final Places places;
    private final Journal journal;
    private final Clock clock;

    NeedsAssessments(
            AssessmentStore assessments,
            NeedBallotStore ballots,
            FrozenAssessmentStore frozen,
            Gathering gathering,
            Places places,
            Journal journal,
            Clock clock) {
        this.assessments = assessments;
        this.ballots = ballots;
        this.frozen = frozen;
        this.gathering = gathering;
        this.places = places;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<NeedsAssessment> list(Actor actor) {
        return assessments.list(actor.placesOf(Right.SEE_NEEDS, today()), actor.placesOf(Right.RANK_NEEDS, today()));
    }

    /// Whether all that was gathered may be read: a grid worker ranks the needs of the whole community,
    /// and reads of the own grid.
    @Transactional(readOnly = true)
    public boolean maySee(NeedsAssessment assessment, Actor actor) {
        return actor.may(Right.SEE_NEEDS, assessment.place(), today());
    }

    /// Whoever works anywhere in the community ranks its needs.
    @Transactional(readOnly = true)
    public boolean mayRank(NeedsAssessment assessment, Actor actor) {
        return actor.placesOf(Right.RANK_NEEDS, today()).stream()
                .anyMatch(own ->
                        own.contains(assessment.place()) || assessment.place().contains(own));
    }

    /// @throws NotFound if there is none, or none that the actor may know of
    @Transactional(readOnly = true)
    public NeedsAssessment toRank(AssessmentId id, Actor actor) {
        var found = assessments.get(id);
        if (mayRank(found, actor)) return found;
        if (!maySee(found, actor)) throw new NotFound(id);
        throw new NotAllowed(Right.RANK_NEEDS);
    }

    /// @throws NotFound if there is none, or none that the actor may know of
    @Transactional(readOnly = true)
    public NeedsAssessment get(AssessmentId id, Actor actor) {
        var found = assessments.get(id);
        if (!maySee(found, actor)) throw new NotFound(id);
        return found;
    }

    /// @param dots how many each may give, where the way is dots
    public AssessmentId open(PlaceId community, LocalDate from, LocalDate until, Way way, int dots, Actor actor) {
        var place = places.get(community);
        AN_ASSESSMENT_IS_OF_A_COMMUNITY.requireAt("community", place.kind() == PlaceKind.COMMUNITY);
        allow(actor, Right.DECIDE_NEEDS, place.path());
        Rule.together(
                () -> A_PERIOD_ENDS_AFTER_IT_BEGINS.requireAt("until", from.isBefore(until)),
                () -> A_PERIOD_LIES_IN_THE_PAST.requireAt("until", !until.isAfter(today())),
                () -> A_BUDGET_HAS_ITS_LIMIT.requireAt(
                        "dots", dots >= FEWEST_DOTS && dots <= MOST_DOTS, FEWEST_DOTS, MOST_DOTS));
        var id = assessments.insert(place, from, until, way, dots, actor.name(), clock.instant());
        journal.record(new AssessmentOpened(id, place.path(), from.toString(), until.toString()), actor, "");
        return id;
    }

    /// Takes back an assessment that was opened by mistake, as long as nothing of it has been frozen.
    public void discard(AssessmentId id, Actor actor) {
        var assessment = get(id, actor);
        allow(actor, Right.DECIDE_NEEDS, assessment.place());
        assessments.lock(id);
        WHAT_IS_FROZEN_STAYS.require(frozen.versions(id).isEmpty());
        assessments.delete(id);
        journal.record(
                new AssessmentDiscarded(
                        id,
                        assessment.place(),
                        assessment.from().toString(),
                        assessment.until().toString()),
                actor,
                "");
    }

    /// The latest version of each that has one.
    @Transactional(readOnly = true)
    public Map<AssessmentId, Integer> latest() {
        return frozen.latest();
    }

    /// What was said in the span, as far as the actor may read it.
    @Transactional(readOnly = true)
    public Gathered gathered(AssessmentId id, Actor actor) {
        return gathering.of(get(id, actor), actor);
    }

    /// The needs that are ranked.
    @Transactional(readOnly = true)
    public List<Listed> needs(AssessmentId id, Actor actor) {
        return gathering.needs(toRank(id, actor));
    }

    @Transactional(readOnly = true)
    public Ranking ranking(AssessmentId id, Gathered gathered, Actor actor) {
        return ranking(get(id, actor), gathered);
    }

    /// What the actor has given so far.
    @Transactional(readOnly = true)
    public Optional<Ballot> own(AssessmentId id, Actor actor) {
        var account = actor.account();
        return ballots.of(toRank(id, actor).id()).stream()
                .filter(ballot -> account != null && account.equals(ballot.account()))
                .findFirst();
    }

    /// The tables that have ranked.
    @Transactional(readOnly = true)
    public List<Ballot> tables(AssessmentId id, Actor actor) {
        return ballots.of(get(id, actor).id()).stream()
                .filter(ballot -> !ballot.table().isEmpty())
                .toList();
    }

    /// Ranks alone; what was given before is replaced.
    public void rank(AssessmentId id, Map<NeedId, Integer> points, Actor actor) {
        ONLY_PEOPLE_RANK_ALONE.require(actor.isKnown());
        put(id, Ballot.ofPoints(actor.account(), "", 1, points), actor);
    }

    /// Enters what a table has agreed on; the same table again replaces it.
    public void rank(AssessmentId id, String table, int people, Map<NeedId, Integer> points, Actor actor) {
        requireTable(table, people);
        put(id, Ballot.ofPoints(null, table.strip(), people, points), actor);
    }

    static void requireTable(String table, int people) {
        A_TABLE_HAS_A_NAME.requireAt("table", !table.isBlank() && table.length() <= TABLE, TABLE);
        A_TABLE_HAS_PEOPLE.requireAt("people", people >= 1 && people <= MOST_PEOPLE, MOST_PEOPLE);
    }

    private void put(AssessmentId id, Ballot ballot, Actor actor) {
        var assessment = toRank(id, actor);
        AN_ASSESSMENT_KEEPS_TO_ITS_WAY.require(assessment.way() != Way.PAIRS);
        assessments.lock(id);
        var listed = new HashSet<>(gathering.listed(assessment));
        A_BALLOT_IS_ABOUT_THESE_NEEDS.requireAt(
                "points", listed.containsAll(ballot.points().keySet()));
        int most = assessment.way() == Way.POINTS ? NeedsAssessment.MOST_POINTS : assessment.dots();
        POINTS_ARE_FROM_NONE_TO_TEN.requireAt(
                "points", ballot.points().values().stream().allMatch(given -> given >= 0 && given <= most), most);
        A_BALLOT_GIVES_SOMETHING.requireAt("points", ballot.total() > 0);
        A_BALLOT_KEEPS_TO_ITS_BUDGET.requireAt(
                "points",
                assessment.way() == Way.POINTS || ballot.total() <= assessment.dots(),
                ballot.total(),
                assessment.dots());
        ballots.put(id, ballot, actor.name(), clock.instant());
        journal.record(new NeedsRanked(id, assessment.place(), ballot.people()), actor, ballot.table());
    }

    /// Keeps everything as it stands now. What changes later goes into the next version.
    ///
    /// @return the number of the version
    public int freeze(AssessmentId id, Actor actor) {
        var assessment = get(id, actor);
        allow(actor, Right.DECIDE_NEEDS, assessment.place());
        assessments.lock(id);
        var gathered = gathering.of(assessment, actor);
        var ranking = ranking(assessment, gathered);
        A_FROZEN_VERSION_IS_RANKED.require(ranking.any());
        int number = frozen.freeze(id, new Snapshot(assessment, gathered, ranking), actor.name(), clock.instant());
        journal.record(new AssessmentFrozen(id, assessment.place(), number), actor, "");
        return number;
    }

    /// @param number 0 for the latest
    /// @throws NotFound if nothing has been frozen yet
    @Transactional(readOnly = true)
    public FrozenAssessment frozen(AssessmentId id, int number, Actor actor) {
        return frozen.version(get(id, actor).id(), number).orElseThrow(() -> new NotFound(id));
    }

    /// The versions that there are, the latest first.
    @Transactional(readOnly = true)
    public List<Mark> versions(AssessmentId id, Actor actor) {
        return frozen.versions(get(id, actor).id());
    }

    private Ranking ranking(NeedsAssessment assessment, Gathered gathered) {
        var needs = gathered.needs().stream().map(need -> new NeedId(need.id())).toList();
        var given = ballots.of(assessment.id());
        return assessment.way() == Way.PAIRS ? PairedRanking.of(needs, given) : Ranking.of(needs, given);
    }

    private void allow(Actor actor, Right right, PlacePath place) {
        actor.require(right, place, today());
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
