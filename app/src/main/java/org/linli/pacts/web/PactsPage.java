package org.linli.pacts.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.pacts.PactSummary;
import org.linli.ui.Ui;

/// All pacts that the reader may know of.
public record PactsPage(List<PactRow> rows, boolean mayNote) {

    public PactsPage {
        rows = List.copyOf(rows);
    }

    /// Quarrels that are being talked over.
    public List<PactRow> talked() {
        return rows.stream()
                .filter(row -> !row.pact().isPublic() && !row.pact().state().isOver())
                .toList();
    }

    /// What holds, by place.
    public Map<String, List<PactRow>> holding(Ui ui) {
        var places = new LinkedHashMap<String, List<PactRow>>();
        for (var row : rows)
            if (row.pact().isPublic() && !row.pact().state().isOver())
                places.computeIfAbsent(place(row.pact(), ui), _ -> new ArrayList<>())
                        .add(row);
        return places;
    }

    /// What has come to an end.
    public List<PactRow> over() {
        return rows.stream().filter(row -> row.pact().state().isOver()).toList();
    }

    private static String place(PactSummary pact, Ui ui) {
        return pact.placeName().in(ui);
    }
}
