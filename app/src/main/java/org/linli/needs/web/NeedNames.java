package org.linli.needs.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.people.OrganisationSummary;
import org.linli.people.People;
import org.linli.places.Places;
import org.linli.requests.Categories;
import org.linli.requests.Category;
import org.linli.shared.AccountId;
import org.linli.shared.OrganisationId;
import org.linli.shared.PlaceId;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// Names for the ids of a page.
@Component
class NeedNames {

    private final People people;
    private final Categories categories;
    private final Places places;

    NeedNames(People people, Categories categories, Places places) {
        this.people = people;
        this.categories = categories;
        this.places = places;
    }

    Naming of(Ui ui) {
        return new Naming(
                people,
                places,
                ui,
                categories.list().stream().collect(Collectors.toMap(Category::code, c -> c)),
                new HashMap<>(),
                new HashMap<>());
    }

    /// Empty where there is none.
    record Naming(
            People people,
            Places places,
            Ui ui,
            Map<String, Category> categories,
            Map<Long, OrganisationSummary> known,
            Map<Long, String> called) {

        String category(String code) {
            var found = categories.get(code);
            return found == null ? "" : found.name(ui.english());
        }

        String organisation(@Nullable Long id) {
            if (id == null) return "";
            var found = known.computeIfAbsent(
                    id,
                    _ -> people.organisations(List.of(new OrganisationId(id))).get(new OrganisationId(id)));
            return found == null ? "" : found.name(ui);
        }

        String place(long id) {
            return called.computeIfAbsent(
                    id, _ -> places.get(new PlaceId(id)).inFull().in(ui));
        }

        String person(@Nullable Long id) {
            if (id == null) return "";
            var found = people.all(List.of(new AccountId(id))).get(new AccountId(id));
            return found == null ? "" : found.name();
        }
    }
}
