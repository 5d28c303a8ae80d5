package org.linli.surveys;

import org.linli.places.PlaceName;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;

/// A part of the place that was asked, with the households that live there.
public record FrameCell(PlaceId place, PlacePath path, PlaceName name, int households) {

    /// The place that it lies in.
    PlaceId above() {
        var steps = path.steps();
        return steps.size() < 2 ? place : steps.get(steps.size() - 2);
    }
}
