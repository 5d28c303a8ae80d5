package org.linli.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.testing.Refusal.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.people.PublicBody;
import org.linli.shared.Actor;
import org.linli.shared.NotAllowed;
import org.linli.shared.Period;
import org.linli.shared.PlaceId;
import org.linli.shared.Stale;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.ui.BilingualText;
import org.linli.ui.Ui;
import org.linli.ui.Words;
import org.springframework.beans.factory.annotation.Autowired;

/// Places are entered, changed, put in order and ended; who owns what is kept by date.
@DatabaseTest
class PlacesTest {

    private static final Actor SELF = Actor.program("test");

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    @Autowired
    Quarter quarter;

    @Autowired
    Places places;

    @Autowired
    PlaceRegister register;

    @Autowired
    PlanFiles files;

    @Autowired
    Words words;

    @BeforeEach
    void build() {
        if (there == null) there = quarter.build();
    }

    @Test
    void anAnswerCannotBeginBeforeThePresentOne() {
        own("供水公司", LocalDate.of(2024, 5, 1));

        refused(PlaceRule.AN_ANSWER_BEGINS_AFTER_THE_PRESENT_ONE, () -> own("街道", LocalDate.of(2024, 4, 30)));

        own("街道", LocalDate.of(2025, 1, 1));
        assertThat(places.boundaryHistory(there.building()))
                .extracting(BoundaryOwner::name)
                .containsExactly("街道", "供水公司");
        assertThat(places.boundaries(there.building(), LocalDate.of(2024, 6, 1)))
                .extracting(BoundaryOwner::name)
                .containsExactly("供水公司");
    }

    @Test
    void manyPlacesAreEnteredAtOnceOrNoneOfThem() {
        var yard = planned(PlaceKind.COURTYARD, "煤建院", List.of(planned(PlaceKind.BUILDING, "1号楼", List.of())));
        var community = there.other().place();

        var ids = register.createAll(community, List.of(yard), SELF);

        assertThat(places.get(ids.getLast()).fullName()).isEqualTo("河沿社区 煤建院 1号楼");
        assertThat(places.search("mjy1", there.other(), 5)).hasSize(1);
        var twice = List.of(planned(PlaceKind.COURTYARD, "新院", List.of()), yard);
        refused(PlaceRule.SIBLINGS_HAVE_DIFFERENT_NAMES, () -> register.createAll(community, twice, SELF));
        assertThat(places.children(community)).extracting(PlaceSummary::name).doesNotContain("新院");
    }

    @Test
    void aPlaceIsFoundByItsEnglishNameAndCalledByItWhereThereIsOne() {
        var english = new Ui(words, Locale.ENGLISH, Actor.PUBLIC, Instant.EPOCH);
        register.rename(there.building(), "3号楼", "Building 3", SELF, "");

        assertThat(places.search("building 3", there.community(), 5))
                .extracting(place -> place.spoken())
                .containsExactly(new PlaceName("铁西社区 工务院 3号楼", "铁西社区, 工务院, Building 3"));
        assertThat(new PlaceName("工务院", ""))
                .extracting(name -> name.in(english))
                .isEqualTo("工务院");
        assertThat(places.get(there.building()).name(english)).isEqualTo("Building 3");
    }

    @Test
    void factsAreChangedOnTheVersionThatWasSeen() {
        var building = there.building();
        var before = places.details(building);
        var facts = new PlaceFacts(null, SiteKind.HOUSING, 5, 30, 1958, false, null, "");

        register.describe(building, before.version(), "GW-3", null, facts, SELF, "");

        assertThat(places.details(building).facts()).isEqualTo(facts);
        assertThatThrownBy(() -> register.describe(building, before.version(), "", null, facts, SELF, ""))
                .isInstanceOf(Stale.class);
        var impossible = new PlaceFacts(null, null, 900, null, null, null, null, "");
        refused(
                PlaceRule.A_NUMBER_IS_PLAUSIBLE,
                () -> register.describe(building, before.version() + 1, "", null, impossible, SELF, ""));
    }

    @Test
    void onlyWhoMayEditHereChangesAnything() {
        assertThatThrownBy(() -> register.move(there.building(), true, Actor.PUBLIC))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void siblingsChangePlaces() {
        var yard = register.createAll(
                        there.other().place(),
                        List.of(planned(
                                PlaceKind.COURTYARD,
                                "排队院",
                                List.of(
                                        planned(PlaceKind.BUILDING, "1号楼", List.of()),
                                        planned(PlaceKind.BUILDING, "2号楼", List.of())))),
                        SELF)
                .getFirst();
        register.move(places.children(yard).getLast().id(), true, SELF);

        assertThat(places.children(yard)).extracting(PlaceSummary::name).containsExactly("2号楼", "1号楼");
    }

    @Test
    void aPlanComesBackAsItWasTakenAwayAndTwiceIsOnce() {
        var community = there.community().place();
        var building = there.building();
        var text = """
                {"type":"FeatureCollection","features":[
                 {"type":"Feature","properties":{"place":%s},"geometry":{"type":"Polygon","coordinates":
                  [[[122.05,46.08],[122.0507,46.08],[122.0507,46.0801],[122.05,46.0801],[122.05,46.08]]]}},
                 {"type":"Feature","properties":{"kind":"TREES"},"geometry":{"type":"MultiPoint","coordinates":
                  [[122.0501,46.0802],[122.0503,46.0802]]}}]}""".formatted(building);

        files.keep(community, text, SELF);
        var once = files.write(community, true);
        files.keep(community, once, SELF);

        assertThat(files.write(community, true)).isEqualTo(once);
        assertThat(files.write(community, false)).contains("\"plane\":\"metres\"");
        refused(
                PlaceRule.A_PLAN_FILE_NAMES_ITS_PLACES,
                () -> files.keep(community, text.replace("\"place\":" + building, "\"place\":999999"), SELF));
        assertThat(files.write(community, true)).isEqualTo(once);
    }

    private void own(String name, LocalDate from) {
        register.setBoundary(
                new BoundaryOwner(
                        there.building(),
                        BoundaryItem.WATER_SUPPLY,
                        Standing.OWNED,
                        null,
                        PublicBody.named(name),
                        BilingualText.NONE,
                        Period.since(from)),
                SELF,
                "");
    }

    private static PlannedPlace planned(PlaceKind kind, String name, List<PlannedPlace> inside) {
        return new PlannedPlace(
                new NewPlace((PlaceId) null, kind, name, "", "", null, PlaceFacts.NONE, Period.since(LocalDate.EPOCH)),
                null,
                inside);
    }
}
