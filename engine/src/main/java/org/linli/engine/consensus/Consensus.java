package org.linli.engine.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A conversation that goes on: votes come, the picture follows.
///
/// [#anew] finds everything from the beginning and tests it; it depends on the votes alone. [#update] goes
/// on from the last picture after a few more votes, in a small part of the time: axes and groups move, but
/// whether there are groups and how many is not asked again. A caller begins anew now and then. For one
/// thread at a time.
public final class Consensus {

    /// Who voted less often is not placed (as in the pipeline), unless there are not even so many
    /// statements.
    static final int LEAST_VOTES = 7;

    /// Among fewer people axes are found exactly.
    private static final int FEW = 1_000;

    private final Votes votes;
    private Known known;

    private record Known(Axes axes, Grouping grouping, Picture picture) {}

    public Consensus(Votes votes) {
        this.votes = votes;
        known = found(votes.answers());
    }

    /// Of these votes, once.
    public static Picture of(Votes votes) {
        return new Consensus(votes).picture();
    }

    /// The votes that this is about; more can be added.
    public Votes votes() {
        return votes;
    }

    /// As last found.
    public Picture picture() {
        return known.picture;
    }

    public Picture anew() {
        known = found(votes.answers());
        return picture();
    }

    public Picture update() {
        var answers = votes.answers();
        var axes = known.axes.with(answers);
        var heard = heard(answers);
        var plane = axes.people(heard);
        known = known(answers, heard, axes, plane, known.grouping.with(plane));
        return picture();
    }

    private static Known found(Answers answers) {
        var axes = Axes.of(answers, answers.people() < FEW ? Axes.EXACT : Axes.NEAR);
        var heard = heard(answers);
        var plane = axes.people(heard);
        return known(answers, heard, axes, plane, Grouping.of(heard, plane));
    }

    private static Known known(Answers answers, Answers heard, Axes axes, Plane plane, Grouping grouping) {
        return new Known(axes, grouping, picture(answers, heard, axes, plane, grouping));
    }

    private static Picture picture(Answers answers, Answers heard, Axes axes, Plane plane, Grouping grouping) {
        var all = Tallies.ofAll(answers);
        var tallies = grouping.groups()
                .map(found -> new Tallies(heard, found.groups(), person -> found.group()[person]))
                .orElse(all);
        var places = new ArrayList<Place>();
        for (int i = 0; i < plane.size(); i++) {
            int number = i;
            int group = grouping.groups().map(found -> found.group()[number]).orElse(-1);
            places.add(new Place(heard.person(i), plane.x()[i], plane.y()[i], group));
        }
        return new Picture(
                grouping.finding(),
                grouping.separation(),
                grouping.stability(),
                places,
                grouping.groups().stream()
                        .flatMap(found -> groups(found, places, tallies))
                        .toList(),
                Shared.of(tallies),
                Divided.of(tallies),
                Common.of(all, Side.AGREE),
                Common.of(all, Side.DISAGREE),
                Importance.order(all, axes),
                Unheard.of(answers, least(answers), tallies));
    }

    private static Stream<Group> groups(Partition partition, List<Place> places, Tallies tallies) {
        return IntStream.range(0, partition.groups())
                .mapToObj(number -> new Group(
                        number,
                        places.stream()
                                .filter(place -> place.group() == number)
                                .map(Place::person)
                                .toList(),
                        partition.x()[number],
                        partition.y()[number],
                        Representative.of(tallies, number)));
    }

    static Answers heard(Answers answers) {
        return answers.only(answers.withVotes(least(answers)));
    }

    private static int least(Answers answers) {
        return Math.min(LEAST_VOTES, answers.open());
    }
}
