package org.linli.people;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Role;

/// Which roles somebody may give, and so whose accounts they may touch: none above their own, none outside their
/// places.
final class Giving {

    private static final Map<Role, Set<Role>> GIVEN_BY = Map.of(
            Role.COMMUNITY_SECRETARY, EnumSet.range(Role.RESIDENT, Role.COMMUNITY_SECRETARY),
            Role.SUBDISTRICT_OFFICER, EnumSet.complementOf(EnumSet.of(Role.TENANT_ADMIN)),
            Role.TENANT_ADMIN, EnumSet.allOf(Role.class));

    private Giving() {}

    static boolean may(Actor giver, Role role, PlacePath place, LocalDate day) {
        return giver.grants().stream()
                .anyMatch(g -> GIVEN_BY.getOrDefault(g.role(), Set.of()).contains(role)
                        && g.place().contains(place)
                        && g.period().contains(day));
    }

    /// Refuses a place that is not the giver's with 403, and a role above the giver's own by its rule.
    static void require(Actor giver, Role role, PlacePath place, LocalDate day) {
        giver.require(Right.MANAGE_ACCOUNTS, place, day);
        PeopleRule.A_ROLE_ABOVE_ONES_OWN_IS_NOT_GIVEN.requireAt("role", may(giver, role, place, day));
    }
}
