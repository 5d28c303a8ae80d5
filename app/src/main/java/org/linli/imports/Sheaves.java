package org.linli.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.imports.Running.Refusal;
import org.linli.journal.Change;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.LinliEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The rows of a sheet, two thousand at a time.
@Component
class Sheaves {

    private static final int SHEAF = 2_000;

    private final ImportStore imports;
    private final Lines lines;
    private final RowMakers makers;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final TransactionTemplate aside;
    private final Clock clock;

    Sheaves(
            ImportStore imports,
            Lines lines,
            RowMakers makers,
            Journal journal,
            PlatformTransactionManager manager,
            Clock clock) {
        this.imports = imports;
        this.lines = lines;
        this.makers = makers;
        this.journal = journal;
        transaction = new TransactionTemplate(manager);
        aside = new TransactionTemplate(
                manager, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
        this.clock = clock;
    }

    /// Each sheaf for good as it comes: interrupted, it goes on with the next.
    <R> void oneByOne(SheetImport sheet, ImportTarget<R> target) {
        var reading = new Reading<>(sheet, target);
        for (var more = true; more; ) {
            more = Boolean.TRUE.equals(transaction.execute(_ -> {
                var sheaf = reading.next();
                if (sheaf.isEmpty()) return false;
                var stored = reading.store(sheaf);
                lines.say(sheet.id(), refused(sheaf, stored));
                lines.forget(sheet.id(), sheet.sheet().headerRow(), reading.position);
                reading.tally();
                record(stored.events(), sheet.actor());
                return true;
            }));
        }
        transaction.executeWithoutResult(_ -> finish(sheet));
    }

    /// All in one transaction: interrupted, none is there, and it begins again.
    <R> void allAtOnce(SheetImport sheet, ImportTarget<R> target) {
        transaction.executeWithoutResult(_ -> {
            var reading = new Reading<>(sheet, target);
            var events = new ArrayList<LinliEvent>();
            for (var sheaf = reading.next(); !sheaf.isEmpty(); sheaf = reading.next()) {
                var stored = reading.store(sheaf);
                if (!stored.refused().isEmpty()) throw new Refusal(stored);
                events.addAll(stored.events());
                aside.executeWithoutResult(_ -> reading.tally());
            }
            lines.forget(sheet.id(), sheet.sheet().headerRow(), Integer.MAX_VALUE);
            record(events, sheet.actor());
            finish(sheet);
        });
    }

    /// Back to the table, with what the last attempt has shown.
    void refuse(SheetImport sheet, Refusal refusal) {
        var stored = refusal.stored();
        var numbers = stored.refused().stream().map(Stored.Refused::row).toList();
        var sheaf = numbers.stream()
                .flatMap(number -> lines.after(sheet.id(), number - 1, 1).stream())
                .toList();
        lines.say(sheet.id(), refused(sheaf, stored));
        imports.tally(sheet.id(), 0, 0, 0, 0, clock.instant());
        imports.checked(sheet.id());
    }

    private void finish(SheetImport sheet) {
        imports.finish(sheet.id(), clock.instant());
        var done = imports.get(sheet.id());
        var tally = done.tally();
        journal.record(
                new ImportEvent.ImportFinished(
                        sheet.id(), sheet.place(), tally.added(), tally.already(), tally.faulty()),
                sheet.actor(),
                "");
    }

    private void record(List<LinliEvent> events, Actor actor) {
        journal.recordAll(
                events.stream().map(event -> new Change(event, actor, "")).toList());
    }

    private static List<Line> refused(List<Line> sheaf, Stored stored) {
        Map<Integer, List<Problem>> problems = stored.refused().stream()
                .collect(Collectors.groupingBy(
                        Stored.Refused::row,
                        Collectors.mapping(
                                r -> new Problem(r.field(), r.rule().key(), r.values(), true), Collectors.toList())));
        return sheaf.stream()
                .filter(line -> problems.containsKey(line.number()))
                .map(line ->
                        new Line(line.number(), line.cells(), problems.getOrDefault(line.number(), List.of()), true))
                .toList();
    }

    /// One reading of a sheet, from where it was left.
    private final class Reading<R> {

        private final SheetImport sheet;
        private final RowMaker maker;
        private final ImportPass<R> pass;
        private int position;
        private int done;
        private int added;
        private int already;

        Reading(SheetImport sheet, ImportTarget<R> target) {
            this.sheet = sheet;
            maker = makers.of(sheet, target.fields());
            pass = target.pass(sheet.setting());
            var tally = sheet.tally();
            var fresh = sheet.mode() == ImportMode.ALL;
            position = fresh
                    ? sheet.sheet().headerRow()
                    : Math.max(tally.position(), sheet.sheet().headerRow());
            done = fresh ? 0 : tally.done();
            added = fresh ? 0 : tally.added();
            already = fresh ? 0 : tally.already();
        }

        List<Line> next() {
            return lines.after(sheet.id(), position, SHEAF);
        }

        Stored store(List<Line> sheaf) {
            var records = new ArrayList<R>(sheaf.size());
            for (var line : sheaf) {
                var read = pass.read(maker.row(line));
                if (read != null) records.add(read);
            }
            var stored = pass.store(records);
            position = sheaf.getLast().number();
            done += sheaf.size();
            added += stored.added();
            already += stored.already();
            return stored;
        }

        void tally() {
            imports.tally(sheet.id(), position, done, added, already, clock.instant());
        }
    }
}
