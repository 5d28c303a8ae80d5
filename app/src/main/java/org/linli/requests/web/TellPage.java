package org.linli.requests.web;

import java.util.List;
import java.util.UUID;
import org.linli.places.PlaceSummary;
import org.linli.ui.Choice;

/// The form on which a resident says what is the matter.
///
/// @param submission made now: the same one twice is the same concern
/// @param found places to choose from
/// @param where the words that they were looked for with
public record TellPage(UUID submission, List<PlaceSummary> found, String where) {

    public TellPage {
        found = List.copyOf(found);
    }

    public List<Choice> places() {
        return found.stream()
                .map(p -> new Choice(p.id().toString(), p.fullName()))
                .toList();
    }
}
