package org.linli.surveys;

import org.linli.places.PlaceKind;

/// Which places are the cells of a sampling frame.
public enum FrameLevel {
    COMMUNITY(PlaceKind.COMMUNITY),
    COURTYARD(PlaceKind.COURTYARD),
    BUILDING(PlaceKind.BUILDING),
    ENTRANCE(PlaceKind.ENTRANCE);

    private final PlaceKind kind;

    FrameLevel(PlaceKind kind) {
        this.kind = kind;
    }

    PlaceKind kind() {
        return kind;
    }
}
