package org.linli.places.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.people.OrganisationSummary;
import org.linli.people.People;
import org.linli.shared.OrganisationId;
import org.linli.shared.PlacePath;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// Organisations that may turn out to own a part of a place: whoever is registered is handed concerns at once.
@Component
class RegisteredOwners {

    private final People people;

    RegisteredOwners(People people) {
        this.people = people;
    }

    List<String> names(PlacePath place, Ui ui) {
        return at(place).map(body -> body.name(ui)).distinct().toList();
    }

    /// The one that is called so in either language; none where nobody registered is.
    @Nullable
    OrganisationId called(String name, PlacePath place) {
        return at(place)
                .filter(body -> body.name().equals(name) || body.nameEn().equalsIgnoreCase(name))
                .filter(_ -> !name.isEmpty())
                .reduce((above, nearer) -> nearer)
                .map(OrganisationSummary::id)
                .orElse(null);
    }

    private Stream<OrganisationSummary> at(PlacePath place) {
        return people.organisations(PlacePath.ALL).stream()
                .filter(body -> body.place().contains(place));
    }
}
