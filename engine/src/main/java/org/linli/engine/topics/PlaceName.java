package org.linli.engine.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A stretch of letters that ends in a word for a kind of place to which one can walk: 泉塘街道, 望月路, 松林小区.
///
/// Where the name begins is not seen in one text alone: in 请问泉塘街道 and in 泉塘街道 it is the same one. [PlaceNames] finds
/// it out from all of them.
///
/// @param readings what may be its name, the longest first
/// @param begins whether the longest reading begins a run, or follows another place
record PlaceName(List<String> readings, boolean begins, PlaceLevel level) {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;

    PlaceName {
        readings = List.copyOf(readings);
    }

    /// In the order of the text.
    static List<PlaceName> in(Text text) {
        var names = new ArrayList<PlaceName>();
        for (var run : text.runs()) if (run.gapless()) in(run.letters(), names);
        return List.copyOf(names);
    }

    /// Of which the longest readings consist, in order.
    static int[] pieces(List<PlaceName> some, List<PlaceName> others) {
        return Stream.concat(some.stream(), others.stream())
                .map(name -> name.readings().getFirst())
                .distinct()
                .flatMapToInt(name -> Arrays.stream(Pieces.of(new Text(List.of(new Text.Run(name, true))))))
                .sorted()
                .distinct()
                .toArray();
    }

    private static void in(String letters, List<PlaceName> names) {
        int from = 0;
        for (int at = 0; at < letters.length(); ) {
            int length = Anchors.kindAt(letters, at);
            if (length == 0) {
                at++;
                continue;
            }
            int end = at + length;
            var level = PlaceLevel.of(letters.substring(at, end));
            if (level.isPresent() && at - from >= SHORTEST)
                names.add(new PlaceName(readings(letters, from, at, end), at - from <= LONGEST, level.get()));
            at = end;
            from = end;
        }
    }

    private static List<String> readings(String letters, int from, int kind, int end) {
        var readings = new ArrayList<String>();
        for (int length = Math.min(LONGEST, kind - from); length >= SHORTEST; length--)
            readings.add(letters.substring(kind - length, end));
        return readings;
    }
}
