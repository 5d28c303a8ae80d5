package org.linli.engine.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Every step equals the published pipeline within a millionth, up to sign.
class PipelineTest {

    private static final double MILLIONTH = 1e-6;

    @ParameterizedTest
    @ValueSource(strings = {"below-100-ptpts", "50ptpt-3gp-strict-no-meta"})
    void averagesAndAxesArePublishedOnes(String name) throws IOException {
        var reference = Reference.read(name);
        var axes = Axes.of(reference.answers(), Axes.EXACT);
        assertThat(negative(axes.center())).containsExactly(reference.numbers("pca", "center"), within(MILLIONTH));
        var published = reference.math().path("pca").path("comps");
        equalUpToSign(axes.first(), numbers(published.path(0)));
        equalUpToSign(axes.second(), numbers(published.path(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"below-100-ptpts", "50ptpt-3gp-strict-no-meta"})
    void peopleStandWhereTheyArePublished(String name) throws IOException {
        var reference = Reference.read(name);
        var plane = Axes.of(reference.answers(), Axes.EXACT).people(reference.grouped());
        equalUpToSign(plane.x(), reference.numbers("base-clusters", "x"));
        equalUpToSign(plane.y(), reference.numbers("base-clusters", "y"));
    }

    /// Below a hundred people each is a base cluster alone.
    @ParameterizedTest
    @ValueSource(strings = {"below-100-ptpts", "50ptpt-3gp-strict-no-meta"})
    void everyBaseClusterIsOnePerson(String name) throws IOException {
        var reference = Reference.read(name);
        assertThat(reference.numbers("base-clusters", "count")).containsOnly(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"below-100-ptpts", "50ptpt-3gp-strict-no-meta"})
    void statementsLieWhereTheyArePublished(String name) throws IOException {
        var reference = Reference.read(name);
        var axes = Axes.of(reference.answers(), Axes.EXACT);
        var published = reference.math().path("pca").path("comment-projection");
        equalUpToSign(axes.statements().x(), numbers(published.path(0)));
        equalUpToSign(axes.statements().y(), numbers(published.path(1)));
        assertThat(axes.extremities())
                .containsExactly(reference.numbers("pca", "comment-extremity"), within(MILLIONTH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"below-100-ptpts", "50ptpt-3gp-strict-no-meta"})
    void groupsFromThePublishedCentersStayAsPublished(String name) throws IOException {
        var reference = Reference.read(name);
        var groups = reference.math().path("group-clusters");
        var plane = new Plane(reference.numbers("base-clusters", "x"), reference.numbers("base-clusters", "y"));
        var found = KMeans.from(plane, centers(groups));
        assertThat(found.group()).containsExactly(published(reference));
        for (int k = 0; k < groups.size(); k++) {
            assertThat(found.x()[k])
                    .isCloseTo(groups.path(k).path("center").path(0).asDouble(), within(MILLIONTH));
            assertThat(found.y()[k])
                    .isCloseTo(groups.path(k).path("center").path(1).asDouble(), within(MILLIONTH));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"below-100-ptpts", "50ptpt-3gp-strict-no-meta"})
    void votesOfGroupsAndGroupAwareConsensusAreAsPublished(String name) throws IOException {
        var reference = Reference.read(name);
        var tallies = tallies(reference);
        for (int i = 0; i < tallies.statements(); i++) {
            var tid = tallies.statement(i);
            for (int k = 0; k < tallies.groups(); k++) {
                var votes = reference
                        .math()
                        .path("group-votes")
                        .path("" + k)
                        .path("votes")
                        .path(tid);
                if (!tallies.isHidden(i))
                    assertThat(tallies.of(k, i))
                            .isEqualTo(new Tally(
                                    votes.path("A").asInt(),
                                    votes.path("D").asInt(),
                                    votes.path("S").asInt()));
            }
            assertThat(tallies.consensus(i, Side.AGREE))
                    .as("statement %s", tid)
                    .isCloseTo(
                            reference
                                    .math()
                                    .path("group-aware-consensus")
                                    .path(tid)
                                    .asDouble(),
                            within(MILLIONTH));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"below-100-ptpts", "50ptpt-3gp-strict-no-meta"})
    void theSameStatementsMarkOutTheGroups(String name) throws IOException {
        var reference = Reference.read(name);
        var tallies = tallies(reference);
        for (int k = 0; k < tallies.groups(); k++) {
            var published =
                    reference.math().path("repness").path("" + k).valueStream().toList();
            var found = Representative.of(tallies, k);
            assertThat(found)
                    .extracting(Representative::statement)
                    .containsExactlyElementsOf(published.stream()
                            .map(one -> one.path("tid").asString())
                            .toList());
            for (int i = 0; i < found.size(); i++) {
                var own = found.get(i);
                var theirs = published.get(i);
                assertThat(own.side().name().toLowerCase(Locale.ROOT))
                        .isEqualTo(theirs.path("repful-for").asString());
                assertThat(List.of(own.count(), own.votes()))
                        .containsExactly(
                                theirs.path("n-success").asInt(),
                                theirs.path("n-trials").asInt());
                assertThat(new double[] {own.share(), own.test(), own.times(), own.timesTest()})
                        .containsExactly(
                                new double[] {
                                    theirs.path("p-success").asDouble(),
                                    theirs.path("p-test").asDouble(),
                                    theirs.path("repness").asDouble(),
                                    theirs.path("repness-test").asDouble()
                                },
                                within(MILLIONTH));
                assertThat(own.mostAgreed()).isEqualTo(theirs.path("best-agree").asBoolean(false));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"below-100-ptpts", "50ptpt-3gp-strict-no-meta"})
    void theSameStatementsUniteAll(String name) throws IOException {
        var reference = Reference.read(name);
        var all = Tallies.ofAll(reference.answers());
        for (var side : Side.values()) {
            var published = reference
                    .math()
                    .path("consensus")
                    .path(side.name().toLowerCase(Locale.ROOT))
                    .valueStream()
                    .toList();
            var found = Common.of(all, side);
            assertThat(found)
                    .extracting(Common::statement)
                    .containsExactlyElementsOf(published.stream()
                            .map(one -> one.path("tid").asString())
                            .toList());
            for (int i = 0; i < found.size(); i++)
                assertThat(new double[] {
                            found.get(i).count(),
                            found.get(i).votes(),
                            found.get(i).share(),
                            found.get(i).test()
                        })
                        .containsExactly(
                                new double[] {
                                    published.get(i).path("n-success").asDouble(),
                                    published.get(i).path("n-trials").asDouble(),
                                    published.get(i).path("p-success").asDouble(),
                                    published.get(i).path("p-test").asDouble()
                                },
                                within(MILLIONTH));
        }
    }

    /// In the other conversation every statement is published with the fixed importance of questions about
    /// the person.
    @Test
    void statementsAreAsImportantAsPublished() throws IOException {
        var reference = Reference.read("below-100-ptpts");
        var tallies = tallies(reference);
        var far = Axes.of(reference.answers(), Axes.EXACT).extremities();
        for (int i = 0; i < tallies.statements(); i++)
            assertThat(Importance.of(tallies.all(i), far[i]))
                    .isCloseTo(
                            reference
                                    .math()
                                    .path("comment-priorities")
                                    .path(tallies.statement(i))
                                    .asDouble(),
                            within(MILLIONTH));
    }

    private static Tallies tallies(Reference reference) {
        var groups = published(reference);
        return new Tallies(
                reference.grouped(), reference.math().path("group-clusters").size(), person -> groups[person]);
    }

    private static int[] published(Reference reference) {
        var groups = new int[reference.math().path("base-clusters").path("id").size()];
        var clusters = reference.math().path("group-clusters");
        for (int k = 0; k < clusters.size(); k++) {
            int number = k;
            clusters.path(k).path("members").valueStream().forEach(base -> groups[base.asInt()] = number);
        }
        return groups;
    }

    private static Partition centers(JsonNode groups) {
        return new Partition(
                new int[0],
                groups.valueStream()
                        .mapToDouble(group -> group.path("center").path(0).asDouble())
                        .toArray(),
                groups.valueStream()
                        .mapToDouble(group -> group.path("center").path(1).asDouble())
                        .toArray(),
                new double[groups.size()]);
    }

    private static void equalUpToSign(double[] found, double[] published) {
        int largest = IntStream.range(0, published.length)
                .reduce(0, (one, other) -> Math.abs(published[one]) >= Math.abs(published[other]) ? one : other);
        boolean same = found[largest] * published[largest] > 0;
        assertThat(same ? found : negative(found)).containsExactly(published, within(MILLIONTH));
    }

    private static double[] negative(double[] numbers) {
        return Arrays.stream(numbers).map(number -> 0 - number).toArray();
    }

    private static double[] numbers(JsonNode node) {
        return node.valueStream().mapToDouble(JsonNode::asDouble).toArray();
    }
}
