package org.linli.engine.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Letters that pull towards a label, put together to readable words.
final class Explanation {

    private static final int MOST = 5;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;

    private Explanation() {}

    static List<Evidence> of(String text, Reading reading, double[] pull) {
        var stretches = new ArrayList<Stretch>();
        for (int from = 0; from < reading.length; ) {
            int until = from;
            double sum = 0;
            while (until < reading.length && until - from < LONGEST && speaks(reading, pull, until))
                sum += pull[until++];
            if (until - from >= SHORTEST) stretches.add(new Stretch(from, until, sum));
            from = Math.max(until, from + 1);
        }
        stretches.sort(Comparator.comparingDouble(Stretch::sum).reversed());
        double all = stretches.stream().mapToDouble(Stretch::sum).sum();
        var evidence = new ArrayList<Evidence>();
        for (var stretch : stretches) {
            var place = new Span(reading.origin[stretch.from], reading.origin[stretch.until - 1] + 1);
            var words = place.in(text);
            boolean told = evidence.stream().anyMatch(known -> known.words().equals(words));
            if (!told) evidence.add(new Evidence(Evidence.Source.LEARNT, words, place, stretch.sum / all));
            if (evidence.size() == MOST) break;
        }
        return evidence;
    }

    private static boolean speaks(Reading reading, double[] pull, int at) {
        return pull[at] > 0 && Character.isLetterOrDigit(reading.letters[at]);
    }

    private record Stretch(int from, int until, double sum) {}
}
