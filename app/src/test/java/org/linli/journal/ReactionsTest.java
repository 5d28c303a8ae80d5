package org.linli.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.linli.shared.Actor;
import org.linli.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// How faithfully changes are handed on: failures, leaders, crashes.
@DatabaseTest
class ReactionsTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Autowired
    DataSource source;

    @Autowired
    Journal journal;

    @Autowired
    Positions positions;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private final Hands hands = new Hands();

    @Test
    void everyEntryIsHandedOnInItsOrder() throws InterruptedException {
        write("a", 1);
        write("b", 1);
        write("a", 2);
        try (var node = new Node(source, "plain", hands, this::hear)) {
            write("a", 3);
            node.settle();

            assertThat(heard("a")).containsExactly("a 1", "a 2", "a 3");
            assertThat(heard("b")).containsExactly("b 1");
        }
    }

    @Test
    void whatFailsIsTriedAgainAfterGrowingPausesUpToACap() throws InterruptedException {
        var tries = new AtomicInteger();
        write("never", 1);
        try (var node = new Node(source, "never", hands, entry -> {
            if (!entry.subject().equals("never")) return;
            tries.incrementAndGet();
            throw new IllegalStateException("no paper left");
        })) {
            node.settle();
            assertThat(tries).hasValue(1);
            for (var pause : List.of(1, 4, 16)) {
                int before = tries.get();
                hands.forward(Duration.ofSeconds(pause).minusMillis(1));
                lookTwice("never");
                assertThat(tries).hasValue(before);
                hands.forward(Duration.ofMillis(1));
                await().atMost(SOON).until(() -> tries.get() == before + 1);
            }
            await().atMost(SOON).until(() -> waitsForAPerson("never"));
            hands.forward(Duration.ofDays(30));
            lookTwice("never");

            assertThat(tries).hasValue(4);
            assertThat(cause("never")).contains("no paper left");
        }
    }

    @Test
    void laterEntriesOfTheSubjectWaitAndOthersGoOn() throws InterruptedException {
        var closed = new AtomicBoolean(true);
        write("shut", 1);
        write("shut", 2);
        write("open", 1);
        write("shut", 3);
        try (var node = new Node(source, "shut", hands, entry -> {
            if (entry.subject().equals("shut") && closed.get()) throw new IllegalStateException("shut");
            hear(entry);
        })) {
            write("open", 2);
            node.settle();
            assertThat(heard("open")).containsExactly("open 1", "open 2");
            assertThat(heard("shut")).isEmpty();

            closed.set(false);
            hands.forward(Duration.ofSeconds(1));

            await().atMost(SOON).until(() -> heard("shut").size() == 3);
            assertThat(heard("shut")).containsExactly("shut 1", "shut 2", "shut 3");
            await().atMost(SOON).until(() -> held("shut") == 0);
        }
    }

    @Test
    void ofTwoNodesOneLeadsAndTheOtherTakesOverWhenItDies() throws Exception {
        var first = new ConcurrentLinkedQueue<String>();
        var second = new ConcurrentLinkedQueue<String>();
        var one = new Node(source, "led", hands, entry -> first.add(told(entry)));
        await().atMost(SOON).until(() -> term("led") == 1);
        try (var other = new Node(source, "led", hands, entry -> second.add(told(entry)))) {
            write("led", 1);
            one.settle();
            other.settle();
            assertThat(first).contains("led 1");
            assertThat(second).isEmpty();
            assertThat(term("led")).isEqualTo(1);

            one.die();
            write("led", 2);

            await().atMost(SOON).until(() -> second.contains("led 2"));
            assertThat(first).doesNotContain("led 2");
            assertThat(term("led")).isEqualTo(2);
        } finally {
            one.close();
        }
    }

    @Test
    void aNodeThatStopsLeavesTheLeadAtOnceAndNothingIsToldTwice() throws Exception {
        var one = new Node(source, "handed", hands, this::hear);
        await().atMost(SOON).until(() -> term("handed") == 1);
        try (var other = new Node(source, "handed", hands, this::hear)) {
            write("handed", 1);
            one.settle();

            one.close();
            write("handed", 2);

            await().atMost(SOON).until(() -> heard("handed").contains("handed 2"));
            assertThat(heard("handed")).containsExactly("handed 1", "handed 2");
        }
    }

    @Test
    void aFailureOfTheReaderItselfDoesNotEndIt() throws InterruptedException {
        var broken = new AtomicBoolean(true);
        var clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                if (broken.get()) throw new IllegalStateException("the clock has stopped");
                return Instant.now();
            }
        };
        write("tough", 1);
        try (var node = new Node(source, "tough", clock, this::hear)) {
            broken.set(false);
            node.settle();

            assertThat(heard("tough")).containsExactly("tough 1");
        }
    }

    private void write(String subject, long n) {
        transaction.executeWithoutResult(_ -> journal.record(new Counted(subject, n), Actor.program("test"), ""));
    }

    private void hear(Entry entry) {
        heard.add(told(entry));
    }

    private static String told(Entry entry) {
        return entry.subject() + " " + entry.as(Counted.class).map(Counted::n).orElse(0L);
    }

    private List<String> heard(String subject) {
        return heard.stream().filter(told -> told.startsWith(subject + " ")).toList();
    }

    /// Lets the reader of the reaction come round again: an entry written now is read only after the held ones were
    /// looked at.
    private void lookTwice(String reaction) {
        for (int round = 0; round < 2; round++) {
            write("round", round);
            long end = db.sql("select max(id) from journal.entry")
                    .query(Long.class)
                    .single();
            await().atMost(SOON).until(() -> positions.of(reaction) >= end);
        }
    }

    private long term(String reaction) {
        return db.sql("select term from journal.reader where name = :name")
                .param("name", reaction)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private long held(String reaction) {
        return db.sql("select count(*) from journal.held where reaction = :reaction")
                .param("reaction", reaction)
                .query(Long.class)
                .single();
    }

    private boolean waitsForAPerson(String reaction) {
        return db.sql("select next_try is null from journal.held where reaction = :reaction")
                .param("reaction", reaction)
                .query(Boolean.class)
                .single();
    }

    private String cause(String reaction) {
        return db.sql("select cause from journal.held where reaction = :reaction")
                .param("reaction", reaction)
                .query(String.class)
                .single();
    }
}
