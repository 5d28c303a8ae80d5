package org.linli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The first start shows a subdistrict that has been at work for two years.
@DatabaseTest
class DemoHistoryTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient db;

    private static boolean told;

    @BeforeEach
    void tell() {
        if (told) return;
        told = true;
        load();
    }

    @Test
    void twoYearsAreThereAndTheSameStartTwiceSaysNothingTwice() {
        long first = count("true");
        load();

        assertThat(first).isGreaterThan(5000);
        assertThat(count("true")).isEqualTo(first);
    }

    @Test
    void heatingIsSpokenOfInWinterAndFloodsInSummer() {
        assertThat(count("body like '%暖气%' and extract(month from received_at) between 6 and 8"))
                .isZero();
        assertThat(count("body like '%暖气%'")).isGreaterThan(50);
        assertThat(count("body like '%积水%' and extract(month from received_at) in (12, 1)"))
                .isZero();
    }

    @Test
    void whatIsClosedWasConfirmedByItsResidentOrMetWithSilence() {
        assertThat(count("state = 'CLOSED' and outcome not in ('RESOLVED', 'NO_ANSWER')"))
                .isZero();
        assertThat(count("state = 'CLOSED' and outcome is null")).isZero();
        assertThat(count("state = 'CLOSED' and outcome = 'NO_ANSWER'")).isGreaterThan(500);
    }

    @Test
    void nothingHappensAfterNowAndEveryStepIsInTheJournalWithItsDay() {
        assertThat(count("changed_at > now()")).isZero();
        var unlike = db.sql("""
                select count(*)
                from   requests.request r
                where  abs(extract(epoch from r.changed_at -
                           (select max(e.at) from journal.entry e where e.subject = 'request:' || r.id))) > 1
                """).query(Long.class).single();
        assertThat(unlike).isZero();
    }

    @Test
    void someOfItIsStillOpenAndSomeOverdue() {
        assertThat(count("state in ('DISPATCHED', 'SIGNED', 'IN_PROGRESS')")).isGreaterThan(5);
        assertThat(count("state = 'AWAITING_CONFIRMATION'")).isGreaterThan(5);
        assertThat(count("state = 'IN_PROGRESS' and finish_due < now()")).isPositive();
    }

    private long count(String condition) {
        return db.sql("select count(*) from requests.request where " + condition)
                .query(Long.class)
                .single();
    }

    private void load() {
        var beans = application.getAutowireCapableBeanFactory();
        beans.createBean(DemoQuarter.class).load();
        beans.createBean(DemoPeople.class).load();
        beans.createBean(DemoHistory.class).load();
    }
}
