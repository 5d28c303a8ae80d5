package org.linli.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.testing.Colleague.actor;
import static org.linli.testing.Refusal.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Grant;
import org.linli.shared.NotAllowed;
import org.linli.shared.Period;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;

/// Who may give which role where.
class GivingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);
    private static final PlacePath OWN = new PlacePath("/1/12/");
    private static final PlacePath BELOW = new PlacePath("/1/12/130/");
    private static final PlacePath OTHER = new PlacePath("/1/13/");

    @ParameterizedTest
    @CsvSource(textBlock = """
            COMMUNITY_SECRETARY, WARDEN,              true
            COMMUNITY_SECRETARY, COMMUNITY_SECRETARY, true
            COMMUNITY_SECRETARY, SUBDISTRICT_OFFICER, false
            COMMUNITY_SECRETARY, DEPARTMENT_OFFICER,  false
            SUBDISTRICT_OFFICER, DEPARTMENT_OFFICER,  true
            SUBDISTRICT_OFFICER, EVALUATOR,           true
            SUBDISTRICT_OFFICER, TENANT_ADMIN,        false
            TENANT_ADMIN,        TENANT_ADMIN,        true
            COMMUNITY_WORKER,    RESIDENT,            false
            GRID_WORKER,         WARDEN,              false
            """)
    void noRoleAboveOnesOwnIsGiven(Role giver, Role given, boolean may) {
        assertThat(Giving.may(actor(giver, OWN), given, BELOW, TODAY)).isEqualTo(may);
    }

    @Test
    void nothingIsGivenInSomebodyElsesPlace() {
        assertThatThrownBy(() -> Giving.require(actor(Role.COMMUNITY_SECRETARY, OWN), Role.WARDEN, OTHER, TODAY))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aHigherRoleIsRefusedByItsName() {
        refused(
                PeopleRule.A_ROLE_ABOVE_ONES_OWN_IS_NOT_GIVEN,
                () -> Giving.require(actor(Role.COMMUNITY_SECRETARY, OWN), Role.TENANT_ADMIN, OWN, TODAY));
    }

    @Test
    void aRoleThatHasEndedGivesNothing() {
        var ended = new Actor(
                new AccountId(1),
                null,
                "former",
                List.of(new Grant(Role.TENANT_ADMIN, PlacePath.ALL, new Period(LocalDate.EPOCH, TODAY))));
        assertThat(Giving.may(ended, Role.RESIDENT, OWN, TODAY)).isFalse();
    }
}
