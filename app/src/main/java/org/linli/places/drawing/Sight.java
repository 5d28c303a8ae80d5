package org.linli.places.drawing;

import org.linli.places.Box;
import org.linli.places.PlanFormat;
import org.linli.places.Point;

/// From metres on the plane to units of the drawing: north is up, height is up too, so fronts face the reader.
///
/// @param west the x at the left edge
/// @param north the y at the upper edge
/// @param scale units a metre
public record Sight(PlanFormat format, double west, double north, double scale) {

    /// Height is drawn a little longer than it is, so that windows can be seen.
    private static final double LIFT = 1.15;

    /// A whole town may reach a little under the question.
    private static final double FAR_SHARE = 0.66;

    private static final double MARGIN = 30;
    private static final double CLOSEST = 4;

    /// The sight in which the extent fills what the format leaves for it.
    public static Sight of(Box extent, PlanFormat format) {
        var whole = of(extent, format, format.kept());
        return whole.isNear() ? whole : of(extent, format, format.kept() * FAR_SHARE);
    }

    private static Sight of(Box extent, PlanFormat format, double kept) {
        double room = format.width() * (1 - kept) - 2 * MARGIN;
        double scale = Math.min(
                CLOSEST,
                Math.min(
                        room / Math.max(extent.width(), 1),
                        (format.height() - 2 * MARGIN) / Math.max(extent.height(), 1)));
        var centre = extent.centre();
        double middle = format.width() * (1 + kept) / 2;
        return new Sight(format, centre.x() - middle / scale, centre.y() + format.height() / 2.0 / scale, scale);
    }

    public boolean isNear() {
        return scale >= 0.9;
    }

    /// Near enough for doors, house numbers and people.
    public boolean isClose() {
        return scale >= 1.9;
    }

    /// What can be seen, in metres.
    public Box box() {
        return new Box(west, north - format.height() / scale, west + format.width() / scale, north);
    }

    double x(Point point) {
        return (point.x() - west) * scale;
    }

    double y(Point point) {
        return (north - point.y()) * scale;
    }

    /// As [#y], so many metres above the ground.
    double y(Point point, double height) {
        return y(point) - height * LIFT * scale;
    }

    double units(double metres) {
        return metres * scale;
    }

    double lifted(double metres) {
        return metres * LIFT * scale;
    }
}
