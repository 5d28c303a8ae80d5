package org.linli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.shared.Days;
import org.linli.testing.Chromium;
import org.linli.testing.Chromium.Device;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Sitting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The demo's secretary goes from two years of concerns and a hundred answers to a survey to a frozen
/// assessment and its printed report, in one sitting and in either language.
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class OneSittingIT {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient db;

    @BeforeAll
    void tell() {
        DemoTold.all(application);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 份问卷, 需求评估报告", "en, survey answers, Needs assessment of Tiexi Community"})
    void theSecretaryGoesFromWhatPeopleSaidToThePrintedReport(String language, String answers, String title) {
        var page = Chromium.visitor(Device.DESK, language, true).newPage();
        Chromium.logIn(page, port, Persona.SECRETARY.shown(), Persona.PASSWORD);
        var sitting = new Sitting(page, port);
        sitting.open(LocalDate.now(Days.ZONE).minusYears(2));
        var said = page.locator(".figures1 b").allTextContents();
        assertThat(Integer.parseInt(said.get(0))).as("concerns").isGreaterThan(500);
        assertThat(Integer.parseInt(said.get(1))).as("answers").isGreaterThanOrEqualTo(90);
        var proposed = sitting.propose();
        sitting.rank();
        assertThat(sitting.freeze()).contains(title).contains(answers).contains(proposed);
        Chromium.assertAccessible(page, true);
        assertThat(sitting.sheets()).isLessThanOrEqualTo(4);
    }

    /// @param many how many more are talked of; below nought, as many fewer
    private void manyTopics(String meeting, int many) {
        var id = Long.valueOf(meeting.replaceAll("\\D", ""));
        if (many < 0)
            db.sql("delete from dialogue.topic where meeting = :id and title like '题 %'")
                    .param("id", id)
                    .update();
        else db.sql("""
                            insert into dialogue.topic (meeting, title, host, notes, state)
                            select :id, '题 ' || n, '老周', repeat('说了很多，一件一件都记下来。', 12), 'DISCUSSED'
                            from   generate_series(1, :many) n
                            """).param("id", id).param("many", many).update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void minutesOfALargeMeetingAndTheHandOutForOneAreOneSheetEach(String language) {
        var page = Chromium.visitor(Device.DESK, language, true).newPage();
        Chromium.logIn(page, port, Persona.SECRETARY.shown(), Persona.PASSWORD);
        var paper = new Sitting(page, port);
        var home = "http://127.0.0.1:" + port;
        page.navigate(home + "/meetings");
        var yard = page.getAttribute("a[href^='/meetings/']:has-text('123')", "href");
        page.navigate(home + yard + "/minutes");
        assertThat(paper.sheets())
                .as("eight groups, six promises, three topics")
                .isEqualTo(1);
        manyTopics(yard, 40);
        page.reload();
        assertThat(paper.sheets()).as("forty more topics").isEqualTo(1);
        assertThat(page.textContent(".minutes1 footer")).contains(yard + "/minutes");
        manyTopics(yard, -40);
        page.navigate(home + "/meetings");
        var ahead = page.getAttribute("a[href^='/meetings/']:has-text('车位，先到先停')", "href");
        page.navigate(home + ahead + "/room/paper");
        assertThat(paper.sheets()).as("both sides").isLessThanOrEqualTo(2);
    }
}
