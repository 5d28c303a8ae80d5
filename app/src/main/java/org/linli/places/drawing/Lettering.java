package org.linli.places.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linli.places.Geometry;
import org.linli.places.PlaceKind;
import org.linli.places.Point;
import org.linli.places.Shape;
import org.linli.places.ShapeKind;
import org.linli.places.SiteKind;

/// The names on a plan. They keep their size on every screen, so they stand outside what is scaled, at shares of the
/// width and height; where two would meet, the less important gives way, sooner on a phone.
final class Lettering {

    private final Sight sight;
    private final Signs signs;
    private final List<Name> names = new ArrayList<>();
    private final List<double[]> houses = new ArrayList<>();

    Lettering(Sight sight, Signs signs) {
        this.sight = sight;
        this.signs = signs;
    }

    void write(Svg svg, List<Shape> shapes) {
        for (var shape : shapes)
            if (shape.kind() == ShapeKind.BUILDING && shape.geometry() instanceof Geometry.Area) block(shape);
        for (var shape : shapes) name(shape);
        names.sort(Comparator.comparingInt(Name::rank));
        var rooms = new NameRooms(sight.format(), signs);
        svg.open("g", "class", "words", "aria-hidden", "true");
        for (var name : names)
            rooms.settle(name)
                    .ifPresent(settled ->
                            write(svg, settled.name(), settled.narrowest().word()));
        svg.close("g");
    }

    private void write(Svg svg, Name name, String room) {
        svg.open(
                        "text",
                        "class",
                        "name" + (name.rank() > 1 ? " s" : "") + room,
                        "x",
                        percent(name.x(), sight.format().width()),
                        "y",
                        percent(name.y(), sight.format().height()))
                .text(name.text())
                .close("text");
    }

    private void name(Shape shape) {
        if (shape.label().isEmpty()) return;
        int rank = rank(shape);
        if (rank < 0) return;
        var at = anchor(shape);
        double x = sight.x(at);
        double y = sight.y(at) + (shape.kind() == ShapeKind.BUILDING ? 16 : 0);
        if (shape.kind() == ShapeKind.YARD) y = between(x, y, shape);
        double half = new Name(shape.label(), 0, 0, 0).width() / 2;
        if (x < half
                || x > sight.format().width() - half
                || y < 20
                || y > sight.format().height() - 8) return;
        names.add(new Name(shape.label(), x, y, rank));
    }

    /// A house hides what is written behind its front.
    private void block(Shape house) {
        var box = house.geometry().box();
        double height = new House(sight, house).height();
        houses.add(new double[] {
            sight.x(new Point(box.minX(), 0)),
            sight.y(new Point(0, box.maxY()), height),
            sight.x(new Point(box.maxX(), 0)),
            sight.y(new Point(0, box.minY()))
        });
    }

    /// The free height nearest to the middle of the yard, between its rows of houses.
    private double between(double x, double y, Shape yard) {
        var box = yard.geometry().box();
        double wide = new Name(yard.label(), 0, 0, 0).width() / 2;
        for (int step = 0; step < 14; step++) {
            double tried = y + (step % 2 == 0 ? 1 : -1) * ((step + 1) / 2) * 9;
            boolean inside = tried > sight.y(new Point(0, box.maxY())) + 8 && tried < sight.y(new Point(0, box.minY()));
            if (inside && isFree(x, tried, wide)) return tried;
        }
        return y;
    }

    private boolean isFree(double x, double y, double wide) {
        return houses.stream().noneMatch(h -> x + wide > h[0] && x - wide < h[2] && y + 4 > h[1] && y - 16 < h[3]);
    }

    private int rank(Shape shape) {
        return switch (shape.kind()) {
            case DISTRICT -> shape.placeKind() == PlaceKind.COMMUNITY && !sight.isNear() ? 0 : -1;
            case YARD -> sight.isNear() ? 1 : -1;
            case BUILDING -> sight.isNear() && shape.site() != null && shape.site() != SiteKind.HOUSING ? 2 : -1;
            case ROOM -> sight.isClose() ? 3 : -1;
            case PARK, FIELD -> 3;
            case WATER, ROAD -> 4;
            case STREET, RAIL -> sight.isNear() ? 5 : -1;
            default -> -1;
        };
    }

    private Point anchor(Shape shape) {
        return switch (shape.geometry()) {
            case Geometry.Line line -> visibleMiddle(line.all());
            case Geometry.Points points -> points.all().getFirst();
            case Geometry.Area area -> {
                var box = area.box();
                yield shape.kind() == ShapeKind.BUILDING
                        ? new Point(box.centre().x(), box.minY())
                        : box.centre();
            }
        };
    }

    private Point visibleMiddle(List<Point> points) {
        var box = sight.box();
        double left = box.minX() + box.width() * sight.format().kept();
        var seen = points.stream()
                .filter(p -> p.x() > left && p.x() < box.maxX() && p.y() > box.minY() && p.y() < box.maxY())
                .toList();
        return seen.isEmpty() ? points.get(points.size() / 2) : seen.get(seen.size() / 2);
    }

    static String percent(double units, int whole) {
        return Svg.number(units * 100 / whole) + "%";
    }
}
