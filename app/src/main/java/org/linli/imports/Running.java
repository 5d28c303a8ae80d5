package org.linli.imports;

import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Brings the rows of a sheet in, sheaf by sheaf or all at once.
@Component
class Running {

    private static final Logger LOG = LoggerFactory.getLogger(Running.class);

    private final ImportStore imports;
    private final Targets targets;
    private final Sheaves sheaves;
    private final DataSource source;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Running(
            ImportStore imports,
            Targets targets,
            Sheaves sheaves,
            DataSource source,
            TransactionTemplate transaction,
            Clock clock) {
        this.imports = imports;
        this.targets = targets;
        this.sheaves = sheaves;
        this.source = source;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Does nothing where somebody else is at it, or it is over.
    void run(ImportId id) {
        var turn = Turn.take(source, id);
        if (turn.isEmpty()) return;
        try (var _ = turn.get()) {
            var sheet = imports.get(id);
            if (!sheet.state().isUnderWay()) return;
            transaction.executeWithoutResult(_ -> imports.state(id, ImportState.RUNNING, clock.instant()));
            bringIn(sheet, targets.get(sheet.target()));
        }
    }

    private <R> void bringIn(SheetImport sheet, ImportTarget<R> target) {
        try {
            if (sheet.mode() == ImportMode.ALL) sheaves.allAtOnce(sheet, target);
            else sheaves.oneByOne(sheet, target);
        } catch (Refusal refusal) {
            transaction.executeWithoutResult(_ -> sheaves.refuse(sheet, refusal));
        } catch (RuntimeException failure) {
            var number = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("failure {} in import {}", number, sheet.id(), failure);
            transaction.executeWithoutResult(_ -> imports.fail(sheet.id(), number, clock.instant()));
        }
    }

    /// Rows that could not be stored after all, of a sheet of which all are taken or none.
    static final class Refusal extends RuntimeException {

        private final transient Stored stored;

        Refusal(Stored stored) {
            super("rows refused");
            this.stored = stored;
        }

        Stored stored() {
            return stored;
        }
    }
}
