package org.linli.positions.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.linli.positions.PositionPicture;
import org.linli.positions.PositionPicture.Dot;

/// Where people stand, drawn: a mark for each, an outline round each group. Who votes alike stands together; there is
/// nothing else in left and right, above and below.
///
/// @param box the `viewBox` of the drawing
public record OpinionMap(String box, List<Cloud> clouds) {

    private static final int MARGIN = 110;
    private static final double CORE = .9;
    private static final int SHAKEN = 15;

    public OpinionMap {
        clouds = List.copyOf(clouds);
    }

    /// One group, or all together.
    ///
    /// @param number counted from 0, −1 for all together
    /// @param marks a mark for each
    /// @param outline round nine in ten of them; empty for all together
    /// @param x where its letter stands
    public record Cloud(int number, String marks, String outline, int x, int y) {}

    static OpinionMap of(PositionPicture picture) {
        var dots = new ArrayList<Dot>();
        for (var dot : picture.dots()) dots.add(shaken(dot, dots.size()));
        var clouds = new ArrayList<Cloud>();
        if (picture.groups().isEmpty()) clouds.add(new Cloud(-1, marks(dots, -1), "", 0, 0));
        else
            for (var group : picture.groups())
                clouds.add(cloud(
                        group.number(),
                        dots.stream()
                                .filter(dot -> dot.group() == group.number())
                                .toList()));
        return new OpinionMap(box(dots), clouds);
    }

    private static Cloud cloud(int number, List<Dot> dots) {
        int x = (int) dots.stream().mapToInt(Dot::x).average().orElse(0);
        int y = (int) dots.stream().mapToInt(Dot::y).average().orElse(0);
        var core = dots.stream()
                .sorted(Comparator.comparingDouble(dot -> Math.hypot(dot.x() - x, dot.y() - y)))
                .limit(Math.round(dots.size() * CORE))
                .toList();
        return new Cloud(number, marks(dots, number), outline(core), x, y);
    }

    /// Those who said exactly the same stand a little beside each other.
    private static Dot shaken(Dot dot, int number) {
        double angle = number * 2.4;
        double far = SHAKEN * Math.sqrt(number % 13 / 13.0);
        return new Dot(
                dot.x() + (int) Math.round(far * Math.cos(angle)),
                -dot.y() + (int) Math.round(far * Math.sin(angle)),
                dot.group());
    }

    private static String marks(List<Dot> dots, int group) {
        var path = new StringBuilder();
        for (var dot : dots)
            path.append("M").append(dot.x()).append(" ").append(dot.y()).append(shape(group));
        return path.toString();
    }

    /// Round, square, lozenge, triangle, cross: told apart without colours.
    private static String shape(int group) {
        return switch (group) {
            case 1 -> "m-12-12h24v24h-24z";
            case 2 -> "m0-17l17 17l-17 17l-17-17z";
            case 3 -> "m0-16l16 28h-32z";
            case 4 -> "m-5-15h10v10h10v10h-10v10h-10v-10h-10v-10h10z";
            default -> "m-14 0a14 14 0 1 0 28 0a14 14 0 1 0-28 0z";
        };
    }

    /// The narrowest fence without dents (Andrew, Information Processing Letters 1979).
    private static String outline(List<Dot> dots) {
        var sorted = dots.stream()
                .sorted(Comparator.comparingInt(Dot::x).thenComparingInt(Dot::y))
                .toList();
        if (sorted.isEmpty()) return "";
        var fence = new ArrayList<Dot>();
        half(sorted, fence);
        half(sorted.reversed(), fence);
        var path = new StringBuilder();
        for (var post : fence)
            path.append(path.isEmpty() ? "M" : "L").append(post.x()).append(" ").append(post.y());
        return path + "z";
    }

    private static void half(List<Dot> sorted, List<Dot> fence) {
        int from = fence.size();
        for (var dot : sorted) {
            while (fence.size() >= from + 2 && turn(fence.get(fence.size() - 2), fence.getLast(), dot) <= 0)
                fence.removeLast();
            fence.add(dot);
        }
        if (fence.size() > from + 1) fence.removeLast();
    }

    private static long turn(Dot one, Dot two, Dot three) {
        return (long) (two.x() - one.x()) * (three.y() - one.y()) - (long) (two.y() - one.y()) * (three.x() - one.x());
    }

    private static String box(List<Dot> dots) {
        int left = edge(dots.stream().mapToInt(Dot::x).min(), -MARGIN);
        int right = edge(dots.stream().mapToInt(Dot::x).max(), MARGIN);
        int top = edge(dots.stream().mapToInt(Dot::y).min(), -MARGIN);
        int bottom = edge(dots.stream().mapToInt(Dot::y).max(), MARGIN);
        return IntStream.of(left, top, right - left, bottom - top)
                .mapToObj(String::valueOf)
                .reduce((one, two) -> one + " " + two)
                .orElse("");
    }

    private static int edge(OptionalInt last, int margin) {
        return last.orElse(0) + margin;
    }
}
