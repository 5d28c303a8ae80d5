package org.linli.surveys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.places.PlaceName;

/// Takes out of answers what could tell whose they are.
final class Anonymous {

    static final String HIDDEN = "*";

    private final Map<String, ItemFinding> findings = new HashMap<>();
    private final Map<String, Set<String>> shown = new HashMap<>();
    private final Function<String, String> regions;

    /// @param regions for the code of a place the one that it is counted with
    Anonymous(List<ItemFinding> found, Function<String, String> regions) {
        this.regions = regions;
        for (var finding : found) {
            findings.put(finding.item().key(), finding);
            shown.put(
                    finding.item().key(),
                    finding.parts().stream()
                            .filter(part -> !part.hidden())
                            .map(ItemFinding.Part::code)
                            .collect(Collectors.toSet()));
        }
    }

    /// In an order that says nothing of when they came.
    List<AnonymousRow> rows(List<Tally.Voice> voices, List<@Nullable PlaceName> communities) {
        var rows = new ArrayList<AnonymousRow>();
        for (int i = 0; i < voices.size(); i++) {
            var voice = voices.get(i);
            rows.add(new AnonymousRow(communities.get(i), voice.weight(), said(voice.said())));
        }
        rows.sort((one, other) -> order(one).compareTo(order(other)));
        return rows;
    }

    private static String order(AnonymousRow row) {
        var community = row.community();
        return (community == null ? "" : community.zh())
                + new TreeMap<>(row.said().byItem());
    }

    private Said said(Said whole) {
        var said = new LinkedHashMap<String, List<String>>();
        whole.byItem().forEach((key, codes) -> {
            var finding = findings.get(key);
            if (finding == null || !AnonymousRow.holds(finding.item())) return;
            said.put(
                    key,
                    codes.stream().map(code -> code(finding, code)).distinct().toList());
        });
        return new Said(said);
    }

    private String code(ItemFinding finding, String code) {
        var counted = switch (finding.item().kind()) {
            case PLACE -> regions.apply(code);
            case NUMBER -> range(finding, code);
            default -> code;
        };
        return shown.getOrDefault(finding.item().key(), Set.of()).contains(counted) ? counted : HIDDEN;
    }

    private static String range(ItemFinding finding, String number) {
        int value = Integer.parseInt(number);
        return finding.parts().stream()
                .map(ItemFinding.Part::code)
                .filter(code -> Ranges.holds(code, value))
                .findFirst()
                .orElse(number);
    }
}
