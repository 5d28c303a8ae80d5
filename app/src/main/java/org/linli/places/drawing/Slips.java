package org.linli.places.drawing;

import java.util.ArrayList;
import java.util.List;
import org.linli.places.PlanFormat;

/// Where there is room for slips with words beside signs, in one width of the plan.
final class Slips {

    static final double HIGH = 46;

    private static final double LINE = 14;
    private static final int MOST = 6;

    private final PlanFormat format;
    private final Width shown;
    private final List<double[]> taken = new ArrayList<>();
    private int written;

    Slips(PlanFormat format, Width shown, List<Signs.Pin> pins) {
        this.format = format;
        this.shown = shown;
        double half = shown.units(15);
        for (var pin : pins) taken.add(new double[] {pin.x() - half, pin.y() - half, pin.x() + half, pin.y() + half});
        taken.add(new double[] {format.width() - shown.units(76), 0, format.width(), shown.units(170)}); // the buttons
    }

    boolean isFree(double x, double y, double start, double wide) {
        var box = box(x, y, start, wide, HIGH);
        return written < MOST && box[0] >= format.shown() && box[2] <= format.width() && isBare(box);
    }

    /// Whether neither a sign nor a slip lies over a line of words there.
    boolean isBare(double x, double y, double start, double wide) {
        return isBare(box(x, y, start, wide, LINE));
    }

    private boolean isBare(double[] box) {
        return taken.stream()
                .noneMatch(other -> box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3]);
    }

    void put(double x, double y, double start, double wide) {
        taken.add(box(x, y, start, wide, HIGH));
        written++;
    }

    private double[] box(double x, double y, double start, double wide, double high) {
        double from = x + shown.units(start);
        double half = shown.units(high / 2);
        return new double[] {from, y - half, from + shown.units(wide), y + half};
    }
}
