package org.linli.engine.walking;

/// A spot on a plane, in metres.
public record Spot(double x, double y) {

    public double distance(Spot other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /// The spot at that share of the way to the other.
    Spot towards(Spot other, double share) {
        return new Spot(x + (other.x - x) * share, y + (other.y - y) * share);
    }
}
