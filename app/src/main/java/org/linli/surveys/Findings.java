package org.linli.surveys;

import java.util.List;
import java.util.Map;
import org.linli.shared.PlacePath;

/// All that a survey says of a place.
///
/// @param within the whole place of the survey, or a part of it
/// @param effective how many equally weighted answers would tell as much as all together
/// @param weighted whether answers from different parts count differently
/// @param joined cells of the frame that share their weight with a neighbour, for few answered there
/// @param channels how the answers came
public record Findings(
        SurveySummary survey,
        PlacePath within,
        int answers,
        int households,
        double effective,
        boolean weighted,
        int joined,
        List<CellCount> cells,
        Map<AnswerChannel, Integer> channels,
        List<ItemFinding> items) {

    public Findings {
        cells = List.copyOf(cells);
        channels = Map.copyOf(channels);
        items = List.copyOf(items);
    }

    /// A cell of the frame, and how many of its households answered.
    public record CellCount(FrameCell cell, int answers) {}

    /// Answers for a hundred households; none if nobody has counted these.
    public double rate() {
        return households == 0 ? 0 : 100.0 * answers / households;
    }
}
