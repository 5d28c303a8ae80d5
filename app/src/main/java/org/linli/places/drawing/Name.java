package org.linli.places.drawing;

/// A name on a plan, in units of the drawing.
///
/// @param y of its foot
/// @param rank the smaller, the more important
record Name(String text, double x, double y, int rank) {

    boolean meets(Name other, Width shown) {
        double wide = shown.units((width() + other.width()) / 2);
        return Math.abs(x - other.x) < wide && Math.abs(y - other.y) < shown.units(24);
    }

    Name lowered(double units) {
        return new Name(text, x, y + units, rank);
    }

    double width() {
        return text.codePoints().mapToDouble(c -> c < 0x2E80 ? 10 : 18).sum() + 10;
    }
}
