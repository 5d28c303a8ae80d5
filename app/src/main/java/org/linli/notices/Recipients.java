package org.linli.notices;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.linli.journal.Entry;
import org.linli.journal.Journal;
import org.linli.people.People;
import org.linli.people.PersonSummary;
import org.linli.requests.Glance;
import org.linli.shared.AccountId;
import org.linli.shared.OrganisationId;
import org.linli.shared.Right;
import org.linli.shared.Visibility;
import org.springframework.stereotype.Component;

/// Whom something about a concern concerns.
@Component
class Recipients {

    /// Where nobody in particular can be named, no more than so many are told: what everybody hears nobody does.
    private static final int FEW = 3;

    private final People people;
    private final Journal journal;

    Recipients(People people, Journal journal) {
        this.people = people;
        this.journal = journal;
    }

    /// Those who work on it: the colleague who has it; else everybody of the leading organisation who may work there.
    Set<AccountId> workers(Glance concern) {
        var handler = concern.handler();
        if (handler != null) return Set.of(handler);
        var lead = concern.lead();
        return lead == null ? Set.of() : of(lead, concern);
    }

    /// Everybody of the organisation who may work on it there.
    Set<AccountId> of(OrganisationId organisation, Glance concern) {
        return of(List.of(organisation), concern);
    }

    /// Those who work on it; as long as nobody has it, those nearest to the place who may sort it.
    Set<AccountId> whoseTurn(Glance concern) {
        return concern.lead() == null ? few(concern) : workers(concern);
    }

    Set<AccountId> helpers(Glance concern) {
        return of(concern.coHandlers(), concern);
    }

    /// Whoever did that last; if the program did, those nearest to the place who may.
    Set<AccountId> whoDid(String type, Glance concern) {
        var who = journal.story(concern.id().subject(), EnumSet.of(Visibility.PARTIES, Visibility.STAFF)).stream()
                .filter(entry -> entry.type().equals(type))
                .map(Entry::account)
                .filter(account -> account != null)
                .toList();
        return who.isEmpty() ? few(concern) : Set.of(who.getLast());
    }

    /// Everybody who may sort it.
    Set<AccountId> sorters(Glance concern) {
        return ids(people.holders(Right.SORT_REQUESTS, concern.place()));
    }

    private Set<AccountId> few(Glance concern) {
        return ids(people.holders(Right.SORT_REQUESTS, concern.place()).stream()
                .limit(FEW)
                .toList());
    }

    private Set<AccountId> of(Collection<OrganisationId> organisations, Glance concern) {
        return ids(people.holders(Right.WORK_REQUESTS, concern.place()).stream()
                .filter(person -> organisations.contains(person.organisation()))
                .toList());
    }

    private static Set<AccountId> ids(List<PersonSummary> persons) {
        var ids = new LinkedHashSet<AccountId>();
        persons.forEach(person -> ids.add(person.id()));
        return ids;
    }
}
