package org.linli.places.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.linli.places.Geometry;
import org.linli.places.Point;
import org.linli.places.Shape;
import org.linli.places.SiteKind;

/// One building: its shadow, the walls that face the reader with their windows, its roof.
final class House {

    private static final double STOREY = 3;

    private final Sight sight;
    private final Shape shape;
    private final List<Point> ring;
    private final int storeys;
    private final double height;
    private final Dice dice;

    House(Sight sight, Shape shape) {
        this.sight = sight;
        this.shape = shape;
        this.ring = anticlockwise(((Geometry.Area) shape.geometry()).ring());
        this.storeys = Math.max(1, shape.storeys());
        this.height = storeys == 1 ? 3.4 : storeys * STOREY + 0.8;
        this.dice = Dice.of(shape);
    }

    double height() {
        return height;
    }

    double south() {
        return shape.geometry().box().minY();
    }

    List<Wall> walls() {
        var walls = new ArrayList<Wall>();
        for (int i = 0; i < ring.size(); i++) {
            var from = ring.get(i);
            var to = ring.get((i + 1) % ring.size());
            if (to.x() - from.x() > 0.3) walls.add(new Wall(from, to, height, storeys));
        }
        return walls;
    }

    /// What it keeps the sun from: the ground swept from its foot towards the north-east.
    void shadow(StringBuilder data) {
        double east = Math.min(height, 26) * 0.75;
        double north = Math.min(height, 26) * 0.42;
        for (int i = 0; i < ring.size(); i++) {
            var from = ring.get(i);
            var to = ring.get((i + 1) % ring.size());
            double turn = (to.x() - from.x()) * north - (to.y() - from.y()) * east;
            var swept = List.of(from, to, to.plus(east, north), from.plus(east, north));
            data.append(Svg.along(sight, turn > 0 ? swept : swept.reversed(), true));
        }
        data.append(Svg.along(sight, ring.stream().map(p -> p.plus(east, north)).toList(), true));
    }

    void draw(Svg svg) {
        fronts(svg);
        new Roof(sight, ring, height, storeys).draw(svg, shape.built(), isOurs());
    }

    private void fronts(Svg svg) {
        var kind = isOurs() ? "front ours" : dice.roll(0, 0) < 27 && storeys < 8 ? "front brick" : "front";
        for (var wall : walls()) {
            svg.path(kind, wall.front(sight));
            if (!wall.isBlind(sight)) windows(svg, wall);
        }
    }

    private void windows(Svg svg, Wall wall) {
        double tall = Math.max(sight.lifted(wall.storey()) * 0.5, 0.7);
        var rows = new StringBuilder();
        wall.rows(sight, rows);
        svg.path("win", rows, "stroke-width", tall, "stroke-dasharray", wall.dashes(sight));
        var lit = new StringBuilder();
        int chance = sight.isNear() ? 22 : 7;
        for (int storey = 0; storey < storeys; storey++)
            for (int bay = 0; bay < wall.bays(); bay++)
                if (dice.roll(bay, storey + 1) < chance) wall.window(sight, bay, storey, lit);
        svg.path("lit", lit, "stroke-width", tall);
    }

    private boolean isOurs() {
        return shape.site() == SiteKind.COMMITTEE_OFFICE || shape.site() == SiteKind.SHARED_SPACE;
    }

    private static List<Point> anticlockwise(List<Point> ring) {
        double area = 0;
        for (int i = 0; i < ring.size(); i++) {
            var from = ring.get(i);
            var to = ring.get((i + 1) % ring.size());
            area += from.x() * to.y() - to.x() * from.y();
        }
        if (area >= 0) return ring;
        var turned = new ArrayList<>(ring);
        Collections.reverse(turned);
        return turned;
    }
}
