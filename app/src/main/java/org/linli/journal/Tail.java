package org.linli.journal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.linli.journal.Log.Sight;

/// Follows the log by id and leaves nothing out.
///
/// Ids are drawn before their transactions commit, so a gap may still be filled. At a gap it notes the number that the
/// next transaction would draw; once every older transaction has ended, whoever drew an id below the largest one seen
/// is among them, and what is still missing was undone. See docs/decisions/0005.
final class Tail {

    private final Log log;
    private final Deque<Doubt> doubts = new ArrayDeque<>();
    private long position;
    private long settled;
    private boolean waiting;

    Tail(Log log, long position) {
        this.log = log;
        this.position = position;
    }

    /// The next entries up to the first gap that may still be filled. They count as read.
    List<Entry> next(int atMost) {
        var sight = log.after(position, atMost);
        settle(sight.oldest());
        int unbroken = unbroken(sight.entries());
        waiting = unbroken < sight.entries().size();
        if (waiting) doubt(sight);
        var run = sight.entries().subList(0, unbroken);
        if (!run.isEmpty()) position = run.getLast().id();
        return run;
    }

    /// Whether there is something behind a gap.
    boolean isWaiting() {
        return waiting;
    }

    private void settle(long oldest) {
        for (var doubt = doubts.peek(); doubt != null && oldest >= doubt.next(); doubt = doubts.peek()) {
            settled = Math.max(settled, doubts.remove().seen());
        }
    }

    private int unbroken(List<Entry> entries) {
        long expected = position + 1;
        int run = 0;
        for (var entry : entries) {
            if (entry.id() != expected && entry.id() - 1 > settled) break;
            expected = entry.id() + 1;
            run++;
        }
        return run;
    }

    private void doubt(Sight sight) {
        var last = doubts.peekLast();
        if (last == null || last.next() < sight.next()) {
            doubts.add(new Doubt(sight.next(), sight.entries().getLast().id()));
        }
    }

    /// Once all transactions below `next` have ended, every id up to `seen` is either visible or will never be.
    private record Doubt(long next, long seen) {}
}
