package org.linli.engine.walking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WaysTest {

    private static final double EXACT = 1e-6;

    /// A street of 200 m from west to east, and one that crosses it at its middle.
    private static final Ways CROSS = new Ways(List.of(way(0, 0, 200, 0), way(100, -100, 100, 100)));

    @Test
    void waysThatCrossAreJoined() {
        // 100 m to the crossing, 80 m to the north.
        assertThat(metres(CROSS, spot(0, 0), spot(100, 80))).isEqualTo(180, within(EXACT));
    }

    @Test
    void aDoorIsTiedToTheNearestWayAndItsStepsCount() {
        // 5 m to the street, 60 m along it, and 7 m from it to the other door.
        assertThat(metres(CROSS, spot(20, 5), spot(80, -7))).isEqualTo(72, within(EXACT));
    }

    @Test
    void anEndThatAlmostMeetsAWayIsJoinedToIt() {
        var ways = new Ways(List.of(way(0, 0, 200, 0), way(50, 2, 50, 100)));
        assertThat(metres(ways, spot(0, 0), spot(50, 100))).isEqualTo(150, within(EXACT));
    }

    @Test
    void anEndThatKeepsItsDistanceIsNotJoined() {
        var ways = new Ways(List.of(way(0, 0, 200, 0), way(50, 4, 50, 100)));
        assertThat(ways.to(List.of(spot(50, 100))).from(spot(200, 0))).isEmpty();
    }

    @Test
    void waysThatLieOnEachOtherAreOne() {
        var ways = new Ways(List.of(way(0, 0, 120, 0), way(60, 0, 200, 0)));
        assertThat(metres(ways, spot(0, 0), spot(200, 0))).isEqualTo(200, within(EXACT));
    }

    @Test
    void whereNoWayIsDrawnNothingIsReached() {
        assertThat(CROSS.to(List.of(spot(0, 0))).from(spot(20, 61))).isEmpty();
        assertThat(CROSS.isBeside(spot(20, 61))).isFalse();
        assertThat(new Ways(List.of()).to(List.of(spot(0, 0))).from(spot(0, 0))).isEmpty();
    }

    @Test
    void aPathThatLeadsNowhereIsLeftForTheStreetBesideIt() {
        var ways = new Ways(List.of(way(0, 0, 200, 0), way(100, 20, 120, 20)));
        // The path in the yard ends in the yard: 25 m over the grass to the street, and 100 m along it.
        assertThat(metres(ways, spot(100, 25), spot(0, 0))).isEqualTo(125, within(EXACT));
    }

    @Test
    void theNearestOfSeveralIsFound() {
        var reach = CROSS.to(List.of(spot(0, 0), spot(100, 90), spot(200, 0)));
        assertThat(reach.from(spot(160, 0))).hasValueSatisfying(nearest -> {
            assertThat(nearest.target()).isEqualTo(2);
            assertThat(nearest.metres()).isEqualTo(40, within(EXACT));
        });
        assertThat(reach.from(spot(100, 50)).orElseThrow().target()).isEqualTo(1);
    }

    @Test
    void itIsAsFarThereAsBack() {
        var random = new Random(7);
        for (int i = 0; i < 50; i++) {
            var one = spot(random.nextDouble() * 200, random.nextDouble() * 40 - 20);
            var other = spot(random.nextDouble() * 200, random.nextDouble() * 40 - 20);
            assertThat(metres(CROSS, one, other)).isEqualTo(metres(CROSS, other, one), within(EXACT));
        }
    }

    /// Towns of blocks with some streets left out, against every pair by Floyd and Warshall.
    @Test
    void inTownsOfAnyShapeItIsTheShortestWay() {
        for (int seed = 0; seed < 40; seed++) {
            var town = new Town(new Random(seed));
            var shortest = town.shortest();
            var ways = new Ways(town.streets);
            for (int to = 0; to < Town.CORNERS; to++) {
                var reach = ways.to(List.of(Town.corner(to)));
                for (int from = 0; from < Town.CORNERS; from++) {
                    var found = reach.from(Town.corner(from));
                    if (!town.hasStreet(from) || !town.hasStreet(to)) continue;
                    double expected = shortest[from][to];
                    if (Double.isInfinite(expected)) assertThat(found).isEmpty();
                    else assertThat(found.orElseThrow().metres()).isEqualTo(expected, within(EXACT));
                }
            }
        }
    }

    /// Corners too far apart for anybody to step over from one to the next without a street.
    private static final class Town {

        static final int SIDE = 5;
        static final int CORNERS = SIDE * SIDE;
        private static final double BLOCK = 200;

        final List<List<Spot>> streets = new ArrayList<>();
        private final double[][] lengths = new double[CORNERS][CORNERS];

        Town(Random random) {
            for (var row : lengths) Arrays.fill(row, Double.POSITIVE_INFINITY);
            for (int i = 0; i < CORNERS; i++) {
                lengths[i][i] = 0;
                if (i % SIDE < SIDE - 1 && random.nextInt(10) < 6) lay(i, i + 1);
                if (i + SIDE < CORNERS && random.nextInt(10) < 6) lay(i, i + SIDE);
            }
        }

        static Spot corner(int number) {
            int row = number / SIDE;
            return new Spot(number % SIDE * BLOCK, row * BLOCK);
        }

        boolean hasStreet(int corner) {
            return Arrays.stream(lengths[corner]).anyMatch(length -> length > 0 && length < Double.POSITIVE_INFINITY);
        }

        double[][] shortest() {
            var shortest = Arrays.stream(lengths).map(double[]::clone).toArray(double[][]::new);
            for (int over = 0; over < CORNERS; over++)
                for (int from = 0; from < CORNERS; from++)
                    for (int to = 0; to < CORNERS; to++)
                        shortest[from][to] = Math.min(shortest[from][to], shortest[from][over] + shortest[over][to]);
            return shortest;
        }

        private void lay(int from, int to) {
            streets.add(List.of(corner(from), corner(to)));
            lengths[from][to] = BLOCK;
            lengths[to][from] = BLOCK;
        }
    }

    private static double metres(Ways ways, Spot from, Spot to) {
        return ways.to(List.of(to)).from(from).orElseThrow().metres();
    }

    private static List<Spot> way(double... xy) {
        var way = new ArrayList<Spot>();
        for (int i = 0; i < xy.length; i += 2) way.add(spot(xy[i], xy[i + 1]));
        return way;
    }

    private static Spot spot(double x, double y) {
        return new Spot(x, y);
    }
}
