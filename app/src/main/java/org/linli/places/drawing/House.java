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

    static final double STOREY = 3;

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
    void shadow(Pen pen) {
        new Shadow(ring, Math.min(height, 26)).draw(pen);
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
        var tall = sight.isNear() ? Svg.number(pane(sight, wall.storey())) : "";
        var rows = new Pen(sight);
        wall.rows(rows);
        svg.path("win", rows.data(), "stroke-width", tall, "stroke-dasharray", wall.dashes(sight));
        var lit = new Pen(sight);
        int chance = sight.isNear() ? 22 : 7;
        for (int storey = 0; storey < storeys; storey++)
            for (int bay = 0; bay < wall.bays(); bay++)
                if (dice.roll(bay, storey + 1) < chance) wall.window(bay, storey, lit);
        svg.path("lit", lit.data(), "stroke-width", tall);
    }

    /// How tall a window is drawn; from afar all are alike.
    static double pane(Sight sight, double storey) {
        return Math.max(sight.lifted(storey) * 0.5, 0.7);
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
