package org.linli.places.drawing;

import org.linli.places.Point;
import org.linli.places.Shape;
import org.linli.places.SiteKind;

/// What tells a house of its kind from others: a cross, a flag, a chimney.
final class Emblem {

    private final Sight sight;

    Emblem(Sight sight) {
        this.sight = sight;
    }

    void draw(Svg svg, Shape house, House drawn) {
        var site = house.site();
        if (site == null) return;
        var box = house.geometry().box();
        var front = new Point(box.centre().x(), box.minY());
        if (site == SiteKind.HEALTH_CLINIC) cross(svg, front, drawn.height());
        if (site == SiteKind.SCHOOL || site == SiteKind.KINDERGARTEN) flag(svg, new Point(box.minX() - 4, box.minY()));
    }

    void chimney(Svg svg, Point at) {
        double wide = sight.units(3);
        var data = new StringBuilder();
        Svg.pair(data.append('M'), sight.x(at) - wide / 2, sight.y(at));
        data.append('h')
                .append(Svg.number(wide))
                .append('l')
                .append(Svg.number(-wide * 0.2))
                .append(' ')
                .append(Svg.number(-sight.lifted(24)))
                .append('h')
                .append(Svg.number(-wide * 0.6))
                .append('z');
        svg.path("stack", data);
    }

    private void cross(Svg svg, Point front, double height) {
        double size = Math.max(sight.units(4), 5);
        double x = sight.x(front);
        double y = sight.y(front, height * 0.72);
        svg.empty(
                "rect",
                "class",
                "crossback",
                "x",
                x - size / 2,
                "y",
                y - size / 2,
                "width",
                size,
                "height",
                size,
                "rx",
                size / 6);
        var arms = new StringBuilder();
        Svg.pair(arms.append('M'), x - size * 0.3, y).append('h').append(Svg.number(size * 0.6));
        Svg.pair(arms.append('M'), x, y - size * 0.3).append('v').append(Svg.number(size * 0.6));
        svg.path("cross", arms, "stroke-width", size / 4);
    }

    private void flag(Svg svg, Point foot) {
        double pole = sight.lifted(14);
        double cloth = Math.max(sight.units(5), 3);
        var data = new StringBuilder();
        Svg.pair(data.append('M'), sight.x(foot), sight.y(foot)).append('v').append(Svg.number(-pole));
        svg.path("edge", data);
        var banner = new StringBuilder();
        Svg.pair(banner.append('M'), sight.x(foot), sight.y(foot) - pole)
                .append('h')
                .append(Svg.number(cloth));
        banner.append('v')
                .append(Svg.number(cloth * 0.62))
                .append('h')
                .append(Svg.number(-cloth))
                .append('z');
        svg.path("flag", banner);
    }
}
