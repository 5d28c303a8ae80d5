package org.linli.places;

import java.util.List;
import org.linli.ui.Ui;

/// Something that a room lays over the plan: concerns, heat, quiet, minutes on foot. A bean of that room.
public interface PlanLayer {

    /// In the address, and of its word: `concerns` for `places.layer.concerns`, which the room gives.
    String key();

    /// Signs in and below the place, the most important first.
    default List<PlanMark> marks(PlaceSummary within, Ui ui) {
        return List.of();
    }

    /// Washes over what lies in the place.
    default List<PlanTint> tints(PlaceSummary within, Ui ui) {
        return List.of();
    }
}
