package org.linli.places.drawing;

/// How wide a plan is shown. Words keep their size, so that the narrower it is, the more of the drawing they cover: for
/// each width it is known what has room, and the style sheet hides the rest.
enum Width {
    /// A page of its own.
    PAGE(0.85, " full"),
    /// Beside a column.
    BROAD(0.63, " broad"),
    /// Half a page.
    HALF(0.47, " wide"),
    PHONE(0.36, "");

    private final double share;
    private final String word;

    Width(double share, String word) {
        this.share = share;
        this.word = word;
    }

    /// So many units of the drawing are shown for one unit of what keeps its size.
    double units(double kept) {
        return kept / share;
    }

    /// What waits for so much width, as the style sheet knows it.
    String word() {
        return word;
    }
}
