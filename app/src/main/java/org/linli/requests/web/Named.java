package org.linli.requests.web;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.people.OrganisationSummary;
import org.linli.people.People;
import org.linli.people.PersonSummary;
import org.linli.requests.Categories;
import org.linli.requests.Category;
import org.linli.shared.AccountId;
import org.linli.shared.OrganisationId;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// Names for the ids of a whole page, looked up once each.
@Component
class Named {

    private final People people;
    private final Categories categories;

    Named(People people, Categories categories) {
        this.people = people;
        this.categories = categories;
    }

    Names of(Collection<@Nullable Long> leads, Collection<@Nullable Long> handlers, Ui ui) {
        return new Names(
                ui,
                people.organisations(leads.stream()
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(OrganisationId::new)
                        .toList()),
                people.all(handlers.stream()
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(AccountId::new)
                        .toList()),
                categories.list().stream().collect(Collectors.toMap(Category::code, c -> c)));
    }

    /// Empty where there is none.
    record Names(
            Ui ui,
            Map<OrganisationId, OrganisationSummary> organisations,
            Map<AccountId, PersonSummary> persons,
            Map<String, Category> categories) {

        String organisation(@Nullable Long id) {
            var found = id == null ? null : organisations.get(new OrganisationId(id));
            return found == null ? "" : found.name(ui);
        }

        String person(@Nullable Long id) {
            var found = id == null ? null : persons.get(new AccountId(id));
            return found == null ? "" : found.name();
        }

        String category(@Nullable String code) {
            var found = code == null ? null : categories.get(code);
            return found == null ? "" : found.name(ui.english());
        }
    }
}
