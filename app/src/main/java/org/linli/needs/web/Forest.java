package org.linli.needs.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.needs.Size;
import org.linli.needs.Unit;
import org.linli.ui.Ui;

/// Estimates one below the other on one scale, and what they come to.
///
/// @param top the end of the scale
/// @param sum none as long as nothing counts
public record Forest(List<Row> rows, @Nullable Size sum, Unit unit, int top) {

    private static final int STEPS = 4;
    private static final int[] ROUND = {1, 2, 5, 10, 15, 20, 25, 50};

    /// @param what the source
    /// @param how method, how much was asked, when; or why it does not count
    /// @param counts whether it is part of the sum
    public record Row(String what, String how, Size size, boolean counts) {}

    public Forest {
        rows = List.copyOf(rows);
    }

    static Forest of(List<Row> rows, @Nullable Size sum, Unit unit) {
        int most = Stream.concat(rows.stream().map(Row::size), Stream.ofNullable(sum))
                .mapToInt(Size::high)
                .max()
                .orElse(1);
        return new Forest(rows, sum, unit, STEPS * step((most + STEPS - 1) / STEPS));
    }

    private static int step(int least) {
        for (int ten = 1; ; ten *= 10) for (int round : ROUND) if (round * ten >= least) return round * ten;
    }

    public List<Integer> ticks() {
        return IntStream.rangeClosed(0, STEPS).mapToObj(n -> n * top / STEPS).toList();
    }

    /// Where a number lies on the scale, in hundredths of its length.
    public double at(int number) {
        return Math.round(1000.0 * number / top) / 10.0;
    }

    public double length(Size size) {
        return Math.max(0.6, at(size.high()) - at(size.low()));
    }

    /// Where the figure itself lies within its interval, in hundredths.
    public double middle(Size size) {
        return size.high() == size.low() ? 50 : 100.0 * (size.middle() - size.low()) / (size.high() - size.low());
    }

    public String unit(Ui ui) {
        return Figures.unit(unit, ui);
    }

    /// The figure of the page is said only if it is about several.
    public boolean isFew() {
        return sum != null && sum.isFew();
    }
}
