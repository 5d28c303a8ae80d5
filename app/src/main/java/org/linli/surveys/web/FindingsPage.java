package org.linli.surveys.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linli.places.PlaceSummary;
import org.linli.surveys.Estimate;
import org.linli.surveys.Findings;
import org.linli.surveys.ItemFinding;
import org.linli.surveys.ResultOnward.Way;
import org.linli.ui.Chart;

/// What was found, item by item.
///
/// @param grounds the places that the reader may look at by themselves
/// @param charts drawings by key of the item, for numbers and places
/// @param plans by key of the item, for places that are drawn
/// @param apart keys of the items whose plan is so large that it is a page of its own
/// @param ways by key of the item: what later rooms make of it
public record FindingsPage(
        Findings findings,
        List<PlaceSummary> grounds,
        Map<String, Chart> charts,
        Map<String, NamedOnPlan> plans,
        Set<String> apart,
        Map<String, List<Way>> ways,
        boolean mayExport) {

    public FindingsPage {
        grounds = List.copyOf(grounds);
        charts = Map.copyOf(charts);
        plans = Map.copyOf(plans);
        apart = Set.copyOf(apart);
        ways = Map.copyOf(ways);
    }

    public String path() {
        return "/surveys/" + findings.survey().id() + "/results";
    }

    /// Where the plan of an item lies that is a page of its own.
    public String planOf(String key) {
        return path() + "/" + key + "/plan?within=" + findings.within().place();
    }

    /// A share as a whole number of a hundred.
    public static int percent(double share) {
        return (int) Math.round(100 * share);
    }

    /// Where a share lies on a line from nothing to all, for drawings.
    public static String at(double share) {
        return Math.round(1000 * share) / 10.0 + "%";
    }

    /// `3.4`, or `34` where the tenths say nothing.
    public static String figure(double value) {
        return Math.abs(value) >= 100
                ? String.valueOf(Math.round(value))
                : String.valueOf(Math.round(10 * value) / 10.0);
    }

    public static String range(Estimate estimate) {
        return percent(estimate.interval().low()) + "–"
                + percent(estimate.interval().high());
    }

    public static String meanRange(Estimate estimate) {
        return figure(estimate.interval().low()) + "–"
                + figure(estimate.interval().high());
    }

    /// What was written, each once, with how many wrote it, the most frequent first.
    public static List<Map.Entry<String, Integer>> sayings(ItemFinding finding) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var words : finding.words()) counts.merge(words, 1, Integer::sum);
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
    }

    /// How dark a cell of the week is: 0 for nobody, 1 for too few to say, 2 to 5 by share.
    public static int shade(ItemFinding.Part part) {
        if (part.count() == 0) return 0;
        if (part.hidden()) return 1;
        double share = part.share().value();
        return share < .1 ? 2 : share < .2 ? 3 : share < .35 ? 4 : 5;
    }
}
