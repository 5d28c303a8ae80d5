package org.linli.surveys;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Numbers put together into a few ranges of a round width.
///
/// @param first least number of the first range
/// @param count how many ranges
record Ranges(int first, int width, int count) {

    private static final int[] ROUND = {1, 2, 5};

    static Ranges of(List<Integer> numbers, int most) {
        int least = Collections.min(numbers);
        int greatest = Collections.max(numbers);
        int width = 1;
        for (int tens = 1, at = 0; parts(least, greatest, width) > most; ) {
            at++;
            if (at == ROUND.length) {
                at = 0;
                tens *= 10;
            }
            width = ROUND[at] * tens;
        }
        return new Ranges(Math.floorDiv(least, width) * width, width, parts(least, greatest, width));
    }

    private static int parts(int least, int greatest, int width) {
        return Math.floorDiv(greatest, width) - Math.floorDiv(least, width) + 1;
    }

    List<String> codes() {
        var codes = new ArrayList<String>();
        for (int i = 0; i < count; i++) codes.add(code(first + i * width));
        return codes;
    }

    String of(String number) {
        return code(Math.floorDiv(Integer.parseInt(number), width) * width);
    }

    /// Whether the number lies in the range with that code.
    static boolean holds(String code, int number) {
        var ends = code.split("–");
        return number >= Integer.parseInt(ends[0]) && number <= Integer.parseInt(ends[ends.length - 1]);
    }

    private String code(int from) {
        return width == 1 ? Integer.toString(from) : from + "–" + (from + width - 1);
    }
}
