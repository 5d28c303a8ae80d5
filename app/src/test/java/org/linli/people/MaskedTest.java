package org.linli.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is left of a name, a phone, a door.
class MaskedTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            张三,           张**
            孙小梅,         孙**
            欧阳明月,       欧阳**
            欧阳,           欧**
            司徒静,         司徒**
            Jane Miller,    J***
            '  李四 ',      李**
            '',             ''
            """)
    void aNameKeepsItsFamily(String name, String masked) {
        assertThat(Masked.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            13800001234,      138****1234
            +8613800001234,   138****1234
            138 0000 1234,    138****1234
            0931-1234567,     0931****567
            8123456,          ****
            +4915112345678,   +491****678
            '',               ''
            """)
    void aPhoneKeepsItsEnds(String phone, String masked) {
        assertThat(Masked.phone(phone)).isEqualTo(masked);
    }
}
