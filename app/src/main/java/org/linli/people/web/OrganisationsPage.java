package org.linli.people.web;

import java.util.List;
import org.linli.people.OrganisationKind;
import org.linli.people.PublicReach;
import org.linli.ui.ListView;

/// The bodies that are responsible for something in the reader's places.
public record OrganisationsPage(ListView view, List<Row> rows) {

    public OrganisationsPage {
        rows = List.copyOf(rows);
    }

    /// One body.
    ///
    /// @param place where it is responsible; empty for everywhere
    /// @param members how many colleagues belong to it
    public record Row(
            long id,
            String code,
            OrganisationKind kind,
            String name,
            String nameEn,
            PublicReach reach,
            String place,
            long members) {}
}
