package org.linli.requests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The number that people write down.
class RequestNumberTest {

    @Test
    void isReadBackHoweverItIsTyped() {
        var number = new RequestNumber(new RequestId(204_173));

        assertThat(RequestNumber.parse(number.toString())).contains(number);
        assertThat(RequestNumber.parse(" " + number.digits().replace("", " "))).contains(number);
    }

    @Test
    void noticesEveryWrongDigit() {
        var digits = new RequestNumber(new RequestId(204_173)).digits();
        for (int at = 0; at < digits.length(); at++) {
            for (char other = '0'; other <= '9'; other++) {
                if (other == digits.charAt(at)) continue;
                var wrong = digits.substring(0, at) + other + digits.substring(at + 1);
                assertThat(RequestNumber.parse(wrong)).as(wrong).isEmpty();
            }
        }
    }

    @Test
    void isGroupedFromTheRight() {
        assertThat(new RequestNumber(new RequestId(204_173)).toString()).matches("\\d{3}-\\d{4}");
    }

    @Test
    void nonsenseIsNoNumber() {
        assertThat(RequestNumber.parse("")).isEmpty();
        assertThat(RequestNumber.parse("12345678901234567890123")).isEmpty();
        assertThat(RequestNumber.parse("三号楼")).isEmpty();
    }
}
