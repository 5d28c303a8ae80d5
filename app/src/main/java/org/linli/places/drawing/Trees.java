package org.linli.places.drawing;

import org.linli.places.Point;

/// Trees: crowns with a trunk when one is near, dots from afar.
final class Trees {

    /// The two crowns that all trees of a drawing are copies of.
    static final String CROWNS = """
            <defs><g id="tree-a" class="tree"><path class="trunk" d="M0 0v-9"/><circle class="leaf" cx="-5" cy="-13" r="6.5"/>\
            <circle class="leaf" cx="5.5" cy="-12" r="6"/><circle class="leaf" cy="-19" r="7"/></g>\
            <g id="tree-b" class="tree"><path class="trunk" d="M0 0v-9"/><circle class="leaf b" cx="-5" cy="-13" r="6.5"/>\
            <circle class="leaf b" cx="5.5" cy="-12" r="6"/><circle class="leaf b" cy="-19" r="7"/></g></defs>""";

    private final Sight sight;

    Trees(Sight sight) {
        this.sight = sight;
    }

    void crown(Svg svg, Point at, Dice dice, int number) {
        boolean turned = dice.roll(number, 7) < 34;
        double size = sight.units(0.26 + dice.roll(number, 3) / 900.0);
        var place = "translate(" + Svg.number(sight.x(at)) + " " + Svg.number(sight.y(at)) + ")scale("
                + Math.round(size * 100) / 100.0 + ")";
        svg.empty("use", "href", turned ? "#tree-b" : "#tree-a", "transform", place);
    }

    void dot(Pen pen, Point at) {
        pen.at(at, 0).dot();
    }
}
