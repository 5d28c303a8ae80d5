package org.linli.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.linli.ui.Form;
import org.linli.ui.Shell;
import org.linli.ui.Ui;
import org.linli.ui.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A place is found by typing a few letters, or step by step, and nothing typed is lost on the way.
@DatabaseTest
class PickerTest {

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Pickers pickers;

    @Autowired
    Words words;

    @BeforeEach
    void build() {
        if (there == null) there = quarter.build();
    }

    @Test
    void anEmptyPickerOffersTheCommunities() {
        var picker = pickers.of(ui(Map.of()), "place", null, PlacePath.ALL);

        assertThat(picker.chosen()).isNull();
        assertThat(names(picker)).containsExactly("铁西社区", "河沿社区");
        assertThat(picker.offered().getFirst().inside()).isEqualTo(1);
    }

    @Test
    void initialsFindTheHouse() {
        assertThat(names(pickers.found("place", "gwy3", PlacePath.ALL))).containsExactly("3号楼");
        assertThat(pickers.found("place", "nosuchplace", PlacePath.ALL).isEmptyHanded())
                .isTrue();
    }

    @Test
    void whatWasChosenStaysChosenWhileOneLooksElsewhere() {
        var building = there.building().toString();
        var picker = pickers.of(
                ui(Map.of(
                        "place",
                        List.of(building),
                        "placeIn",
                        List.of(there.community().place().toString()))),
                "place",
                null,
                PlacePath.ALL);

        assertThat(picker.chosen()).extracting(PlaceSummary::name).isEqualTo("3号楼");
        assertThat(picker.trail()).extracting(PlaceSummary::name).containsExactly("桐荫街道", "铁西社区");
        assertThat(names(picker)).containsExactly("工务院");
    }

    @Test
    void whatLiesElsewhereCannotBeChosen() {
        var picker =
                pickers.of(ui(Map.of("place", List.of(there.building().toString()))), "place", null, there.other());

        assertThat(picker.chosen()).isNull();
    }

    @Test
    void theSearchAnswersPrograms() throws Exception {
        assertThat(new Visitor(port).get("/places/search.json?q=gwy3").page().text())
                .contains("铁西社区 工务院 3号楼");
        assertThat(new Visitor(port)
                        .get("/places/offers?field=place&placeWords=gwy")
                        .page()
                        .select("input[name=place]"))
                .hasSize(2);
    }

    private static List<String> names(Picker picker) {
        return picker.offered().stream().map(o -> o.place().name()).toList();
    }

    private Ui ui(Map<String, List<String>> typed) {
        return new Ui(
                words,
                Locale.SIMPLIFIED_CHINESE,
                Actor.PUBLIC,
                Ui.Look.PLAIN,
                false,
                "/tell",
                "",
                Instant.EPOCH,
                new Form("", typed, Map.of()),
                Shell.BARE);
    }
}
