package org.linli.journal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Keeps every reaction reading, on its own virtual thread, from the start of the application to its end.
@Component
public class Reactions implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Reactions.class);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);
    private static final Duration TO_FINISH = Duration.ofSeconds(20);

    private final List<Reaction> reactions;
    private final Log log;
    private final Positions positions;
    private final Held held;
    private final News news;
    private final JournalSettings settings;
    private final Line line;
    private final List<Thread> readers = new ArrayList<>();
    private final List<Thread> lines = new ArrayList<>();
    private volatile boolean running;
    private volatile boolean connected;

    Reactions(
            ObjectProvider<Reaction> reactions,
            DataSource source,
            Log log,
            Positions positions,
            Held held,
            News news,
            JournalSettings settings) {
        this.reactions = reactions.orderedStream().toList();
        this.log = log;
        this.positions = positions;
        this.held = held;
        this.news = news;
        this.settings = settings;
        this.line = new Line(source, news, names());
    }

    /// In the order in which they are read about.
    public List<String> names() {
        return reactions.stream().map(Reaction::name).sorted().toList();
    }

    /// Returns once every reaction has been handed what was committed before the call; what failed counts as handed.
    ///
    /// @throws IllegalStateException if they are not done in time
    public void settle(Duration longest) throws InterruptedException {
        long end = log.end();
        long until = System.nanoTime() + longest.toNanos();
        while (true) {
            long heard = news.digested.rings();
            var behind =
                    names().stream().filter(name -> positions.of(name) < end).toList();
            if (behind.isEmpty()) return;
            if (System.nanoTime() > until) throw new IllegalStateException("still behind entry " + end + ": " + behind);
            news.digested.await(heard, settings.poll());
        }
    }

    @Override
    public void start() {
        running = true;
        connected = true;
        lines.add(begin("line", this::isConnected, () -> line.listen(this::isConnected)));
        lines.add(begin("call", this::isConnected, () -> line.call(this::isConnected)));
        for (var reaction : reactions) {
            var reader = new Reader(reaction, log, positions, held, news, settings);
            readers.add(begin(
                    reaction.name(), this::isRunning, () -> reader.lead(() -> running && line.leads(reaction.name()))));
        }
    }

    /// Lets every reaction finish its entry, and only then leaves the lead to another node.
    @Override
    public void stop() {
        running = false;
        news.readable.ring();
        finish(readers);
        connected = false;
        news.written.ring();
        news.readable.ring();
        finish(lines);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private boolean isConnected() {
        return connected;
    }

    private Thread begin(String name, BooleanSupplier wanted, Work work) {
        return Thread.ofVirtual().name("journal-" + name).start(() -> {
            while (wanted.getAsBoolean()) keep(name, wanted, work);
        });
    }

    /// One go. What fails outside of a reaction is, as a rule, the database, which comes back; whatever else it is, a
    /// reaction that has ended in silence would be worse.
    private void keep(String name, BooleanSupplier wanted, Work work) {
        var heard = news.readable.rings();
        try {
            work.go();
            if (wanted.getAsBoolean()) news.readable.await(heard, settings.poll());
        } catch (SQLException | DataAccessException e) {
            LOG.warn("journal, {}: {}; trying again", name, e.getMessage());
            pause();
        } catch (RuntimeException e) {
            LOG.error("journal, {}: trying again", name, e);
            pause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void finish(List<Thread> threads) {
        try {
            for (var thread : threads) {
                if (!thread.join(TO_FINISH)) thread.interrupt();
            }
        } catch (InterruptedException e) {
            threads.forEach(Thread::interrupt);
            Thread.currentThread().interrupt();
        }
        threads.clear();
    }

    private static void pause() {
        try {
            Thread.sleep(AFTER_A_FAILURE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Work {
        void go() throws SQLException, InterruptedException;
    }
}
