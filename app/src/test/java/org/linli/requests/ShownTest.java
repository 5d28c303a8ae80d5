package org.linli.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.places.NewPlace;
import org.linli.places.PlaceFacts;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceRegister;
import org.linli.shared.Actor;
import org.linli.shared.Period;
import org.linli.shared.PlaceId;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Told;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What everybody may read: without name, door or phone, wherever it is shown.
@DatabaseTest
class ShownTest {

    private static final Actor SELF = Actor.program("test");
    private static final String WORDS = "3号楼402马桶反水，打13800001234。说话的是孙桂兰，天天在家";

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static PlaceId entrance;

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static RequestId toilet;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    PlaceRegister register;

    @Autowired
    Requests requests;

    private Visitor neighbour;

    @BeforeEach
    void build() {
        neighbour = new Visitor(port);
        if (there != null) return;
        there = quarter.build();
        entrance = register.create(
                new NewPlace(
                        there.building(),
                        PlaceKind.ENTRANCE,
                        "2单元",
                        "Entrance 2",
                        "",
                        null,
                        PlaceFacts.NONE,
                        Period.since(LocalDate.of(2020, 1, 1))),
                SELF);
        toilet = requests.submit(Told.at(entrance, WORDS), Actor.PUBLIC).id();
    }

    @Test
    void neitherDoorNorPhoneNorEntranceStandsOnAPublicPage() throws Exception {
        var gap = requests.submit(Told.at(entrance, "402室门口污水井没人管，找13900001234"), Actor.PUBLIC)
                .id();
        requests.accept(gap, SELF);
        requests.classify(gap, "HOU1", Urgency.DAMAGE, SELF);
        requests.declareGap(gap, "", SELF);

        for (var page : List.of("/", "/concerns", "/gaps", "/concerns/" + toilet, "/concerns/" + gap)) {
            var shown = neighbour.get(page);
            assertThat(shown.status()).as(page).isEqualTo(200);
            assertThat(shown.page().select("main").text())
                    .as(page)
                    .contains("3号楼", "****")
                    .doesNotContain("13800001234", "13900001234", "402", "2单元");
        }
    }

    @Test
    void whoIsAboutToTellTheSameSeesNoDoorEither() throws Exception {
        neighbour.get("/tell");
        var alike = neighbour.post(
                "/tell",
                Map.of(
                        "submission",
                        UUID.randomUUID().toString(),
                        "body",
                        "马桶反水，3号楼也是",
                        "place",
                        entrance.toString(),
                        "answerBy",
                        "CODE",
                        "go",
                        "send"));

        assertThat(alike.page().select("#s0 .like").text())
                .contains("马桶反水")
                .doesNotContain("13800001234", "402", "2单元");
    }

    @Test
    void aSearchFindsOnlyWhatCanBeRead() throws Exception {
        assertThat(found("马桶")).isEqualTo(1);
        assertThat(found("马桶 3号楼")).isEqualTo(1);
        for (var hidden : List.of("孙桂兰", "13800001234", "402", "2单元", "天天在家"))
            assertThat(found(hidden)).as(hidden).isZero();
        assertThat(found(new RequestNumber(toilet).toString())).isEqualTo(1);
    }

    @Test
    void somebodyWithTheSameMatterAddsAVoiceFromItsPage() throws Exception {
        var before = neighbour.get("/concerns/" + toilet);
        var refused = neighbour.sendForm(before, "/concerns/" + toilet + "/voices", Map.of("phone", "12"));
        assertThat(refused.status()).isEqualTo(422);
        var receipt = neighbour.sendForm(before, "/concerns/" + toilet + "/voices", Map.of("detail", "5楼"));

        assertThat(receipt.path()).endsWith("/receipt");
        assertThat(neighbour.get("/concerns/" + toilet).page().select("main").text())
                .contains("2 人说过")
                .as("who is spoken of in the text")
                .doesNotContain("孙桂兰");
        assertThat(neighbour.get("/").page().select(".talk").text()).contains("2 人说过");
    }

    @Test
    void whatIsNotForEverybodyHasNoPage() throws Exception {
        var hidden = requests.submit(Told.at(there.building(), "隔壁打孩子", Channel.CALL, false), SELF)
                .id();

        assertThat(neighbour.get("/concerns/" + hidden).status()).isEqualTo(404);
        assertThat(neighbour.get("/concerns/99999999").status()).isEqualTo(404);
        assertThat(neighbour.get("/concerns?sort=due&state=x&place=x").status()).isEqualTo(200);
    }

    private int found(String words) throws Exception {
        return neighbour
                .get("/concerns?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .page()
                .select("tbody tr")
                .size();
    }
}
