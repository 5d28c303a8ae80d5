package org.linli.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.shared.RuleBroken;

class TypedNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"1200", " 1200 ", "1,200", "１２００", "１，２００", "001200"})
    void isReadAsPeopleTypeIt(String typed) {
        assertThat(TypedNumber.whole(typed)).contains(1200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12人", "1,20", "-3", "1.5", "十二", "1234567890"})
    void isNotGuessed(String typed) {
        assertThat(TypedNumber.whole(typed)).isEmpty();
    }

    @Test
    void hasTwoPlacesBehindThePointAtMost() {
        assertThat(TypedNumber.decimal("1,234.56")).hasToString("Optional[1234.56]");
        assertThat(TypedNumber.decimal("1.234")).isEmpty();
    }

    @Test
    void thatIsNotTypedIsNoughtAndThatCannotBeReadIsRefusedAtItsField() {
        assertThat(TypedNumber.count("yes", null)).isZero();
        assertThat(TypedNumber.count("yes", "１２")).isEqualTo(12);
        assertThatThrownBy(() -> TypedNumber.count("yes", "a dozen"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.field()).isEqualTo("yes"));
    }
}
