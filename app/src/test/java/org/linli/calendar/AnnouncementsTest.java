package org.linli.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.linli.journal.Entry;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.NotAllowed;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;
import org.linli.shared.Stale;
import org.linli.shared.Visibility;
import org.linli.shared.WorkingCalendar;
import org.linli.testing.AnnouncedYear;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Years are announced in the database, and every deadline follows.
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnnouncementsTest {

    private static final Actor KEEPER = Actor.program("keeper");

    @Autowired
    Announcements announcements;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ObjectProvider<ForwardableClock> forwardable;

    @Autowired
    Quarter quarter;

    @LocalServerPort
    int port;

    @BeforeAll
    void somebodyKeepsTheInstallation() {
        var built = quarter.build();
        quarter.colleague("keeper", "管理员", Role.TENANT_ADMIN, PlacePath.ALL, built.committee());
    }

    @Test
    void theFirstYearsAreThereFromTheBeginning() {
        for (var year : AnnouncedYear.KNOWN) {
            assertThat(announcements.of(year.year()).days())
                    .as("%s", year.year())
                    .containsExactlyInAnyOrderElementsOf(year.days());
        }
    }

    @Test
    void aLaterYearCountsFromTheMomentItIsAnnounced() {
        var day = LocalDate.of(2030, 2, 4);
        assertThat(calendar.isAnnounced(2030)).isFalse();
        assertThat(calendar.isWorkingDay(day)).isTrue();

        announcements.announce(2030, "notice", "春节:2月2日至8日放假调休,共7天。2月9日上班。", 0, KEEPER);

        assertThat(calendar.isAnnounced(2030)).isTrue();
        assertThat(calendar.isWorkingDay(day)).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2030, 2, 9))).isTrue();
        assertThat(journal.story("year:2030", EnumSet.allOf(Visibility.class)))
                .extracting(Entry::type)
                .containsExactly("YearAnnounced");
    }

    @Test
    void whoSawAnOlderEditionOrHasNoRightIsRefused() {
        announcements.announce(2031, "", "元旦:1月1日放假,共1天。", 0, KEEPER);

        assertThatThrownBy(() -> announcements.announce(2031, "", "元旦:1月1日放假,共1天。", 0, KEEPER))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> announcements.announce(2032, "", "元旦:1月1日放假,共1天。", 0, Actor.PUBLIC))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void thePageDrawsTheYearAndKeepsWhatWasTypedWhenALineIsWrong() throws Exception {
        var visitor = new Visitor(port);
        visitor.get("/log-in");
        visitor.post("/log-in", Map.of("name", "keeper", "password", Quarter.PASSWORD));

        var year = visitor.get("/calendar?year=2026");
        assertThat(year.page().select("table.month")).hasSize(12);
        assertThat(year.page().select("td.rests[title=春节]")).hasSize(9);

        var refused = visitor.post(
                "/calendar/2029", Map.of("_form", "/calendar?year=2029", "days", "春节什么时候", "version", "0"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#days-error").text()).contains("1").contains("春节什么时候");
        assertThat(refused.page().select("#days").val()).isEqualTo("春节什么时候");

        var kept = visitor.post(
                "/calendar/2029",
                Map.of("_form", "/calendar?year=2029", "days", "2029-01-01 休 元旦", "version", "0", "source", "通知"));
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.page().select("td.rests[title=元旦]")).hasSize(1);
    }

    @Test
    void timeIsForwardedForAllNodesAndOnlyInTheDemo() {
        assertThat(forwardable.stream()).isEmpty();
        var real = Clock.fixed(Instant.parse("2026-11-25T02:00:00Z"), ZoneOffset.UTC);
        var here = new ForwardableClock(real);
        var there = new ForwardableClock(real);
        var other = new DemoTime(db, there, journal);

        transaction.executeWithoutResult(_ -> new DemoTime(db, here, journal).forward(7, KEEPER));
        other.look();

        assertThat(List.of(here.ahead(), there.ahead())).containsOnly(Duration.ofDays(7));
        assertThat(there.instant()).isEqualTo(Instant.parse("2026-12-02T02:00:00Z"));
    }
}
