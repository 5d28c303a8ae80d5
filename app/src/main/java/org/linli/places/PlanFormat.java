package org.linli.places;

/// The paper a plan is drawn on, in units of the drawing. The style sheet knows each by its name.
public enum PlanFormat {
    /// Behind a question that stands at its left: what matters lies right of it.
    HERO(1440, 640, 0.36),
    /// By itself.
    SHEET(1200, 800, 0);

    private final int width;
    private final int height;
    private final double kept;

    PlanFormat(int width, int height, double kept) {
        this.width = width;
        this.height = height;
        this.kept = kept;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// The share of the width, from the left, that stays free of what matters.
    public double kept() {
        return kept;
    }

    /// From where on, from the left, it is seen on every screen: a phone cuts off a part of what stays free.
    public double shown() {
        return width * kept * 0.8;
    }
}
