package org.linli.places;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Prepares [Picker]s, for any form of any room.
@Component
@Transactional(readOnly = true)
public class Pickers {

    private static final int MOST = 12;

    private final PlaceTable table;
    private final PlaceSearch search;
    private final PlaceLevels levels;

    Pickers(PlaceTable table, PlaceSearch search, PlaceLevels levels) {
        this.table = table;
        this.search = search;
        this.levels = levels;
    }

    /// The picker of a form as it stands: fresh, or refused with what was typed.
    ///
    /// @param field of the form; `fieldWords` and `fieldIn` are used beside it
    /// @param first chosen beforehand, by a sign at the door or by the last call
    /// @param within [PlacePath#ALL] for everywhere
    public Picker of(Ui ui, String field, @Nullable PlaceId first, PlacePath within) {
        var words = TypedText.line(ui.form().value(field + "Words", ""));
        var chosen = PlaceId.parse(ui.form().value(field, first == null ? "" : first.toString()))
                .flatMap(table::find)
                .filter(place -> place.exists() && within.contains(place.path()))
                .orElse(null);
        var in = PlaceId.parse(ui.form().value(field + "In", ""))
                .flatMap(table::find)
                .filter(place -> within.contains(place.path()))
                .orElse(null);
        return in == null ? offer(field, words, within, chosen) : level(field, in, within, chosen);
    }

    /// What the words find.
    public Picker found(String field, String words, PlacePath within) {
        return offer(field, TypedText.line(words), within, null);
    }

    /// The one place that was tapped on a plan.
    public Picker tapped(String field, String id, PlacePath within) {
        var found = PlaceId.parse(id)
                .flatMap(table::find)
                .filter(place -> place.exists() && within.contains(place.path()))
                .map(PlaceRow::summary);
        var offered = levels.counted(found.stream().toList());
        return picker(field, within, found.map(PlaceSummary::fullName).orElse(id), null, List.of(), offered);
    }

    private Picker offer(String field, String words, PlacePath within, @Nullable PlaceRow chosen) {
        var offered = words.isEmpty() ? levels.top(within) : levels.counted(search.find(words, within, MOST));
        return picker(field, within, words, chosen, List.of(), offered);
    }

    private Picker level(String field, PlaceRow in, PlacePath within, @Nullable PlaceRow chosen) {
        var trail = new ArrayList<PlaceSummary>();
        for (var step : in.path().steps()) {
            var place = table.get(step);
            if (place.kind() != PlaceKind.GRID && within.contains(place.path())) trail.add(place.summary());
        }
        return picker(field, within, "", chosen, trail, levels.inside(in.id()));
    }

    private static Picker picker(
            String field,
            PlacePath within,
            String words,
            @Nullable PlaceRow chosen,
            List<PlaceSummary> trail,
            List<Picker.Offer> offered) {
        return new Picker(field, within, words, chosen == null ? null : chosen.summary(), trail, offered);
    }
}
