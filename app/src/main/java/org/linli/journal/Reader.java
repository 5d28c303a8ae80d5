package org.linli.journal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.linli.journal.Positions.Term;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One reaction, reading while this node leads it.
final class Reader {

    private static final Logger LOG = LoggerFactory.getLogger(Reader.class);
    private static final int BATCH = 200;
    private static final Duration STORED_EVERY = Duration.ofMillis(500);
    private static final Duration AT_A_GAP = Duration.ofMillis(5);

    /// Under load entries come one by one, and a look at one costs as much as a look at many.
    private static final Duration GATHERED = Duration.ofMillis(50);

    private final Reaction reaction;
    private final Log log;
    private final Positions positions;
    private final Held held;
    private final News news;
    private final JournalSettings settings;

    Reader(Reaction reaction, Log log, Positions positions, Held held, News news, JournalSettings settings) {
        this.reaction = reaction;
        this.log = log;
        this.positions = positions;
        this.held = held;
        this.news = news;
        this.settings = settings;
    }

    /// Reads and reacts for as long as it leads, or until another node has taken over.
    void lead(BooleanSupplier leads) throws InterruptedException {
        if (!leads.getAsBoolean()) return;
        var term = positions.begin(reaction.name());
        var tail = new Tail(log, term.position());
        while (leads.getAsBoolean()) {
            long heard = news.readable.rings();
            boolean moved = retry(leads);
            var run = tail.next(BATCH);
            if (!run.isEmpty() && !react(term, run, leads)) return;
            if (!run.isEmpty() && run.size() < BATCH) Thread.sleep(GATHERED);
            if (!moved && run.isEmpty()) news.readable.await(heard, tail.isWaiting() ? AT_A_GAP : settings.poll());
        }
    }

    /// Whether it still leads after the run.
    private boolean react(Term term, List<Entry> run, BooleanSupplier leads) {
        var closed = held.subjects(reaction.name());
        long stored = System.nanoTime();
        for (var entry : run) {
            take(entry, closed);
            boolean stays = leads.getAsBoolean();
            if (stays && System.nanoTime() - stored < STORED_EVERY.toNanos()) continue;
            if (!store(term, entry) || !stays) return false;
            stored = System.nanoTime();
        }
        return store(term, run.getLast());
    }

    private boolean store(Term term, Entry entry) {
        boolean mine = positions.store(term, entry.id());
        news.digested.ring();
        return mine;
    }

    private void take(Entry entry, Set<String> closed) {
        if (closed.contains(entry.subject())) {
            held.queue(reaction.name(), entry);
            return;
        }
        attempt(entry).ifPresent(failure -> {
            held.queue(reaction.name(), entry);
            held.fail(reaction.name(), entry.id(), 1, failure);
            closed.add(entry.subject());
        });
    }

    /// Whether anything held could be digested now.
    private boolean retry(BooleanSupplier leads) {
        boolean moved = false;
        for (var due : held.due(reaction.name())) {
            if (!leads.getAsBoolean()) return moved;
            var failure = attempt(log.find(due.entry()).orElseThrow());
            if (failure.isEmpty()) moved |= held.release(reaction.name(), due.entry());
            else held.fail(reaction.name(), due.entry(), due.tries() + 1, failure.get());
        }
        return moved;
    }

    private Optional<Throwable> attempt(Entry entry) {
        try {
            reaction.on(entry);
            return Optional.empty();
        } catch (RuntimeException | LinkageError | AssertionError failure) {
            LOG.warn(
                    "{} failed at entry {} ({} {})",
                    reaction.name(),
                    entry.id(),
                    entry.type(),
                    entry.subject(),
                    failure);
            return Optional.of(failure);
        }
    }
}
