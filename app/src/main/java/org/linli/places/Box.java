package org.linli.places;

import java.util.Collection;

/// A rectangle on the plane, in metres.
public record Box(double minX, double minY, double maxX, double maxY) {

    public Box {
        if (maxX < minX || maxY < minY) throw new IllegalArgumentException("turned inside out");
    }

    public static Box round(Collection<Point> points) {
        if (points.isEmpty()) throw new IllegalArgumentException("no points");
        double west = Double.MAX_VALUE;
        double south = Double.MAX_VALUE;
        double east = -Double.MAX_VALUE;
        double north = -Double.MAX_VALUE;
        for (var point : points) {
            west = Math.min(west, point.x());
            south = Math.min(south, point.y());
            east = Math.max(east, point.x());
            north = Math.max(north, point.y());
        }
        return new Box(west, south, east, north);
    }

    public double width() {
        return maxX - minX;
    }

    public double height() {
        return maxY - minY;
    }

    public Point centre() {
        return new Point((minX + maxX) / 2, (minY + maxY) / 2);
    }

    public Box grown(double metres) {
        return new Box(minX - metres, minY - metres, maxX + metres, maxY + metres);
    }

    public boolean contains(Point point) {
        return minX <= point.x() && point.x() <= maxX && minY <= point.y() && point.y() <= maxY;
    }
}
