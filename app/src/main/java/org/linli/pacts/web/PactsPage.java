package org.linli.pacts.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.pacts.PactSummary;
import org.linli.ui.Shelf;
import org.linli.ui.Ui;

/// All pacts that the reader may know of, part by part.
public record PactsPage(Shelf<PactRow> shelf, boolean mayNote) {

    /// The parts of the page, in their order.
    enum Part {
        TALKED,
        HOLDING,
        OVER
    }

    static Part part(PactSummary pact) {
        if (pact.state().isOver()) return Part.OVER;
        return pact.isPublic() ? Part.HOLDING : Part.TALKED;
    }

    /// Quarrels that are being talked over.
    public List<PactRow> talked() {
        return in(Part.TALKED);
    }

    /// What holds, by place.
    public Map<String, List<PactRow>> holding(Ui ui) {
        var places = new LinkedHashMap<String, List<PactRow>>();
        for (var row : in(Part.HOLDING))
            places.computeIfAbsent(row.pact().placeName().in(ui), _ -> new ArrayList<>())
                    .add(row);
        return places;
    }

    /// What has come to an end.
    public List<PactRow> over() {
        return in(Part.OVER);
    }

    private List<PactRow> in(Part part) {
        return shelf.rows().stream().filter(row -> part(row.pact()) == part).toList();
    }
}
