package org.linli.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.LinliApplication;
import org.linli.dialogue.Gatherings;
import org.linli.dialogue.MeetingKind;
import org.linli.shared.Actor;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

/// One room, looked at through two nodes on one database: whatever is done at one is sent to all who look through the
/// other; and when a node is shut down, everybody goes on at the one that stays.
@DatabaseTest
class TwoNodesTest {

    private static final Actor SELF = Actor.program("test");

    @TempDir
    Path folder = Path.of("");

    @LocalServerPort
    int here;

    @Autowired
    DataSource source;

    @Value("${spring.datasource.password}")
    String password = "";

    @Autowired
    Gatherings gatherings;

    @Autowired
    Quarter quarter;

    @Autowired
    LiveRooms rooms;

    @SuppressWarnings("NullAway.Init") // set before the test
    private LiveRoom room;

    @BeforeEach
    void open() {
        var place = quarter.build().community().place();
        var meeting = gatherings.sitting("先换管子？", MeetingKind.OPEN_SPACE, place, Gatherings.rules(0, 0));
        room = rooms.open(meeting, List.of("东窗", "西墙"), SELF);
        rooms.next(room, UUID.randomUUID(), 1, SELF);
    }

    @Test
    void allSeeOneStateThroughWhicheverNodeAndWhoLosesOneGoesOnAtTheOther() throws Exception {
        try (var other = secondNode();
                var console = new Ear(here, room.code(), "CONSOLE")) {
            int there = Integer.parseInt(other.getEnvironment().getRequiredProperty("local.server.port"));
            try (var wall = new Ear(there, room.code(), "WALL");
                    var phone = new Ear(there, room.code(), "PHONE")) {
                whatTheKeeperDoesHereIsSentThere(wall, phone);
                var resident = whatAPhoneDoesThereIsSentHere(there, console);

                assertTimeout(Duration.ofSeconds(15), other::close, "lines that are open keep nobody waiting");

                assertThat(wall.ends()).isTrue();
                assertThat(phone.ends()).isTrue();
                rooms.next(room, UUID.randomUUID(), 2, SELF);
                everybodyGoesOnHere(resident);
            }
        }
    }

    private void whatTheKeeperDoesHereIsSentThere(Ear wall, Ear phone) throws Exception {
        assertThat(wall.at(revision()).text()).doesNotContain("地下总管归谁");
        phone.at(revision());
        var console = "/room/" + room.code() + "/console/" + room.key();
        var keeper = new Visitor(here);
        var done = keeper.sendForm(keeper.get(console), console, Map.of("act", "POST", "title", "地下总管归谁？"));
        assertThat(done.status()).isEqualTo(200);

        var seen = wall.at(revision());

        assertThat(seen.text()).contains("地下总管归谁？");
        assertThat(Ear.revision(seen))
                .isEqualTo(Ear.revision(phone.at(revision())))
                .isEqualTo(revision());
    }

    /// @return the phone, whose seat is known here as well
    private String whatAPhoneDoesThereIsSentHere(int there, Ear console) throws Exception {
        console.at(revision());
        var resident = new Visitor(there);
        var door = resident.get("/room/" + room.code());
        var seat = resident.sendForm(door, "/room/" + room.code(), Map.of("naming", "own", "called", "老周家的"));
        resident.sendForm(seat, seat.path(), Map.of("act", "POST", "title", "轮椅从哪儿走？", "naming", "own", "spot", "2-0"));

        assertThat(Ear.revision(console.at(revision()))).isEqualTo(revision());
        assertThat(new Visitor(here)
                        .get("/room/" + room.code() + "/wall")
                        .page()
                        .select(".market")
                        .text())
                .contains("轮椅从哪儿走？");
        return seat.path();
    }

    private void everybodyGoesOnHere(String resident) throws Exception {
        try (var wall = new Ear(here, room.code(), "WALL");
                var phone = new Ear(here, room.code(), "PHONE")) {
            assertThat(wall.at(0).attr("data-scene"))
                    .isEqualTo(phone.at(0).attr("data-scene"))
                    .startsWith("3");
            assertThat(new Visitor(here)
                            .get(resident)
                            .page()
                            .select("#task .saidlist")
                            .text())
                    .contains("轮椅从哪儿走？");
        }
    }

    private long revision() {
        return rooms.at(room.code()).revision();
    }

    private ConfigurableApplicationContext secondNode() throws SQLException {
        try (var connection = source.getConnection()) {
            var facts = connection.getMetaData();
            return new SpringApplicationBuilder(LinliApplication.class)
                    .run(
                            "--server.port=0",
                            "--spring.datasource.url=" + facts.getURL(),
                            "--spring.datasource.username=" + facts.getUserName(),
                            "--spring.datasource.password=" + password,
                            "--linli.data=" + folder);
        }
    }
}
