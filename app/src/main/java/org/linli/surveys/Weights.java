package org.linli.surveys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.shared.PlaceId;

/// How much an answer counts, so that every part of a place speaks with as many voices as it has
/// households.
///
/// Post-stratification by the cells of the sampling frame (Holt and Smith, JRSS A 142, 1979,
/// 33–46): an answer from cell h weighs (N_h / N) / (n_h / n), with N_h households and n_h answers.
/// A cell with fewer answers than [SmallCells#SMALLEST] would weigh by chance; it is joined with
/// the other such cells of the same place above it, and these, if they are still too few, with all
/// that are left. So cells nobody answered from are spoken for by their neighbours. The weights of
/// all answers add up to their number.
public final class Weights {

    private final Map<PlaceId, Double> byCell;
    private final int joined;
    private final boolean different;

    private Weights(Map<PlaceId, Double> byCell, int joined, boolean different) {
        this.byCell = byCell;
        this.joined = joined;
        this.different = different;
    }

    /// A cell of the frame, with the answers that came from it.
    ///
    /// @param above the place that joins it with its neighbours
    public record Cell(PlaceId place, PlaceId above, int households, int answers) {}

    /// Cells that weigh the same.
    private record Stratum(List<Cell> cells) {

        int answers() {
            return cells.stream().mapToInt(Cell::answers).sum();
        }

        int households() {
            return cells.stream().mapToInt(Cell::households).sum();
        }

        boolean isSmall() {
            return answers() < SmallCells.SMALLEST;
        }
    }

    public static Weights of(List<Cell> cells) {
        var strata = strata(cells);
        double households = strata.stream().mapToInt(Stratum::households).sum();
        double answers = strata.stream().mapToInt(Stratum::answers).sum();
        var weights = new HashMap<PlaceId, Double>();
        for (var stratum : strata) {
            double weight = households == 0 ? 1 : stratum.households() / households / (stratum.answers() / answers);
            for (var cell : stratum.cells()) weights.put(cell.place(), weight);
        }
        boolean different = weights.values().stream().distinct().count() > 1;
        int joined = strata.stream().mapToInt(s -> s.cells().size() - 1).sum();
        return new Weights(weights, joined, different);
    }

    private static List<Stratum> strata(List<Cell> cells) {
        var strata = new ArrayList<Stratum>();
        var small = new ArrayList<Cell>();
        for (var cell : cells) {
            var alone = new Stratum(List.of(cell));
            if (alone.isSmall()) small.add(cell);
            else strata.add(alone);
        }
        var left = new ArrayList<Cell>();
        for (var neighbours :
                small.stream().collect(Collectors.groupingBy(Cell::above)).values()) {
            var together = new Stratum(neighbours);
            if (together.isSmall()) left.addAll(neighbours);
            else strata.add(together);
        }
        var rest = new Stratum(left);
        if (rest.answers() > 0) strata.add(rest);
        return strata;
    }

    /// An answer from nowhere in the frame weighs as one on average.
    public double of(PlaceId cell) {
        return byCell.getOrDefault(cell, 1.0);
    }

    /// How many cells share their weight with another.
    public int joined() {
        return joined;
    }

    /// Whether some answers count more than others.
    public boolean areDifferent() {
        return different;
    }
}
