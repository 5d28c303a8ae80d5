package org.linli.places.drawing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.linli.places.PlanMark;
import org.linli.places.Point;
import org.linli.shared.Shortened;

/// The signs that rooms set on a plan. They keep their size; a slip with words stands beside those that have room.
final class Signs {

    /// A phone shows no slips.
    private static final List<Width> SHOWN = List.of(Width.PAGE, Width.BROAD, Width.HALF);

    private final Sight sight;
    private final EnumMap<Width, Slips> slips = new EnumMap<>(Width.class);
    private final List<Pin> pins = new ArrayList<>();
    private final HashMap<Pin, Slip> written = new HashMap<>();
    private final HashSet<String> taken = new HashSet<>();

    /// @param marks the most important first
    Signs(Sight sight, Anchors anchors, List<PlanMark> marks) {
        this.sight = sight;
        for (var mark : marks) {
            var at = anchors.of(mark.place());
            if (at != null) pin(mark, at);
        }
        for (var shown : Width.values()) slips.put(shown, new Slips(sight.format(), shown, pins));
        for (var pin : pins) if (pin.mark().sign().hasSlip()) slip(pin);
    }

    /// A sign that has found its place, in units of the drawing.
    record Pin(PlanMark mark, double x, double y) {}

    /// The words beside it.
    ///
    /// @param start where they begin, right or left of the sign; it keeps its size, as the width does
    /// @param word of the width that it waits for
    private record Slip(String title, double start, double wide, String word) {}

    /// Whether a name would be hidden there.
    boolean covers(double x, double y, double start, double wide, Width shown) {
        return !slips(shown).isBare(x, y, start, wide);
    }

    void draw(Svg svg) {
        svg.open("g", "class", "pins");
        for (int i = 0; i < pins.size(); i++) draw(svg, pins.get(i), i + 1);
        svg.close("g");
    }

    private void pin(PlanMark mark, Point at) {
        double x = sight.x(at);
        double y = sight.y(at);
        while (!taken.add(Math.round(x / 27) + "/" + Math.round(y / 27))) x += 29;
        if (x > sight.format().shown() + 14
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
        var slip = written.get(pin);
        if (slip != null) draw(svg, slip, mark.text());
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

    /// Beside the sign, on the side on which it has room for longer when the plan gets narrower.
    private void slip(Pin pin) {
        var title = shortened(pin.mark().title());
        double wide = Math.max(width(title, 15), width(pin.mark().text(), 13)) + 24;
        double right = 17;
        double left = -17 - wide;
        double start = rooms(pin, left, wide) > rooms(pin, right, wide) ? left : right;
        int rooms = rooms(pin, start, wide);
        if (rooms == 0) return;
        for (var shown : SHOWN.subList(0, rooms)) slips(shown).put(pin.x(), pin.y(), start, wide);
        written.put(
                pin,
                new Slip(
                        title,
                        start,
                        wide,
                        rooms == SHOWN.size() ? "" : SHOWN.get(rooms - 1).word()));
    }

    private static void draw(Svg svg, Slip slip, String text) {
        svg.open("g", "class", "tag" + slip.word());
        svg.empty(
                "rect", "x", slip.start(), "y", -Slips.HIGH / 2, "width", slip.wide(), "height", Slips.HIGH, "rx", "6");
        double words = slip.start() + 11;
        svg.open("text", "class", "t1", "x", words, "y", "-4")
                .text(slip.title())
                .close("text");
        svg.open("text", "class", "t2", "x", words, "y", "15").text(text).close("text");
        svg.close("g");
    }

    /// In how many widths, from the widest on, it has room there.
    private int rooms(Pin pin, double start, double wide) {
        int rooms = 0;
        while (rooms < SHOWN.size() && slips(SHOWN.get(rooms)).isFree(pin.x(), pin.y(), start, wide)) rooms++;
        return rooms;
    }

    private Slips slips(Width shown) {
        return Objects.requireNonNull(slips.get(shown));
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
