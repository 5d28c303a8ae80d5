package org.linli.shared;

import java.util.Arrays;
import java.util.List;

/// Where a place stands in the tree, from the subdistrict down: `/1/12/130/`.
///
/// A place lies inside another exactly if its path begins with the other's, which is also how the database asks.
public record PlacePath(String value) {

    /// The path of everything: what a machine or an installation-wide right covers.
    public static final PlacePath ALL = new PlacePath("/");

    public PlacePath {
        if (!value.matches("/(\\d+/)*")) throw new IllegalArgumentException("not a path of places: " + value);
    }

    public PlacePath child(PlaceId id) {
        return new PlacePath(value + id.value() + "/");
    }

    public boolean contains(PlacePath other) {
        return other.value.startsWith(value);
    }

    /// The place in which all of them lie.
    public static PlacePath common(List<PlacePath> places) {
        return places.stream().reduce(PlacePath::common).orElse(ALL);
    }

    private static PlacePath common(PlacePath one, PlacePath other) {
        var path = one;
        while (!path.contains(other))
            path = new PlacePath(path.value.substring(0, path.value.lastIndexOf('/', path.value.length() - 2) + 1));
        return path;
    }

    /// The places on the way, outermost first; empty for [#ALL].
    public List<PlaceId> steps() {
        return Arrays.stream(value.split("/"))
                .filter(step -> !step.isEmpty())
                .map(step -> new PlaceId(Long.parseLong(step)))
                .toList();
    }

    /// The outermost place on the way. There is none in [#ALL].
    public PlaceId subdistrict() {
        return steps().getFirst();
    }

    /// The place itself. There is none in [#ALL].
    public PlaceId place() {
        return steps().getLast();
    }

    @Override
    public String toString() {
        return value;
    }
}
