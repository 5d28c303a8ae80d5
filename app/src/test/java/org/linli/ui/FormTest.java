package org.linli.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {

    private static final String LONG = "一楼的三户还是担心井道挡光，想再听一次";

    private final Form form = new Form(
            "/promises/5/day",
            Map.of("why", List.of(LONG), "key", List.of("0b8f6d1e-4a52-4a57-9f0d-6b6c1d2e3f40"), "day", List.of("")),
            Map.of("day", "哪天？"));

    @Test
    void putsBackWhatWasTypedIntoTheFormThatWasSent() {
        assertThat(form.at("/promises/5/day").value("why", "")).isEqualTo(LONG);
        assertThat(form.at("/promises/5/giving-up").value("why", "as it was")).isEqualTo("as it was");
    }

    @Test
    void leavesTheOtherFormsOfThePageAsTheyWere() {
        assertThat(form.value("what", "as it was")).isEqualTo("as it was");
        assertThat(form.value("day", "2026-11-26")).isEmpty();
    }

    @Test
    void showsOnceMoreWhatTookAWhileToWriteAndNothingElse() {
        assertThat(form.texts()).containsExactly(LONG);
    }
}
