package org.linli.places;

/// What is drawn on a plan.
public enum ShapeKind {
    /// The area of a subdistrict, a community or a grid.
    DISTRICT,
    /// The ground of a courtyard.
    YARD,
    BUILDING,
    /// The door of an entrance.
    ENTRANCE,
    /// A room that lies in no drawn building.
    ROOM,
    PARK,
    WATER,
    /// A running track or a ball field.
    FIELD,
    /// A road with lanes.
    ROAD,
    /// A street between courtyards.
    STREET,
    FOOTPATH,
    RAIL,
    FENCE,
    TREES,
    CHIMNEY;

    /// The kind of a place's own outline.
    public static ShapeKind of(PlaceKind place) {
        return switch (place) {
            case SUBDISTRICT, COMMUNITY, GRID -> DISTRICT;
            case COURTYARD -> YARD;
            case BUILDING -> BUILDING;
            case ENTRANCE -> ENTRANCE;
            case ROOM -> ROOM;
        };
    }
}
