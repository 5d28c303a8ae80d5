package org.linli.surveys.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Journal;
import org.linli.shared.Actor;
import org.linli.shared.NotAllowed;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.sheets.CsvWriter;
import org.linli.sheets.SheetWriter;
import org.linli.sheets.SheetWriter.Column;
import org.linli.surveys.AnonymousRow;
import org.linli.surveys.Findings;
import org.linli.surveys.ItemFinding;
import org.linli.surveys.Questionnaire;
import org.linli.surveys.SurveyEvent.ResultsTaken;
import org.linli.surveys.SurveyId;
import org.linli.surveys.SurveyResults;
import org.linli.surveys.Surveys;
import org.linli.ui.Takeaway;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The answers, what was found, and what every column means, as a file, written down with what it
/// is for.
///
/// A row is a household, and nothing in it says which: no time, no place below the community, no
/// words of its own, and no answer that fewer than five gave.
@Component
class SurveyExport {

    private static final int SHORT = 12;
    private static final int LONG = 40;

    private final Surveys surveys;
    private final SurveyResults results;
    private final FindingCharts labels;
    private final Codebook codebook;
    private final Journal journal;

    SurveyExport(Surveys surveys, SurveyResults results, FindingCharts labels, Codebook codebook, Journal journal) {
        this.surveys = surveys;
        this.results = results;
        this.labels = labels;
        this.codebook = codebook;
        this.journal = journal;
    }

    /// What is taken away.
    enum Form {
        XLSX(Takeaway.XLSX, "answers.xlsx"),
        ANSWERS("text/csv;charset=UTF-8", "answers.csv"),
        CODEBOOK("text/csv;charset=UTF-8", "codebook.csv");

        private final String type;
        private final String fileName;

        Form(String type, String fileName) {
            this.type = type;
            this.fileName = fileName;
        }

        String type() {
            return type;
        }

        String fileName() {
            return fileName;
        }
    }

    /// @return a temporary file, to be deleted by whoever asked
    @Transactional
    public Path write(SurveyId id, PlacePath within, Form form, String purpose, Actor actor, Ui ui) {
        if (!actor.may(Right.EXPORT_SURVEYS, within, ui.today())) throw new NotAllowed(Right.EXPORT_SURVEYS);
        var found = results.of(id, within, actor);
        var rows = results.anonymous(id, within, actor);
        var questions = surveys.questionnaire(id);
        try {
            var file = Files.createTempFile("linli", form.fileName());
            try {
                switch (form) {
                    case XLSX -> book(file, found, rows, questions, ui);
                    case ANSWERS -> csv(file, answers(rows, questions, ui));
                    case CODEBOOK -> csv(file, codebook.of(found, ui));
                }
            } catch (IOException | RuntimeException failed) {
                Files.delete(file);
                throw failed;
            }
            journal.record(new ResultsTaken(id, within, form.name(), rows.size()), actor, purpose);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void book(Path file, Findings found, List<AnonymousRow> rows, Questionnaire questions, Ui ui)
            throws IOException {
        var answers = answers(rows, questions, ui);
        try (var out = Files.newOutputStream(file);
                var sheet = new SheetWriter(out, ui.text("surveys.export.answers"), columns(answers.getFirst()))) {
            answers.stream().skip(1).forEach(sheet::row);
            var shares = shares(found, ui);
            sheet.next(ui.text("surveys.export.findings"), columns(shares.getFirst()));
            shares.stream().skip(1).forEach(sheet::row);
            var meanings = codebook.of(found, ui);
            sheet.next(ui.text("surveys.export.codebook"), columns(meanings.getFirst()));
            meanings.stream().skip(1).forEach(sheet::row);
        }
    }

    private static List<Column> columns(List<? extends @Nullable Object> names) {
        return names.stream()
                .map(name ->
                        new Column(String.valueOf(name), String.valueOf(name).length() > 6 ? LONG : SHORT))
                .toList();
    }

    private static void csv(Path file, List<List<@Nullable Object>> rows) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            var csv = new CsvWriter(out);
            rows.forEach(csv::row);
        }
    }

    private static List<List<@Nullable Object>> answers(List<AnonymousRow> rows, Questionnaire questions, Ui ui) {
        var table = new ArrayList<List<@Nullable Object>>();
        var head = new ArrayList<@Nullable Object>(
                List.of(ui.text("surveys.export.community"), ui.text("surveys.export.weight")));
        for (var item : questions.items()) if (AnonymousRow.holds(item)) head.add(item.key());
        table.add(head);
        for (var row : rows) {
            var line = new ArrayList<@Nullable Object>();
            line.add(row.community() == null ? "" : row.community().in(ui));
            line.add(Math.round(1000 * row.weight()) / 1000.0);
            for (var item : questions.items())
                if (AnonymousRow.holds(item))
                    line.add(String.join(";", row.said().to(item.key())));
            table.add(line);
        }
        return table;
    }

    private List<List<@Nullable Object>> shares(Findings found, Ui ui) {
        var table = new ArrayList<List<@Nullable Object>>();
        table.add(List.of(
                ui.text("surveys.export.item"),
                ui.text("surveys.export.question"),
                ui.text("surveys.export.code"),
                ui.text("surveys.export.label"),
                ui.text("surveys.export.base"),
                ui.text("surveys.export.count"),
                ui.text("surveys.export.share"),
                ui.text("surveys.export.low"),
                ui.text("surveys.export.high")));
        for (var finding : found.items()) {
            for (var part : finding.parts()) table.add(line(finding, part, ui));
            var mean = finding.mean();
            if (mean == null) continue;
            table.add(row(
                    finding.item().key(),
                    finding.item().text(ui),
                    "",
                    ui.text("surveys.found.mean"),
                    finding.answered(),
                    null,
                    mean.value(),
                    mean.interval().low(),
                    mean.interval().high()));
        }
        return table;
    }

    private List<@Nullable Object> line(ItemFinding finding, ItemFinding.Part part, Ui ui) {
        var item = finding.item();
        var label = labels.label(item, part.code(), ui);
        if (part.hidden())
            return row(
                    item.key(),
                    item.text(ui),
                    part.code(),
                    label,
                    finding.answered(),
                    ui.text("surveys.found.few"),
                    null,
                    null,
                    null);
        var share = part.share();
        return row(
                item.key(),
                item.text(ui),
                part.code(),
                label,
                finding.answered(),
                part.count(),
                share.value(),
                share.interval().low(),
                share.interval().high());
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
