package org.linli.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.linli.shared.Actor;
import org.linli.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Many write at once, take their time, change their minds; the reader dies every now and then. Nothing may
/// be left out, and nothing of one subject may be told before what came before it.
@DatabaseTest
class JournalStressTest {

    private static final int WRITERS = 4;
    private static final int TRANSACTIONS = 500;
    private static final int SUBJECTS = 12;
    private static final int DEATHS = 6;
    private static final Actor TEST = Actor.program("test");

    @Autowired
    DataSource source;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    /// The largest number heard of each subject, and what was told too early.
    private final Map<String, Long> heard = new HashMap<>();

    private final Map<String, List<Long>> tooEarly = new ConcurrentHashMap<>();

    @Test
    void nothingIsSkippedAndEverySubjectKeepsItsOrder() throws Exception {
        db.sql("create table counter (subject text primary key, n bigint not null)")
                .update();
        for (int subject = 0; subject < SUBJECTS; subject++) {
            db.sql("insert into counter values (:subject, 0)")
                    .param("subject", "s" + subject)
                    .update();
        }
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var writing = IntStream.range(0, WRITERS)
                    .<Future<?>>mapToObj(number -> writers.submit(() -> write(new Random(number))))
                    .toList();
            readAndDieNowAndThen(writing);
            for (var writer : writing) writer.get();
        }

        try (var last = node()) {
            last.settle();
        }
        assertThat(tooEarly).isEmpty();
        assertThat(new TreeMap<>(heard)).isEqualTo(new TreeMap<>(written()));
        assertThat(heard.values().stream().mapToLong(Long::longValue).sum()).isGreaterThan(TRANSACTIONS);
    }

    private void readAndDieNowAndThen(List<Future<?>> writing) throws Exception {
        var random = new Random(11);
        for (int death = 0; death < DEATHS; death++) {
            try (var node = node()) {
                long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(300 + random.nextInt(900));
                while (System.nanoTime() < until && !writing.stream().allMatch(Future::isDone)) pause(5);
                node.die();
            }
        }
    }

    private Node node() {
        return new Node(source, "stress", Clock.systemUTC(), this::hear);
    }

    private synchronized void hear(Entry entry) {
        entry.as(Counted.class).ifPresent(counted -> {
            long before = heard.getOrDefault(counted.subject(), 0L);
            if (counted.n() > before + 1)
                tooEarly.merge(counted.subject(), List.of(counted.n()), JournalStressTest::both);
            heard.merge(counted.subject(), counted.n(), Math::max);
        });
    }

    private static List<Long> both(List<Long> one, List<Long> other) {
        return LongStream.concat(
                        one.stream().mapToLong(Long::longValue), other.stream().mapToLong(Long::longValue))
                .boxed()
                .toList();
    }

    /// A third touches two subjects, one in twenty is undone, one in fifty keeps everybody waiting.
    private void write(Random random) {
        for (int n = 0; n < TRANSACTIONS; n++) {
            int one = random.nextInt(SUBJECTS);
            int other = random.nextInt(3) == 0 ? random.nextInt(SUBJECTS) : one;
            transaction.executeWithoutResult(status -> {
                step(Math.min(one, other));
                if (random.nextInt(50) == 0) pause(60 + random.nextInt(60));
                else if (random.nextInt(4) == 0) pause(random.nextInt(6));
                if (one != other) step(Math.max(one, other));
                if (random.nextInt(3) == 0) pause(random.nextInt(4));
                if (random.nextInt(20) == 0) status.setRollbackOnly();
            });
        }
    }

    private void step(int number) {
        var subject = "s" + number;
        long n = db.sql("update counter set n = n + 1 where subject = :subject returning n")
                .param("subject", subject)
                .query(Long.class)
                .single();
        journal.record(new Counted(subject, n), TEST, "");
    }

    private Map<String, Long> written() {
        var written = new HashMap<String, Long>();
        db.sql("select subject, n from counter where n > 0").query(row -> {
            written.put(row.getString("subject"), row.getLong("n"));
        });
        return written;
    }

    private static void pause(int milliseconds) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(milliseconds));
    }
}
