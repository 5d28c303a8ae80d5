package org.linli.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.linli.shared.Rule;
import org.linli.shared.RuleBroken;

/// Whether something is refused, and by which rule.
public final class Refusal {

    private Refusal() {}

    public static void refused(Rule rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(rule));
    }

    /// @param field of the form at which the sentence stands
    public static void refused(Rule rule, String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.rule()).isEqualTo(rule);
            assertThat(broken.field()).isEqualTo(field);
        });
    }
}
