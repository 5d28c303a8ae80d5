package org.linli.imports.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.linli.imports.ImportTarget;
import org.linli.imports.Imports;
import org.linli.imports.Problem;
import org.linli.imports.SheetImport;
import org.linli.imports.SheetRows;
import org.linli.imports.Targets;
import org.linli.imports.web.MeaningsPage.Label;
import org.linli.imports.web.MeaningsPage.Labelled;
import org.linli.imports.web.ReportPage.Counted;
import org.linli.imports.web.RowsPage.Column;
import org.linli.imports.web.UploadPage.FieldLine;
import org.linli.shared.Actor;
import org.linli.sheets.Field;
import org.linli.ui.Choice;
import org.linli.ui.Pages;
import org.linli.ui.Shelf;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// What the steps of an import show.
@Component
class ImportPages {

    private static final int PAGE = 50;
    private static final int SAMPLE = 6;

    private final Imports imports;
    private final SheetRows rows;
    private final Targets targets;

    ImportPages(Imports imports, SheetRows rows, Targets targets) {
        this.imports = imports;
        this.rows = rows;
        this.targets = targets;
    }

    ImportsPage list(Actor actor, Ui ui) {
        var shelf = Shelf.of(
                ui,
                imports.list(actor),
                sheet -> sheet.sheet().fileName() + " " + sheet.by() + " "
                        + sheet.ground().in(ui));
        return new ImportsPage(shelf.map(sheet -> new ImportsPage.Row(sheet, targets.get(sheet.target()))));
    }

    /// @param name of the target; the first one that the reader may load if there is none by that name
    UploadPage upload(Ui ui, Actor actor, String name) {
        var open = targets.all().stream()
                .filter(t -> ui.may(t.right()) && !t.grounds(actor, ui.today()).isEmpty())
                .toList();
        var target = open.stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .or(() -> open.stream().findFirst())
                .orElse(null);
        if (target == null) return new UploadPage(List.of(), "", "", List.of(), List.of());
        var choices = open.stream()
                .map(t -> new Choice(t.name(), t.title(ui), t.about(ui)))
                .toList();
        var fields = target.fields().stream()
                .map(f -> new FieldLine(target.label(f.name(), ui), f.required(), known(f, ui)))
                .toList();
        return new UploadPage(choices, target.name(), target.words(), target.grounds(actor, ui.today()), fields);
    }

    ColumnsPage columns(Ui ui, SheetImport sheet) {
        var target = targets.get(sheet.target());
        int width = sheet.sheet().width();
        var first = rows.page(sheet, false, SAMPLE, 0).stream()
                .map(line -> IntStream.range(0, width).mapToObj(line::cell).toList())
                .toList();
        return new ColumnsPage(sheet, imports.recognise(sheet), choices(ui, target), first);
    }

    MeaningsPage meanings(Ui ui, SheetImport sheet) {
        var target = targets.get(sheet.target());
        var labelled = new ArrayList<Labelled>();
        for (var field : target.fields()) {
            var choices = target.meanings(field.name(), ui);
            boolean once = sheet.sheet().column(field.name()) < 0;
            if (choices.isEmpty() || (once && !target.askedOnce().contains(field.name()))) continue;
            var found = once ? Map.of("", sheet.sheet().data()) : imports.labels(sheet, field.name());
            var known = imports.remembered(sheet, field.name());
            var labels = found.entrySet().stream()
                    .map(e -> new Label(
                            e.getKey(),
                            e.getValue(),
                            known.getOrDefault(e.getKey(), once ? "" : target.guess(field.name(), e.getKey())),
                            known.containsKey(e.getKey())))
                    .toList();
            labelled.add(new Labelled(
                    field.name(), name(ui, target, field), choices, labels, found.size() > Imports.MOST_LABELS));
        }
        return new MeaningsPage(
                sheet,
                labelled.stream().filter(field -> !field.labels().isEmpty()).toList());
    }

    RowsPage rows(Ui ui, SheetImport sheet, boolean onlyProblems, int page) {
        var target = targets.get(sheet.target());
        var columns = target.fields().stream()
                .filter(field -> sheet.sheet().column(field.name()) >= 0)
                .map(field -> new Column(
                        sheet.sheet().column(field.name()),
                        field.name(),
                        name(ui, target, field),
                        field.shape() == Field.Shape.LONG_TEXT))
                .sorted(Comparator.comparingInt(Column::column))
                .toList();
        var tally = sheet.tally();
        var pages = new Pages(
                page,
                PAGE,
                onlyProblems ? tally.faulty() + tally.noted() : sheet.sheet().data());
        return new RowsPage(sheet, columns, rows.page(sheet, onlyProblems, PAGE, pages.offset()), pages, onlyProblems);
    }

    ReportPage report(Ui ui, SheetImport sheet) {
        var target = targets.get(sheet.target());
        return new ReportPage(
                sheet,
                target.words(),
                target.see(sheet.id(), ui),
                target.waiting(sheet.id()),
                rows.reasons(sheet).entrySet().stream()
                        .map(e -> new Counted(sentence(ui, e.getKey()), e.getValue()))
                        .toList());
    }

    /// Some of the names that are recognised, in the reader's own script.
    private static List<String> known(Field field, Ui ui) {
        return field.headers().stream()
                .filter(name -> name.codePoints().anyMatch(Character::isIdeographic) != ui.english())
                .limit(4)
                .toList();
    }

    static String sentence(Ui ui, Problem problem) {
        return ui.text(problem.key(), problem.values().toArray());
    }

    private static List<Choice> choices(Ui ui, ImportTarget<?> target) {
        return target.fields().stream()
                .map(field -> new Choice(field.name(), name(ui, target, field)))
                .toList();
    }

    private static String name(Ui ui, ImportTarget<?> target, Field field) {
        return target.label(field.name(), ui);
    }
}
