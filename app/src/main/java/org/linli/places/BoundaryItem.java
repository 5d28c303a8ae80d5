package org.linli.places;

/// What somebody must own, keep and mend in a courtyard, from the roof to the pipes.
public enum BoundaryItem {
    ROOF(Level.ABOVE),
    FACADE(Level.ABOVE),
    LIFT(Level.ABOVE),
    STAIRWELL(Level.ABOVE),
    FIRE_EQUIPMENT(Level.ABOVE),
    LIGHTING(Level.ABOVE),
    POWER(Level.ABOVE),
    GREEN(Level.GROUND),
    PAVING(Level.GROUND),
    PARKING(Level.GROUND),
    WASTE(Level.GROUND),
    BOUNDARY_WALL(Level.GROUND),
    WATER_SUPPLY(Level.BELOW),
    SEWER_BELOW(Level.BELOW),
    HEATING(Level.BELOW),
    GAS(Level.BELOW),
    PIPES_BELOW(Level.BELOW);

    /// Where it lies in the cross-section.
    public enum Level {
        ABOVE,
        GROUND,
        BELOW
    }

    private final Level level;

    BoundaryItem(Level level) {
        this.level = level;
    }

    public Level level() {
        return level;
    }
}
