package org.linli.places;

import java.util.List;

/// Where something lies on the plane.
public sealed interface Geometry {

    List<Point> all();

    default Box box() {
        return Box.round(all());
    }

    /// Single spots: an entrance, a row of trees.
    record Points(List<Point> all) implements Geometry {

        public Points {
            all = List.copyOf(all);
            if (all.isEmpty()) throw new IllegalArgumentException("no points");
        }
    }

    /// A way along its spots: a road, a fence.
    record Line(List<Point> all) implements Geometry {

        public Line {
            all = List.copyOf(all);
            if (all.size() < 2) throw new IllegalArgumentException("a line has two ends");
        }
    }

    /// A ring with its holes; the first spot is not repeated at the end.
    record Area(List<Point> ring, List<List<Point>> holes) implements Geometry {

        public Area {
            ring = List.copyOf(ring);
            holes = holes.stream().map(List::copyOf).toList();
            if (ring.size() < 3) throw new IllegalArgumentException("an area has three corners");
        }

        public Area(List<Point> ring) {
            this(ring, List.of());
        }

        @Override
        public List<Point> all() {
            return ring;
        }
    }
}
