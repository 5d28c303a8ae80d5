package org.linli.surveys;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Numbers put together into a few ranges of a round width; ranges of too few numbers are joined
/// with the smaller neighbour, so that none has to be hidden.
record Ranges(List<Range> all) {

    private static final int[] ROUND = {1, 2, 5};

    /// @param from least number
    /// @param to greatest number
    record Range(int from, int to, int count) {

        String code() {
            return from == to ? Integer.toString(from) : from + "–" + to;
        }

        Range with(Range other) {
            return new Range(Math.min(from, other.from), Math.max(to, other.to), count + other.count);
        }
    }

    static Ranges of(List<Integer> numbers, int most) {
        int least = Collections.min(numbers);
        int greatest = Collections.max(numbers);
        int width = width(least, greatest, most);
        var ranges = new ArrayList<Range>();
        for (int from = Math.floorDiv(least, width) * width; from <= greatest; from += width) {
            int first = from;
            int last = from + width - 1;
            int count =
                    (int) numbers.stream().filter(n -> n >= first && n <= last).count();
            ranges.add(new Range(first, last, count));
        }
        join(ranges);
        return new Ranges(ranges);
    }

    private static int width(int least, int greatest, int most) {
        int width = 1;
        for (int tens = 1, at = 0; Math.floorDiv(greatest, width) - Math.floorDiv(least, width) >= most; ) {
            at++;
            if (at == ROUND.length) {
                at = 0;
                tens *= 10;
            }
            width = ROUND[at] * tens;
        }
        return width;
    }

    private static void join(List<Range> ranges) {
        for (int at = small(ranges); at >= 0 && ranges.size() > 1; at = small(ranges)) {
            boolean before = at == ranges.size() - 1
                    || (at > 0
                            && ranges.get(at - 1).count() <= ranges.get(at + 1).count());
            int first = before ? at - 1 : at;
            ranges.set(first, ranges.get(first).with(ranges.remove(first + 1)));
        }
    }

    private static int small(List<Range> ranges) {
        for (int i = 0; i < ranges.size(); i++)
            if (SmallCells.isSmall(ranges.get(i).count())) return i;
        return -1;
    }

    List<String> codes() {
        return all.stream().map(Range::code).toList();
    }

    String of(String number) {
        int value = Integer.parseInt(number);
        return all.stream()
                .filter(range -> value >= range.from() && value <= range.to())
                .map(Range::code)
                .findFirst()
                .orElse(number);
    }

    /// Whether the number lies in the range with that code.
    static boolean holds(String code, int number) {
        var ends = code.split("–");
        return number >= Integer.parseInt(ends[0]) && number <= Integer.parseInt(ends[ends.length - 1]);
    }
}
