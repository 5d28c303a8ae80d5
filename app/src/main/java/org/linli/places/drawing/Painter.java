package org.linli.places.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linli.places.Geometry;
import org.linli.places.PlanView;
import org.linli.places.Point;
import org.linli.places.Shape;
import org.linli.places.ShapeKind;
import org.linli.shared.PlacePath;

/// Paints a plan: first what lies flat, then shadows, then what stands, the furthest first; names and signs last.
public final class Painter {

    private final Sight sight;
    private final PlanView view;
    private final PlacePath shown;

    public Painter(Sight sight, PlanView view, PlacePath shown) {
        this.sight = sight;
        this.view = view;
        this.shown = shown;
    }

    /// @return the inner SVG: the scaled land, then names and signs at shares of its size
    public String paint(List<Shape> shapes) {
        var svg = new Svg();
        var format = sight.format();
        svg.open("svg", "class", "land", "viewBox", "0 0 " + format.width() + " " + format.height());
        if (sight.isNear()) svg.add(Trees.CROWNS);
        flat(svg, shapes);
        standing(svg, shapes);
        var anchors = new Anchors(shapes);
        new Way(sight, anchors).draw(svg, view.route());
        svg.close("svg");
        var signs = new Signs(sight, anchors, view.marks());
        new Lettering(sight, signs).write(svg, shapes);
        signs.draw(svg);
        return svg.toString();
    }

    private void flat(Svg svg, List<Shape> shapes) {
        var ground = new Ground(sight);
        var yards = new Yards(sight, view, shown);
        svg.empty(
                "rect",
                "class",
                "ground",
                "width",
                sight.format().width(),
                "height",
                sight.format().height());
        still(svg);
        ground.areas(svg, shapes, ShapeKind.PARK, "park");
        ground.areas(svg, shapes, ShapeKind.WATER, "water");
        ground.lines(svg, shapes, ShapeKind.WATER, "stream", 14);
        svg.close("g");
        yards.draw(svg, shapes);
        still(svg);
        ground.lines(svg, shapes, ShapeKind.FOOTPATH, "way path", 3);
        ground.roads(svg, shapes);
        ground.fields(svg, shapes);
        new Rail(sight).draw(svg, shapes);
        ground.lines(svg, shapes, ShapeKind.FENCE, "fence", 0.6);
        if (!sight.isNear()) yards.borders(svg, shapes);
        svg.close("g");
    }

    private void standing(Svg svg, List<Shape> shapes) {
        var houses = shapes.stream()
                .filter(s -> s.kind() == ShapeKind.BUILDING && s.geometry() instanceof Geometry.Area)
                .toList();
        still(svg);
        var shade = new Pen(sight);
        for (var house : houses) new House(sight, house).shadow(shade);
        svg.path("shade", shade.data());
        svg.close("g");
        var things = new ArrayList<Standing>();
        var doors = new Doors(sight, shapes, view.href());
        for (var house : houses) things.add(house(svg, house, doors));
        var emblem = new Emblem(sight);
        var trees = new Trees(sight);
        var dots = new Pen(sight);
        for (var shape : shapes) {
            if (shape.kind() == ShapeKind.CHIMNEY)
                shape.geometry().all().forEach(at -> things.add(new Standing(at.y(), () -> emblem.chimney(svg, at))));
            if (shape.kind() == ShapeKind.TREES) trees(svg, shape, trees, things, dots);
        }
        things.sort(Comparator.comparingDouble(Standing::south).reversed());
        if (sight.isNear()) svg.open("g", "class", "houses");
        else svg.open("g", "class", "houses far", "stroke-width", House.pane(sight, House.STOREY));
        svg.path("dots", dots.data(), "stroke-width", Math.max(sight.units(7), 2.2));
        for (var thing : things) thing.draw().run();
        svg.close("g");
    }

    private Standing house(Svg svg, Shape shape, Doors doors) {
        var house = new House(sight, shape);
        return new Standing(house.south(), () -> {
            boolean near = sight.isNear();
            if (near)
                svg.open(
                        "a",
                        "href",
                        view.href().apply(shape.place()),
                        "aria-label",
                        shape.fullName(),
                        "tabindex",
                        sight.isClose() && shown.contains(shape.path()) ? "" : "-1",
                        "class",
                        shape.place().equals(view.place()) ? "house here" : "house",
                        "data-place",
                        shape.place());
            house.draw(svg);
            if (near) {
                doors.draw(svg, shape, house.height());
                new Emblem(sight).draw(svg, shape, house);
                if (sight.isClose()) number(svg, shape, house);
                svg.close("a");
            }
            if (sight.isClose() && shown.contains(shape.path())) doors.ways(svg, shape, house.height());
        });
    }

    private void number(Svg svg, Shape shape, House house) {
        var digits = shape.label().replaceAll("\\D", "");
        if (digits.isEmpty()) return;
        var box = shape.geometry().box();
        var at = new Point(box.minX() + 2, box.minY() + box.height() * 0.32);
        svg.open(
                        "text",
                        "class",
                        "no",
                        "x",
                        sight.x(at),
                        "y",
                        sight.y(at, house.height()),
                        "font-size",
                        sight.units(4.4))
                .text(digits)
                .close("text");
    }

    private void trees(Svg svg, Shape shape, Trees trees, List<Standing> things, Pen dots) {
        var dice = Dice.of(shape);
        var points = shape.geometry().all();
        for (int i = 0; i < points.size(); i++) {
            var at = points.get(i);
            int number = i;
            if (sight.isNear()) things.add(new Standing(at.y(), () -> trees.crown(svg, at, dice, number)));
            else trees.dot(dots, at);
        }
    }

    /// What cannot be chosen and has nothing to say.
    private static void still(Svg svg) {
        svg.open("g", "aria-hidden", "true");
    }
}
