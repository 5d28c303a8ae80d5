package org.linli.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.imports.ImportId;
import org.linli.imports.ImportSetting;
import org.linli.imports.Stored;
import org.linli.shared.Actor;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// Places come from a spreadsheet once, however often it is loaded, and can be taken back.
@DatabaseTest
class PlaceImportTest {

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    @Autowired
    Quarter quarter;

    @Autowired
    Places places;

    @Autowired
    PlaceTable table;

    @Autowired
    ImportedPlaces imported;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void build() {
        if (there == null) there = quarter.build();
    }

    @Test
    void theSameRowsTwiceAddNothingTwiceAndMissingLevelsAreAdded() {
        var rows = List.of(line(2, "煤建院", "1号楼", "", 5), line(3, "煤建院", "1号楼", "2单元", null));

        var first = store(1, rows);
        var second = store(2, rows);

        assertThat(first.added()).isEqualTo(2);
        assertThat(second.added()).isZero();
        assertThat(second.already()).isEqualTo(2);
        var building = places.search("煤建院 1号楼", there.community(), 1).getFirst();
        assertThat(building.fullName()).isEqualTo("铁西社区 煤建院 1号楼");
        assertThat(places.children(building.id()))
                .extracting(PlaceSummary::name)
                .containsExactly("2单元");
        assertThat(first.events()).hasSize(3);
    }

    @Test
    void whatIsThereGetsTheFactsOfTheRowAndKeepsTheOthers() {
        store(3, List.of(line(2, "列车院", "1号楼", "", 5)));
        var more = new PlaceFacts(null, null, null, 30, null, null, null, "");

        store(4, List.of(new PlaceLine(2, way("列车院", "1号楼", ""), "", "", more)));

        var building = places.search("列车院 1号楼", there.community(), 1).getFirst();
        assertThat(places.details(building.id()).facts().storeys()).isEqualTo(5);
        assertThat(places.details(building.id()).facts().households()).isEqualTo(30);
    }

    @Test
    void takenBackItCanBeLoadedAgain() {
        var rows = List.of(line(2, "给水院", "1号楼", "", 3));
        store(5, rows);

        transactions.executeWithoutResult(status -> imported.takeBack(setting(5)));

        assertThat(places.search("给水院", there.community(), 1)).isEmpty();
        assertThat(store(6, rows).added()).isEqualTo(1);
    }

    private Stored store(long id, List<PlaceLine> lines) {
        return transactions.execute(status ->
                imported.store(setting(id), table.get(there.community().place()), lines));
    }

    private static ImportSetting setting(long id) {
        return new ImportSetting(new ImportId(id), there.community(), "", Actor.program("test"), Instant.EPOCH);
    }

    private static PlaceLine line(int row, String yard, String building, String entrance, @Nullable Integer storeys) {
        return new PlaceLine(
                row,
                way(yard, building, entrance),
                "",
                "",
                new PlaceFacts(null, null, storeys, null, null, null, null, ""));
    }

    private static List<PlaceLine.Step> way(String yard, String building, String entrance) {
        var house = new PlaceLine.Step(PlaceKind.BUILDING, building);
        var ground = new PlaceLine.Step(PlaceKind.COURTYARD, yard);
        return entrance.isEmpty()
                ? List.of(ground, house)
                : List.of(ground, house, new PlaceLine.Step(PlaceKind.ENTRANCE, entrance));
    }
}
