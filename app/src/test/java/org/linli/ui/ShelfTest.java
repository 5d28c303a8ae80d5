package org.linli.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.shared.Actor;

class ShelfTest {

    private static final List<String> WALKS = IntStream.rangeClosed(1, 45)
            .mapToObj(n -> n % 9 == 0 ? "Yard " + n : "院 " + n)
            .toList();

    @Test
    void isTakenPageByPageInItsOrder() {
        assertThat(asked("/walks").rows()).hasSize(20).startsWith("院 1", "院 2");
        assertThat(asked("/walks?page=3").rows())
                .containsExactlyElementsOf(WALKS.subList(40, 45))
                .last()
                .isEqualTo("Yard 45");
        assertThat(asked("/walks?page=3").view().hasNext()).isFalse();
        assertThat(asked("/walks?page=4").rows()).isEmpty();
    }

    @Test
    void isNarrowedByWordsInWhateverCase() {
        var found = asked("/walks?words=yARD");

        assertThat(found.rows()).containsExactly("Yard 9", "Yard 18", "Yard 27", "Yard 36", "Yard 45");
        assertThat(found.view().count().counted()).isEqualTo(5);
        assertThat(found.map(String::length).rows()).containsExactly(6, 7, 7, 7, 7);
    }

    @Test
    void isBareOnlyWhereNothingIsWhateverIsAsked() {
        assertThat(asked("/walks?words=桥").rows()).isEmpty();
        assertThat(asked("/walks?words=桥").isBare()).isFalse();
        assertThat(Shelf.of(ui("/walks"), List.<String>of(), walk -> walk).isBare())
                .isTrue();
    }

    private static Shelf<String> asked(String address) {
        return Shelf.of(ui(address), WALKS, walk -> walk);
    }

    private static Ui ui(String address) {
        return new Ui(
                new Words(),
                Locale.SIMPLIFIED_CHINESE,
                Actor.PUBLIC,
                Ui.Look.PLAIN,
                false,
                address,
                "",
                Instant.EPOCH,
                Form.EMPTY,
                Shell.BARE);
    }
}
