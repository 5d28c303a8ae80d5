package org.linli.imports;

import static org.linli.imports.ImportRule.ALL_ROWS_ARE_GOOD_IF_ALL_ARE_TAKEN;
import static org.linli.imports.ImportRule.A_PLACE_IS_CHOSEN;
import static org.linli.imports.ImportRule.A_SHEET_HAS_ROWS;
import static org.linli.imports.ImportRule.A_SOURCE_IS_SHORT;
import static org.linli.imports.ImportRule.LABELS_ARE_FEW;
import static org.linli.imports.ImportRule.SOME_ROW_IS_GOOD;
import static org.linli.imports.ImportRule.THIS_IS_NOT_POSSIBLE_AT_THIS_POINT;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linli.imports.ImportEvent.ImportStarted;
import org.linli.imports.ImportEvent.ImportUndone;
import org.linli.imports.ImportEvent.SheetDiscarded;
import org.linli.imports.ImportEvent.SheetUploaded;
import org.linli.journal.Change;
import org.linli.journal.Journal;
import org.linli.journal.Unjournalled;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.sheets.SheetFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The way of a sheet from its upload to its report. Every step asks for the right in the place it is
/// loaded into.
@Service
@Transactional
public class Imports {

    /// A column with more different texts holds no list of kinds.
    public static final int MOST_LABELS = 200;

    private static final int LONGEST_SOURCE = 40;
    private static final String A_DRAFT = "nothing is in yet; the start of the import is written down";

    private final ImportStore imports;
    private final Lines lines;
    private final Recognition recognition;
    private final Memory memory;
    private final Checking checking;
    private final Targets targets;
    private final Errands errands;
    private final Journal journal;
    private final Clock clock;

    Imports(
            ImportStore imports,
            Lines lines,
            Recognition recognition,
            Memory memory,
            Checking checking,
            Targets targets,
            Errands errands,
            Journal journal,
            Clock clock) {
        this.imports = imports;
        this.lines = lines;
        this.recognition = recognition;
        this.memory = memory;
        this.checking = checking;
        this.targets = targets;
        this.errands = errands;
        this.journal = journal;
        this.clock = clock;
    }

    /// Reads the whole file, which is not needed any more afterwards.
    ///
    /// @param source what the sheet's own numbers belong to; may be empty
    public ImportId upload(String target, PlacePath place, String source, String fileName, Path file, Actor actor) {
        var wanted = targets.get(target);
        var account = actor.account();
        if (account == null) throw new NotAllowed(Right.IMPORT);
        A_SOURCE_IS_SHORT.requireAt("source", source.length() <= LONGEST_SOURCE, LONGEST_SOURCE);
        var ground = wanted.grounds(actor, today()).stream()
                .filter(g -> g.place().equals(place))
                .findFirst();
        A_PLACE_IS_CHOSEN.requireAt("place", ground.isPresent());
        allow(wanted, ground.orElseThrow().place(), actor);
        A_SHEET_HAS_ROWS.requireAt("file", file.toFile().length() > 0);
        var id = imports.insert(target, ground.get(), source, name(fileName), account, actor.name(), clock.instant());
        var size = lines.stage(id, SheetFile.of(file));
        A_SHEET_HAS_ROWS.requireAt("file", size.rows() > 0);
        imports.size(id, size.rows(), size.width());
        var found = recognition.of(imports.get(id), wanted.fields());
        imports.columns(id, found.headerRow(), found.layout(), found.fields(), ImportState.COLUMNS);
        journal.record(new SheetUploaded(id, place, target, name(fileName), size.rows()), actor, "");
        return id;
    }

    @Transactional(readOnly = true)
    public SheetImport get(ImportId id, Actor actor) {
        return seen(imports.get(id), actor);
    }

    /// Those of the actor's places, newest first.
    @Transactional(readOnly = true)
    public List<SheetImport> list(Actor actor) {
        return imports.list(actor.placesOf(Right.IMPORT, today()));
    }

    @Transactional(readOnly = true)
    public Recognised recognise(SheetImport sheet) {
        return recognition.of(
                sheet, targets.get(sheet.target()).fields(), sheet.sheet().headerRow());
    }

    /// The names of the columns stand in that row; what they hold is recognised anew.
    ///
    /// @param headerRow 0 if there are none
    @Unjournalled(because = A_DRAFT)
    public void nameRow(ImportId id, int headerRow, Actor actor) {
        var sheet = draft(id, actor);
        ImportRule.THE_ROW_OF_NAMES_IS_IN_THE_SHEET.requireAt("headerRow", headerRow >= 0 && headerRow <= 1_000);
        var found = recognition.of(sheet, targets.get(sheet.target()).fields(), headerRow);
        imports.columns(id, headerRow, found.layout(), found.fields(), ImportState.COLUMNS);
    }

    /// What every column holds, by hand; remembered for sheets with the same names.
    ///
    /// @param fields by column; empty to leave a column out
    @Unjournalled(because = A_DRAFT)
    public void choose(ImportId id, List<String> fields, Actor actor) {
        var sheet = draft(id, actor);
        var target = targets.get(sheet.target());
        ChosenColumns.check(fields, target.fields());
        memory.keepFields(sheet, sheet.sheet().layout(), fields);
        imports.columns(id, sheet.sheet().headerRow(), sheet.sheet().layout(), fields, ImportState.MEANINGS);
        A_SHEET_HAS_ROWS.requireAt("headerRow", imports.get(id).sheet().data() > 0);
    }

    /// The labels of a field in this sheet, with how often they occur.
    @Transactional(readOnly = true)
    public Map<String, Integer> labels(SheetImport sheet, String field) {
        int column = sheet.sheet().column(field);
        return column < 0 ? Map.of() : lines.labels(sheet.id(), sheet.sheet().headerRow(), column, MOST_LABELS + 1);
    }

    /// What the labels mean; remembered for other sheets. Then every row is looked at.
    ///
    /// @param said by field and label; an empty value leaves the label open
    @Unjournalled(because = A_DRAFT)
    public void explain(ImportId id, Map<String, Map<String, String>> said, Actor actor) {
        var sheet = draft(id, actor);
        said.forEach((field, meanings) -> {
            LABELS_ARE_FEW.requireAt(field, meanings.size() <= MOST_LABELS, meanings.size(), MOST_LABELS);
            memory.keepMeanings(sheet, field, meanings);
        });
        imports.meanings(id, said);
        check(id);
    }

    /// What the labels of a field were said to mean in earlier sheets.
    @Transactional(readOnly = true)
    public Map<String, String> remembered(SheetImport sheet, String field) {
        return memory.meanings(sheet, field);
    }

    private void check(ImportId id) {
        var sheet = imports.get(id);
        checking.check(sheet, targets.get(sheet.target()));
    }

    /// Puts into one cell what should have stood there.
    @Unjournalled(because = A_DRAFT)
    public void correct(ImportId id, int number, String field, String text, Actor actor) {
        var sheet = draft(id, actor);
        int column = sheet.sheet().column(field);
        var line = lines.after(id, number - 1, 1).stream()
                .filter(l -> l.number() == number
                        && column >= 0
                        && number > sheet.sheet().headerRow())
                .findFirst()
                .orElseThrow(() -> new NotFound(number));
        lines.correct(id, line, column, text);
        var target = targets.get(sheet.target());
        if (sheet.meanings().containsKey(field)) learn(sheet, field, text);
        if (target.rowsReferToOthers()) checking.check(imports.get(id), target);
        else checking.check(imports.get(id), target, number);
    }

    /// A corrected label may be one that nobody has explained yet.
    private void learn(SheetImport sheet, String field, String label) {
        var meanings = new HashMap<>(sheet.meanings());
        var known = new HashMap<>(meanings.getOrDefault(field, Map.of()));
        known.computeIfAbsent(label, l -> targets.get(sheet.target()).guess(field, l));
        meanings.put(field, known);
        imports.meanings(sheet.id(), meanings);
    }

    /// Goes on in the background, also after the reader has left.
    public void start(ImportId id, ImportMode mode, Actor actor) {
        var sheet = seen(imports.lock(id), actor);
        THIS_IS_NOT_POSSIBLE_AT_THIS_POINT.require(
                sheet.state() == ImportState.CHECKED || sheet.state() == ImportState.FAILED);
        var tally = sheet.tally();
        ALL_ROWS_ARE_GOOD_IF_ALL_ARE_TAKEN.requireAt(
                "mode", mode == ImportMode.GOOD || tally.faulty() == 0, tally.faulty());
        SOME_ROW_IS_GOOD.requireAt("mode", tally.faulty() < sheet.sheet().data());
        imports.start(id, mode, clock.instant());
        errands.run(id, tally.restarts() + "-" + clock.millis());
        journal.record(new ImportStarted(id, sheet.place(), mode), actor, "");
    }

    /// Takes back what was added, as long as nobody has worked on it.
    public void undo(ImportId id, Actor actor) {
        var sheet = seen(imports.lock(id), actor);
        THIS_IS_NOT_POSSIBLE_AT_THIS_POINT.require(sheet.state() == ImportState.DONE);
        var setting = new ImportSetting(id, sheet.place(), sheet.source(), actor, clock.instant());
        var undone = targets.get(sheet.target()).undo(setting);
        imports.state(id, ImportState.UNDONE, clock.instant());
        journal.recordAll(
                undone.events().stream().map(e -> new Change(e, actor, "")).toList());
        journal.record(new ImportUndone(id, sheet.place()), actor, "");
    }

    /// Forgets a sheet of which nothing is in.
    public void discard(ImportId id, Actor actor) {
        var sheet = draft(id, actor);
        imports.delete(id);
        journal.record(new SheetDiscarded(id, sheet.place()), actor, "");
    }

    private SheetImport draft(ImportId id, Actor actor) {
        var sheet = seen(imports.lock(id), actor);
        THIS_IS_NOT_POSSIBLE_AT_THIS_POINT.require(sheet.state().isDraft());
        return sheet;
    }

    private SheetImport seen(SheetImport sheet, Actor actor) {
        if (!actor.may(Right.IMPORT, sheet.place(), today())) throw new NotFound(sheet.id());
        allow(targets.get(sheet.target()), sheet.place(), actor);
        return sheet;
    }

    private void allow(ImportTarget<?> target, PlacePath place, Actor actor) {
        for (var right : List.of(Right.IMPORT, target.right())) {
            actor.require(right, place, today());
        }
    }

    /// Without folders, and no longer than a line.
    private static String name(String fileName) {
        var bare = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cc}", "");
        return bare.length() <= 120 ? bare : bare.substring(0, 120);
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
