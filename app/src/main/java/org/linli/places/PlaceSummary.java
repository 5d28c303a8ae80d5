package org.linli.places;

import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.ui.Ui;

/// One place, as other rooms show it.
///
/// @param called by itself: 3号楼, Building 3
/// @param spoken from the community down, without the grid: 铁西社区 工务院 3号楼 2单元
public record PlaceSummary(PlaceId id, PlaceKind kind, PlaceName called, PlaceName spoken, PlacePath path) {

    public String name() {
        return called.zh();
    }

    public String name(Ui ui) {
        return called.in(ui);
    }

    /// As people say it: from the community down, what lies above by its own name.
    public PlaceName inFull() {
        return spoken.zh().isEmpty() ? called : spoken;
    }

    public String fullName() {
        return spoken.zh();
    }

    public String fullName(Ui ui) {
        return spoken.in(ui);
    }
}
