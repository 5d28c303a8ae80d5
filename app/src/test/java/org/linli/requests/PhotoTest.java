package org.linli.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.files.Files;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Pictures;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What a resident photographs is seen by those who work on it, and by no other colleague.
@DatabaseTest
class PhotoTest {

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Requests requests;

    @Autowired
    Files files;

    @Test
    void thePhotoStandsOnTheConcernOfTheOwnPlaceOnly() throws Exception {
        var built = quarter.build();
        var photo = files.keep(Pictures.of("png", 90, 60));
        var told = requests.submit(
                new Intake(
                        UUID.randomUUID(),
                        built.building(),
                        "",
                        "",
                        "门口的井盖翘起来了",
                        Channel.PHONE_PAGE,
                        null,
                        "",
                        true,
                        null,
                        AnswerBy.CODE,
                        null,
                        List.of(photo.key())),
                Actor.PUBLIC);

        var here = colleague("zhao", built.community(), built);
        var picture = here.get("/requests/" + told.id()).page().select(".strip img");
        assertThat(picture).hasSize(1);
        assertThat(here.get(picture.attr("src")).status()).isEqualTo(200);
        assertThat(colleague("sun", built.other(), built)
                        .get(picture.attr("src"))
                        .status())
                .isNotEqualTo(200);
    }

    private Visitor colleague(String name, PlacePath place, Quarter.Built built) throws Exception {
        quarter.colleague(name, name, Role.COMMUNITY_WORKER, place, built.committee());
        return Visitor.loggedIn(port, name);
    }
}
