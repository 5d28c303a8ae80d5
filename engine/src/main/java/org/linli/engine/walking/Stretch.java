package org.linli.engine.walking;

/// A straight piece of a way.
record Stretch(Spot from, Spot to) {

    double length() {
        return from.distance(to);
    }

    Spot at(double share) {
        return from.towards(to, share);
    }

    /// How far along it, from 0 to 1, it comes nearest to the spot.
    double nearest(Spot spot) {
        double east = to.x() - from.x();
        double north = to.y() - from.y();
        double square = east * east + north * north;
        if (square == 0) return 0;
        return Math.clamp(((spot.x() - from.x()) * east + (spot.y() - from.y()) * north) / square, 0, 1);
    }

    /// How far along it, from 0 to 1, the other crosses it; NaN where they do not cross or run side by side.
    double crossing(Stretch other) {
        double east = to.x() - from.x();
        double north = to.y() - from.y();
        double otherEast = other.to.x() - other.from.x();
        double otherNorth = other.to.y() - other.from.y();
        double turn = east * otherNorth - north * otherEast;
        if (Math.abs(turn) < 1e-9) return Double.NaN;
        double offEast = other.from.x() - from.x();
        double offNorth = other.from.y() - from.y();
        double along = (offEast * otherNorth - offNorth * otherEast) / turn;
        double alongOther = (offEast * north - offNorth * east) / turn;
        boolean crosses = along >= 0 && along <= 1 && alongOther >= 0 && alongOther <= 1;
        return crosses ? along : Double.NaN;
    }
}
