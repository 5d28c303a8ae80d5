package org.linli.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.needs.AssessmentId;
import org.linli.needs.Gathered.Listed;
import org.linli.needs.NeedId;
import org.linli.needs.NeedsAssessment.Way;
import org.linli.needs.NeedsAssessments;
import org.linli.needs.PairedComparisons;
import org.linli.needs.PairedComparisons.Voice;
import org.linli.needs.Preference;
import org.linli.people.People;
import org.linli.people.PersonSummary;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Grant;
import org.linli.shared.Period;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// One assessment of the demo's railway community, about half of whose people have ranked its needs.
@Component
@Profile("demo")
class DemoAssessment {

    private static final Actor SELF = Actor.program("demo");
    private static final int DOTS = 10;

    /// What each gives, from the need that is lacked longest; what is beyond gets nothing.
    private static final int[][] GIVEN = {{5, 3, 2}, {4, 4, 1, 1}, {1, 2, 0, 7}, {3, 5, 2}};

    private final Places places;
    private final People people;
    private final NeedsAssessments assessments;
    private final PairedComparisons pairs;
    private final Clock clock;

    DemoAssessment(Places places, People people, NeedsAssessments assessments, PairedComparisons pairs, Clock clock) {
        this.places = places;
        this.people = people;
        this.assessments = assessments;
        this.pairs = pairs;
        this.clock = clock;
    }

    /// Writes it down, or nothing if any is there already.
    void load() {
        if (!assessments.list(SELF).isEmpty()) return;
        var community = places.search("铁西", PlacePath.ALL, 20).stream()
                .filter(place -> place.kind() == PlaceKind.COMMUNITY)
                .findFirst()
                .orElseThrow();
        var today = Days.today(clock);
        var secretary =
                actor(people.holders(Right.DECIDE_NEEDS, community.path()).getFirst(), community);
        var id = assessments.open(community.id(), today.minusYears(1), today, Way.DOTS, DOTS, secretary);
        var needs = assessments.needs(id, SELF);
        if (needs.isEmpty()) return;
        var colleagues = people.holders(Right.RANK_NEEDS, community.path()).stream()
                .sorted(Comparator.comparing(PersonSummary::name))
                .toList();
        int half = Math.min(GIVEN.length - 1, Math.max(1, colleagues.size() / 2));
        for (int i = 0; i < half; i++)
            assessments.rank(id, points(needs, GIVEN[i]), actor(colleagues.get(i), community));
        table(id, needs);
        compare(community, colleagues.subList(0, half));
    }

    /// A second one, of half a year, in which two needs at a time are compared: some have, and stopped
    /// at different points.
    private void compare(PlaceSummary community, List<PersonSummary> colleagues) {
        var today = Days.today(clock);
        var secretary =
                actor(people.holders(Right.DECIDE_NEEDS, community.path()).getFirst(), community);
        var id = assessments.open(community.id(), today.minusMonths(6), today, Way.PAIRS, DOTS, secretary);
        int taps = 5;
        for (var colleague : colleagues) taps(id, Voice.ALONE, actor(colleague, community), taps += 4);
        taps(id, new Voice("北门茶桌", 5), secretary, 8);
    }

    /// The need that is lacked longest comes first, but for every fourth answer.
    private void taps(AssessmentId id, Voice voice, Actor actor, int times) {
        for (int tap = 1; tap <= times; tap++) {
            var next = pairs.turn(id, voice, actor).next();
            if (next.isEmpty()) return;
            var one = next.get().one();
            var other = next.get().other();
            boolean older = one.value() < other.value() == (tap % 4 != 0);
            pairs.compare(
                    id, voice, older ? new Preference(one, other, false) : new Preference(other, one, false), actor);
        }
    }

    private void table(AssessmentId id, List<Listed> needs) {
        assessments.rank(id, "南门茶桌", 6, points(needs, GIVEN[GIVEN.length - 1]), SELF);
    }

    private static Map<NeedId, Integer> points(List<Listed> needs, int[] given) {
        var points = new LinkedHashMap<NeedId, Integer>();
        for (int i = 0; i < needs.size(); i++)
            points.put(new NeedId(needs.get(i).id()), i < given.length ? given[i] : 0);
        return points;
    }

    private static Actor actor(PersonSummary person, PlaceSummary community) {
        var grant = new Grant(Role.COMMUNITY_SECRETARY, community.path(), Period.since(LocalDate.EPOCH));
        return new Actor(person.id(), person.organisation(), person.name(), List.of(grant));
    }
}
