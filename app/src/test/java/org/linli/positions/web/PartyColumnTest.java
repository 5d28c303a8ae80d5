package org.linli.positions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.engine.consensus.Finding;
import org.linli.positions.PositionPicture;
import org.linli.positions.PositionPicture.PartySize;
import org.linli.positions.Stances;
import org.linli.positions.StatementStances;
import org.linli.shared.Actor;
import org.linli.ui.Ui;
import org.linli.ui.Words;

/// Whose positions are shown: everybody's where all know each other, and nobody's whom the figure would betray.
class PartyColumnTest {

    private final Ui ui = new Ui(new Words(), Locale.SIMPLIFIED_CHINESE, Actor.PUBLIC, Instant.EPOCH);

    @Test
    void amongFewEveryGroupHasItsColumnAlsoWhoIsSilent() {
        var columns = PartyColumn.of(
                picture(Finding.TOO_FEW, new PartySize("一楼", 2), new PartySize("", 1)), List.of("一楼", "租户"), ui);
        assertThat(columns).extracting(PartyColumn::label).containsExactly("一楼", "住在这儿的一个居民", "租户");
        assertThat(columns).extracting(PartyColumn::people).containsExactly(2, 1, 0);
    }

    @Test
    void amongManySmallGroupsStandTogether() {
        var picture = picture(
                Finding.GROUPS,
                new PartySize("有车的", 40),
                new PartySize("没车的", 20),
                new PartySize("店家", 3),
                new PartySize("坐轮椅的", 2));
        var columns = PartyColumn.of(picture, List.of(), ui);
        assertThat(columns).extracting(PartyColumn::label).containsExactly("有车的", "没车的", "其他几群人");
        assertThat(columns.getLast().people()).isEqualTo(5);
        var line =
                new StatementStances(1, new Stances(4, 0, 0), Collections.nCopies(4, new Stances(1, 0, 0)), List.of());
        assertThat(columns.getLast().of(line)).isEqualTo(new Stances(2, 0, 0));
    }

    @Test
    void aLonelySmallGroupTakesTheNextSmallestWithIt() {
        var picture =
                picture(Finding.GROUPS, new PartySize("有车的", 40), new PartySize("没车的", 20), new PartySize("店家", 3));
        assertThat(PartyColumn.of(picture, List.of(), ui))
                .extracting(PartyColumn::people)
                .containsExactly(40, 23);
    }

    private static PositionPicture picture(Finding finding, PartySize... parties) {
        return new PositionPicture(
                finding,
                IntStream.range(0, parties.length).map(i -> parties[i].people()).sum(),
                0,
                List.of(parties),
                List.of(),
                0,
                0,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0);
    }
}
