package org.linli.shared;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who does something: a person with an account, somebody from the public, or the program itself.
///
/// @param account none for the public and for the program
/// @param organisation the department or body the person speaks for, if any
/// @param name as it is shown to colleagues and written into the journal
/// @param grants the roles in places; those of other days are ignored
public record Actor(
        @Nullable AccountId account, @Nullable OrganisationId organisation, String name, List<Grant> grants) {

    /// Somebody without an account: a resident at the public pages.
    public static final Actor PUBLIC = new Actor(null, null, "public", List.of());

    public Actor {
        grants = List.copyOf(grants);
    }

    /// The program itself, under the name of the part that acts; it may do everything everywhere.
    public static Actor program(String part) {
        var always = Period.since(LocalDate.EPOCH);
        return new Actor(
                null,
                null,
                part,
                Arrays.stream(Role.values())
                        .map(role -> new Grant(role, PlacePath.ALL, always))
                        .toList());
    }

    public boolean isKnown() {
        return account != null;
    }

    /// The same, with those roles only that carry the right.
    public Actor with(Right right) {
        return new Actor(
                account,
                organisation,
                name,
                grants.stream().filter(g -> right.isOf(g.role())).toList());
    }

    /// Whether any role that covers the place and the day carries the right.
    public boolean may(Right right, PlacePath place, LocalDate day) {
        return grants.stream()
                .anyMatch(g -> right.isOf(g.role())
                        && g.place().contains(place)
                        && g.period().contains(day));
    }

    /// @throws NotAllowed unless [#may]
    public void require(Right right, PlacePath place, LocalDate day) {
        if (!may(right, place, day)) throw new NotAllowed(right);
    }

    /// Whether the right is held anywhere on that day: enough to show the door, never to open it.
    public boolean maySomewhere(Right right, LocalDate day) {
        return grants.stream().anyMatch(g -> right.isOf(g.role()) && g.period().contains(day));
    }

    /// The places in which the right is held on that day, outermost first.
    public List<PlacePath> placesOf(Right right, LocalDate day) {
        return grants.stream()
                .filter(g -> right.isOf(g.role()) && g.period().contains(day))
                .map(Grant::place)
                .distinct()
                .toList();
    }
}
