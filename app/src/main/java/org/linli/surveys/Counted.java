package org.linli.surveys;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.surveys.AnswerStore.Kept;
import org.linli.surveys.Findings.CellCount;

/// Answers put into the cells of the frame that they came from, and weighted by these.
final class Counted {

    private final List<FrameCell> frame;
    private final Map<PlaceId, Integer> counts = new HashMap<>();
    private final Map<AnswerChannel, Integer> channels = new EnumMap<>(AnswerChannel.class);
    private final Weights weights;
    private final List<Tally.Voice> voices;

    /// @param within only the cells of the frame that lie there
    Counted(List<FrameCell> whole, List<Kept> kept, PlacePath within) {
        frame = whole.stream().filter(cell -> within.contains(cell.path())).toList();
        var known = new HashMap<PlaceId, FrameCell>();
        for (var cell : frame) known.put(cell.place(), cell);
        for (var answer : kept) {
            var cell = cellOf(answer.path(), known);
            if (cell != null) counts.merge(cell, 1, Integer::sum);
            channels.merge(answer.channel(), 1, Integer::sum);
        }
        weights = Weights.of(frame.stream()
                .map(cell -> new Weights.Cell(
                        cell.place(), cell.above(), cell.households(), counts.getOrDefault(cell.place(), 0)))
                .toList());
        voices = kept.stream()
                .map(answer -> new Tally.Voice(answer.said(), weight(cellOf(answer.path(), known))))
                .toList();
    }

    private double weight(@Nullable PlaceId cell) {
        return cell == null ? 1 : weights.of(cell);
    }

    private static @Nullable PlaceId cellOf(@Nullable PlacePath path, Map<PlaceId, FrameCell> known) {
        if (path == null) return null;
        return path.steps().stream().filter(known::containsKey).findFirst().orElse(null);
    }

    Weights weights() {
        return weights;
    }

    List<Tally.Voice> voices() {
        return voices;
    }

    int households() {
        return frame.stream().mapToInt(FrameCell::households).sum();
    }

    double effective() {
        if (voices.isEmpty()) return 0;
        return Statistics.effective(
                voices.stream().mapToDouble(Tally.Voice::weight).toArray());
    }

    List<CellCount> cells() {
        return frame.stream()
                .map(cell -> new CellCount(cell, counts.getOrDefault(cell.place(), 0)))
                .toList();
    }

    Map<AnswerChannel, Integer> channels() {
        return channels;
    }
}
