package org.linli.places.drawing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.linli.places.PlanMark;
import org.linli.places.Point;
import org.linli.shared.Shortened;

/// The signs that rooms set on a plan. They keep their size; a slip with words stands beside those that have room.
final class Signs {

    private static final int MOST_SLIPS = 6;
    private static final double HIGH = 46;

    private final Sight sight;
    private final Anchors anchors;
    private final List<double[]> slips = new ArrayList<>();
    private int written;
    private final HashSet<String> taken = new HashSet<>();

    Signs(Sight sight, Anchors anchors) {
        this.sight = sight;
        this.anchors = anchors;
    }

    /// A sign that has found its place, in units of the drawing.
    private record Pin(PlanMark mark, double x, double y) {}

    void draw(Svg svg, List<PlanMark> marks) {
        var pins = new ArrayList<Pin>();
        for (var mark : marks) {
            var at = anchors.of(mark.place());
            if (at != null) pin(mark, at, pins);
        }
        for (var pin : pins) slips.add(new double[] {pin.x() - 15, pin.y() - 15, pin.x() + 15, pin.y() + 15});
        double width = sight.format().width();
        slips.add(new double[] {width - 76, 0, width, 170}); // where the buttons are
        svg.open("g", "class", "pins");
        for (int i = 0; i < pins.size(); i++) draw(svg, pins.get(i), i + 1);
        svg.close("g");
    }

    private void pin(PlanMark mark, Point at, List<Pin> pins) {
        double x = sight.x(at);
        double y = sight.y(at);
        while (!taken.add(Math.round(x / 27) + "/" + Math.round(y / 27))) x += 29;
        double kept = sight.format().width() * sight.format().kept() * 0.8;
        if (x > kept + 14
                && x < sight.format().width() - 14
                && y > 14
                && y < sight.format().height() - 14) pins.add(new Pin(mark, x, y));
    }

    private void draw(Svg svg, Pin pin, int number) {
        var mark = pin.mark();
        svg.open(
                "svg",
                "class",
                "pinat " + mark.sign().word(),
                "x",
                Lettering.percent(pin.x(), sight.format().width()),
                "y",
                Lettering.percent(pin.y(), sight.format().height()),
                "overflow",
                "visible");
        svg.open(
                "a",
                "href",
                mark.href(),
                "aria-label",
                mark.title() + (mark.text().isEmpty() ? "" : ", " + mark.text()));
        if (mark.sign().hasSlip()) slip(svg, mark, pin.x(), pin.y());
        svg.open("g", "class", "dot");
        svg.empty("circle", "class", "reach", "r", "22");
        switch (mark.sign()) {
            case OPEN, SEEN -> svg.empty("circle", "class", "sign", "r", "13");
            case GAP -> svg.empty("circle", "class", "sign", "r", "13", "stroke-dasharray", "4.1 4.07");
            case KEPT, PRAISED -> svg.empty("path", "class", "sign", "d", "M0-15 15 0 0 15-15 0z");
        }
        svg.open("text", "y", "5", "text-anchor", "middle")
                .text(Integer.toString(number))
                .close("text");
        svg.close("g").close("a").close("svg");
    }

    private void slip(Svg svg, PlanMark mark, double x, double y) {
        var title = shortened(mark.title());
        double wide = Math.max(width(title, 15), width(mark.text(), 13)) + 24;
        double start = 17;
        double[] box = box(x + start, y, wide);
        if (isTaken(box)) {
            start = -17 - wide;
            box = box(x + start, y, wide);
        }
        if (isTaken(box) || written >= MOST_SLIPS) return;
        written++;
        slips.add(box);
        svg.open("g", "class", "tag");
        svg.empty("rect", "x", start, "y", -HIGH / 2, "width", wide, "height", HIGH, "rx", "6");
        double words = start + 11;
        svg.open("text", "class", "t1", "x", words, "y", "-4").text(title).close("text");
        svg.open("text", "class", "t2", "x", words, "y", "15").text(mark.text()).close("text");
        svg.close("g");
    }

    private static double[] box(double start, double y, double wide) {
        return new double[] {start, y - HIGH / 2, start + wide, y + HIGH / 2};
    }

    private boolean isTaken(double[] box) {
        double least = sight.format().width() * sight.format().kept() * 0.8;
        return box[0] < least
                || box[2] > sight.format().width()
                || slips.stream()
                        .anyMatch(other ->
                                box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3]);
    }

    private static String shortened(String text) {
        int most = text.chars().allMatch(c -> c < 0x2E80) ? 26 : 12;
        return Shortened.to(most, text);
    }

    private static double width(String text, double size) {
        return text.codePoints()
                .mapToDouble(c -> c < 0x2E80 ? size * 0.56 : size)
                .sum();
    }
}
