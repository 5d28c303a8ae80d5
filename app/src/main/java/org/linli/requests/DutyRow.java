package org.linli.requests;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.places.BoundaryItem;
import org.linli.shared.Period;
import org.linli.shared.PlacePath;
import org.linli.shared.TimeLimit;
import org.linli.ui.BilingualText;

/// One line of the duty matrix: who leads on a category in a place, for a period.
///
/// @param id 0 as long as it is not written down
/// @param place where it holds, with everything below; [PlacePath#ALL] for what holds unless a place says otherwise
/// @param item the part of a courtyard whose noted owner leads instead; none where there is no such part
/// @param lead code of the organisation, found nearest to the place of the concern
/// @param coHandlers codes of those who help
/// @param basis what the paper that says so is called
public record DutyRow(
        long id,
        String category,
        PlacePath place,
        @Nullable BoundaryItem item,
        String lead,
        List<String> coHandlers,
        Route route,
        Urgency urgency,
        TimeLimit signLimit,
        TimeLimit finishLimit,
        BilingualText basis,
        Period period) {

    public DutyRow {
        coHandlers = List.copyOf(coHandlers);
    }

    public boolean isCommon() {
        return place.equals(PlacePath.ALL);
    }
}
