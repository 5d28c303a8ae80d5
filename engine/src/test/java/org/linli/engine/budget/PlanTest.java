package org.linli.engine.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.engine.budget.Elections.item;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Plan OFFICIAL =
            Plan.official(new BigDecimal("200000"), List.of(item("doors", "80000"), item("paint", "120000")));

    @Test
    void theOfficialPlanUsesAllTheMoney() {
        assertThat(OFFICIAL.balance()).isEqualByComparingTo("0");
        assertThat(OFFICIAL.isCovered()).isTrue();
    }

    @Test
    void whatIsStruckPaysForWhatIsAddedAndTheRestMustBeGranted() {
        var plan = OFFICIAL.strike("paint").add(item("pipes", "370000"));
        assertThat(plan.items()).extracting(Item::id).containsExactly("doors", "pipes");
        assertThat(plan.freed()).isEqualByComparingTo("120000");
        assertThat(plan.needed()).isEqualByComparingTo("370000");
        assertThat(plan.reallocated()).isEqualByComparingTo("120000");
        assertThat(plan.balance()).isEqualByComparingTo("-250000");
        assertThat(plan.grant(new BigDecimal("250000")).isCovered()).isTrue();
    }

    @Test
    void whatWasStruckCanComeBack() {
        assertThat(OFFICIAL.strike("paint").restore("paint")).isEqualTo(OFFICIAL);
    }

    @Test
    void onlyOfficialItemsAreStruckAndNoneIsAddedTwice() {
        assertThatThrownBy(() -> OFFICIAL.strike("pipes")).hasMessage("not in the official plan: pipes");
        assertThatThrownBy(() -> OFFICIAL.add(item("doors", "1"))).hasMessage("two items have the id doors");
    }
}
