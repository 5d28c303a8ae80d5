package org.linli.imports;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.linli.imports.ImportEvent.ImportResumed;
import org.linli.journal.Journal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Finds imports that nobody works on any more, because the program was killed, and sends them off again.
@Component
class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    /// An errand that nobody has picked up so long was lost.
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /// As long as refused rows and forgotten drafts are kept.
    private static final Duration KEPT = Duration.ofDays(30);

    private static final Duration DRAFTS_KEPT = Duration.ofDays(7);

    private final ImportStore imports;
    private final Lines lines;
    private final Errands errands;
    private final Journal journal;
    private final DataSource source;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Watch(
            ImportStore imports,
            Lines lines,
            Errands errands,
            Journal journal,
            DataSource source,
            TransactionTemplate transaction,
            Clock clock) {
        this.imports = imports;
        this.lines = lines;
        this.errands = errands;
        this.journal = journal;
        this.source = source;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void look() {
        for (var sheet : imports.underWay()) {
            Turn.take(source, sheet.id()).ifPresent(turn -> {
                try (turn) {
                    transaction.executeWithoutResult(_ -> resume(sheet.id()));
                }
            });
        }
    }

    private void resume(ImportId id) {
        var sheet = imports.lock(id);
        var now = clock.instant();
        var waits = sheet.state() == ImportState.WAITING;
        if (!sheet.state().isUnderWay()
                || (waits && imports.changed(id).plus(PATIENCE).isAfter(now))) return;
        int done = sheet.mode() == ImportMode.ALL ? 0 : sheet.tally().done();
        imports.resume(id, done, now);
        errands.run(id, sheet.tally().restarts() + 1 + "-" + now.toEpochMilli());
        journal.record(new ImportResumed(id, sheet.place(), done), sheet.actor(), "");
        LOG.info("import {} was interrupted and goes on; rows that are in: {}", id, done);
    }

    void tidy() {
        transaction.executeWithoutResult(_ -> {
            imports.deleteDrafts(clock.instant().minus(DRAFTS_KEPT));
            lines.deleteOld(clock.instant().minus(KEPT));
        });
    }
}
