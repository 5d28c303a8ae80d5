package org.linli.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Constants;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A GeoJSON file (RFC 7946) with what lies in a place.
///
/// Coordinates are degrees of WGS 84, longitude first, as the standard has it; or, where the collection says `"plane":
/// "metres"`, metres on the local plane of the subdistrict, x to the east and y to the north. A feature's properties
/// say where it belongs: `place` (our number), `code`, or `name` (from the community down). With `kind` (`ROAD`,
/// `TREES`, `BUILDING` ...) it is something that lies there, with an optional `label`, `labelEn` and `storeys`;
/// without, it is the outline of the place itself.
final class PlanFile {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final PlaceRow within;
    private final Map<String, PlaceRow> byCode = new HashMap<>();
    private final Map<String, PlaceRow> byName = new HashMap<>();
    private final Map<Long, PlaceRow> byNumber = new HashMap<>();

    PlanFile(PlaceRow within, List<PlaceRow> places) {
        this.within = within;
        for (var place : places) {
            byNumber.put(place.id().value(), place);
            byName.putIfAbsent(place.spoken().name(), place);
            if (!place.code().isEmpty()) byCode.put(place.code(), place);
        }
    }

    /// @param anchor of the subdistrict's plane; none if nobody has measured it
    record Read(PlanDraft draft, @Nullable Anchor anchor) {}

    Read read(String text, @Nullable Anchor anchor) {
        var features = features(text);
        boolean metres = features.path("plane").asString("").equals("metres");
        var geometries = new ArrayList<Optional<Geometry>>();
        for (var feature : features.path("features")) geometries.add(geometry(feature.path("geometry")));
        var used = metres || anchor != null ? anchor : middle(geometries);
        var shapes = new ArrayList<NewShape>();
        var problems = new ArrayList<PlanDraft.Problem>();
        int number = 0;
        for (var feature : features.path("features")) {
            var geometry = geometries.get(number++);
            var properties = feature.path("properties");
            var place = place(properties);
            if (geometry.isEmpty())
                problems.add(new PlanDraft.Problem(
                        number,
                        PlaceRule.A_PLAN_FILE_IS_GEOJSON,
                        feature.path("geometry").path("type").asString("")));
            else if (place.isEmpty())
                problems.add(new PlanDraft.Problem(number, PlaceRule.A_PLAN_FILE_NAMES_ITS_PLACES, named(properties)));
            else {
                var onPlane = metres || used == null ? geometry.get() : moved(geometry.get(), used);
                shapes.add(shape(place.get(), properties, onPlane));
            }
        }
        return new Read(new PlanDraft(shapes, problems, !metres && anchor == null), metres ? anchor : used);
    }

    private static JsonNode features(String text) {
        try {
            var features = JSON.readTree(text);
            PlaceRule.A_PLAN_FILE_IS_GEOJSON.requireAt(
                    "file",
                    features.path("type").asString("").equals("FeatureCollection")
                            && features.path("features").isArray(),
                    "");
            return features;
        } catch (JacksonException unreadable) {
            PlaceRule.A_PLAN_FILE_IS_GEOJSON.requireAt("file", false, "");
            throw unreadable;
        }
    }

    private static Optional<Geometry> geometry(JsonNode node) {
        try {
            return Optional.of(GeoJson.read(node));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private Optional<PlaceRow> place(JsonNode properties) {
        if (properties.has("place"))
            return Optional.ofNullable(byNumber.get(properties.path("place").asLong(-1)));
        if (properties.has("code"))
            return Optional.ofNullable(byCode.get(properties.path("code").asString("")));
        if (properties.has("name"))
            return Optional.ofNullable(byName.get(properties.path("name").asString("")));
        return Optional.of(within);
    }

    private static String named(JsonNode properties) {
        for (var key : List.of("place", "code", "name"))
            if (properties.has(key)) return properties.path(key).asString("");
        return "";
    }

    private static NewShape shape(PlaceRow place, JsonNode properties, Geometry geometry) {
        var kind = Constants.named(ShapeKind.class, properties.path("kind").asString(""));
        if (kind.isEmpty()) return NewShape.outline(place.id(), place.kind(), geometry);
        return new NewShape(
                place.id(),
                false,
                kind.get(),
                cut(properties.path("label").asString(""), 60),
                cut(properties.path("labelEn").asString(""), 120),
                Math.clamp(properties.path("storeys").asInt(0), 0, 200),
                geometry);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static @Nullable Anchor middle(List<Optional<Geometry>> geometries) {
        var points = geometries.stream()
                .flatMap(Optional::stream)
                .flatMap(geometry -> geometry.all().stream())
                .toList();
        if (points.isEmpty()) return null;
        var centre = Box.round(points).centre();
        return new Anchor(centre.x(), centre.y());
    }

    private static Geometry moved(Geometry geometry, Anchor anchor) {
        return switch (geometry) {
            case Geometry.Points points -> new Geometry.Points(moved(points.all(), anchor));
            case Geometry.Line line -> new Geometry.Line(moved(line.all(), anchor));
            case Geometry.Area area ->
                new Geometry.Area(
                        moved(area.ring(), anchor),
                        area.holes().stream().map(hole -> moved(hole, anchor)).toList());
        };
    }

    private static List<Point> moved(List<Point> points, Anchor anchor) {
        return points.stream().map(anchor::toPlane).toList();
    }

    static Geometry inDegrees(Geometry geometry, Anchor anchor) {
        return switch (geometry) {
            case Geometry.Points points -> new Geometry.Points(degrees(points.all(), anchor));
            case Geometry.Line line -> new Geometry.Line(degrees(line.all(), anchor));
            case Geometry.Area area ->
                new Geometry.Area(
                        degrees(area.ring(), anchor),
                        area.holes().stream().map(hole -> degrees(hole, anchor)).toList());
        };
    }

    private static List<Point> degrees(List<Point> points, Anchor anchor) {
        return points.stream().map(anchor::toDegrees).toList();
    }

    /// One feature as text.
    ///
    /// @param name of its place, which a person reads and another installation finds it by
    static String feature(NewShape shape, String name, Geometry geometry) {
        var properties = JSON.createObjectNode();
        properties.put("place", shape.place().value());
        properties.put("name", name);
        if (!shape.outline()) properties.put("kind", shape.kind().name());
        if (!shape.label().isEmpty()) properties.put("label", shape.label());
        if (!shape.labelEn().isEmpty()) properties.put("labelEn", shape.labelEn());
        if (shape.storeys() > 0) properties.put("storeys", shape.storeys());
        return "{\"type\":\"Feature\",\"properties\":" + JSON.writeValueAsString(properties) + ",\"geometry\":"
                + GeoJson.write(geometry) + "}";
    }
}
