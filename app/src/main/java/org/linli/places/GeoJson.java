package org.linli.places;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Geometry as GeoJSON (RFC 7946), on whatever plane its numbers are meant.
final class GeoJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private GeoJson() {}

    static String write(Geometry geometry) {
        var text = new StringBuilder(64);
        switch (geometry) {
            case Geometry.Points points
            when points.all().size() == 1 -> {
                text.append("{\"type\":\"Point\",\"coordinates\":");
                write(points.all().getFirst(), text);
            }
            case Geometry.Points points -> {
                text.append("{\"type\":\"MultiPoint\",\"coordinates\":");
                write(points.all(), false, text);
            }
            case Geometry.Line line -> {
                text.append("{\"type\":\"LineString\",\"coordinates\":");
                write(line.all(), false, text);
            }
            case Geometry.Area area -> {
                text.append("{\"type\":\"Polygon\",\"coordinates\":[");
                write(area.ring(), true, text);
                for (var hole : area.holes()) write(hole, true, text.append(','));
                text.append(']');
            }
        }
        return text.append('}').toString();
    }

    static Geometry read(String json) {
        return read(JSON.readTree(json));
    }

    /// @throws IllegalArgumentException if it is none of the kinds a plan can hold, or not well formed
    static Geometry read(JsonNode node) {
        var coordinates = node.path("coordinates");
        return switch (node.path("type").asString("")) {
            case "Point" -> new Geometry.Points(List.of(point(coordinates)));
            case "MultiPoint" -> new Geometry.Points(points(coordinates));
            case "LineString" -> new Geometry.Line(points(coordinates));
            case "Polygon" -> area(coordinates);
            case "MultiPolygon" -> area(onlyOne(coordinates));
            case "MultiLineString" -> new Geometry.Line(points(onlyOne(coordinates)));
            default -> throw new IllegalArgumentException("no geometry of a plan");
        };
    }

    private static JsonNode onlyOne(JsonNode parts) {
        if (parts.size() != 1) throw new IllegalArgumentException("several parts");
        return parts.get(0);
    }

    private static Geometry.Area area(JsonNode rings) {
        var all = new ArrayList<List<Point>>();
        for (var ring : rings) {
            var points = points(ring);
            var closed = points.size() > 1 && points.getFirst().equals(points.getLast());
            all.add(closed ? points.subList(0, points.size() - 1) : points);
        }
        if (all.isEmpty()) throw new IllegalArgumentException("no ring");
        return new Geometry.Area(all.getFirst(), all.subList(1, all.size()));
    }

    private static List<Point> points(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(GeoJson::point)
                .toList();
    }

    private static Point point(JsonNode node) {
        if (node.size() < 2 || !node.get(0).isNumber() || !node.get(1).isNumber())
            throw new IllegalArgumentException("no coordinates");
        return new Point(node.get(0).asDouble(), node.get(1).asDouble());
    }

    private static void write(List<Point> points, boolean closed, StringBuilder text) {
        text.append('[');
        for (int i = 0; i < points.size(); i++) {
            if (i > 0) text.append(',');
            write(points.get(i), text);
        }
        if (closed) write(points.getFirst(), text.append(','));
        text.append(']');
    }

    private static void write(Point point, StringBuilder text) {
        text.append('[')
                .append(plain(point.x()))
                .append(',')
                .append(plain(point.y()))
                .append(']');
    }

    /// Centimetres are enough on a plan; degrees keep seven places, which is a centimetre too.
    private static String plain(double value) {
        var rounded = Math.abs(value) <= 180 ? Math.round(value * 1e7) / 1e7 : Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
