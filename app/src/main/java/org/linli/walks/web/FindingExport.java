package org.linli.walks.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Journal;
import org.linli.requests.RequestNumber;
import org.linli.shared.Actor;
import org.linli.shared.NotAllowed;
import org.linli.shared.Right;
import org.linli.sheets.SheetWriter;
import org.linli.sheets.SheetWriter.Column;
import org.linli.ui.ListQuery;
import org.linli.ui.Ui;
import org.linli.walks.WalkEvent.FindingsTaken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A list of findings as a file, written down with what it is for. Who found it is not in it.
@Component
class FindingExport {

    private final FindingLists lists;
    private final Journal journal;

    FindingExport(FindingLists lists, Journal journal) {
        this.lists = lists;
        this.journal = journal;
    }

    @Transactional
    public void write(ListQuery query, String purpose, OutputStream out, Actor actor, Ui ui) throws IOException {
        var reach = actor.placesOf(Right.READ_WALKS, ui.today()).stream()
                .filter(path -> actor.may(Right.EXPORT, path, ui.today()))
                .toList();
        if (reach.isEmpty()) throw new NotAllowed(Right.EXPORT);
        var rows = lists.all(query, reach);
        journal.record(new FindingsTaken(reach.getFirst(), purpose, query.query(), rows.size()), actor, purpose);
        try (var sheet = new SheetWriter(out, ui.text("walks.findings"), columns(ui))) {
            for (var row : rows) sheet.row(cells(row, ui));
        }
    }

    private static List<@Nullable Object> cells(FindingRow row, Ui ui) {
        var concern = row.concern();
        return Arrays.asList(
                row.id().value(),
                row.walkTitle(),
                row.day(),
                ui.text("walks.verdict", row.verdict()),
                ui.text("walks.kind", row.kind()),
                row.words(),
                row.place().in(ui),
                row.detail(),
                row.seenAt(),
                row.merged() + 1,
                row.photos(),
                concern == null ? null : new RequestNumber(concern).toString());
    }

    private static List<Column> columns(Ui ui) {
        return List.of(
                new Column(ui.text("walks.list.number"), 8),
                new Column(ui.text("walks.list.walk"), 30),
                new Column(ui.text("walks.form.day"), 12),
                new Column(ui.text("walks.note.verdict"), 10),
                new Column(ui.text("walks.note.kind"), 16),
                new Column(ui.text("walks.list.what"), 50),
                new Column(ui.text("walks.list.where"), 30),
                new Column(ui.text("walks.note.detail"), 18),
                new Column(ui.text("walks.list.seen"), 17),
                new Column(ui.text("walks.list.seen-by"), 10),
                new Column(ui.text("walks.list.photos"), 8),
                new Column(ui.text("walks.list.concern"), 20));
    }
}
