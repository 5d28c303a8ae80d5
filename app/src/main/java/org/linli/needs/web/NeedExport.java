package org.linli.needs.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Journal;
import org.linli.needs.NeedsTaken;
import org.linli.shared.Actor;
import org.linli.shared.NotAllowed;
import org.linli.shared.Right;
import org.linli.sheets.SheetWriter;
import org.linli.sheets.SheetWriter.Column;
import org.linli.ui.ListQuery;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A list of needs as a file, written down with what it is for. Nobody is named in it.
@Component
class NeedExport {

    private final NeedLists lists;
    private final Journal journal;

    NeedExport(NeedLists lists, Journal journal) {
        this.lists = lists;
        this.journal = journal;
    }

    @Transactional
    public void write(ListQuery query, String purpose, OutputStream out, Actor actor, Ui ui) throws IOException {
        var places = actor.placesOf(Right.EXPORT, ui.today());
        if (places.isEmpty()) throw new NotAllowed(Right.EXPORT);
        var rows = lists.all(query, NeedReader.of(actor, ui.today()), ui);
        journal.record(new NeedsTaken(places.getFirst(), purpose, query.query(), rows.size()), actor, purpose);
        try (var sheet = new SheetWriter(out, ui.text("needs.nav"), columns(ui))) {
            for (var row : rows) sheet.row(cells(row, ui));
        }
    }

    private static List<@Nullable Object> cells(NeedRow row, Ui ui) {
        var size = row.size();
        var priority = row.priority();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(row.id().value());
        cells.add(row.title());
        cells.add(row.whose(ui));
        cells.add(row.place());
        cells.add(row.category());
        cells.add(size == null || size.isFew() ? row.sized(ui) : size.middle());
        cells.add(size == null || size.isFew() ? null : size.low());
        cells.add(size == null || size.isFew() ? null : size.high());
        cells.add(Figures.unit(row.unit(), ui));
        cells.add(ui.text("needs.strength", row.strength()));
        cells.add(ui.text("needs.state", row.state()));
        cells.add(priority == null ? null : ui.text("needs.priority", priority));
        cells.add(row.evidence());
        cells.add(row.since());
        cells.add(row.stateSince());
        cells.add(row.expiresOn());
        return cells;
    }

    private static List<Column> columns(Ui ui) {
        return List.of(
                new Column(ui.text("needs.list.number"), 8),
                new Column(ui.text("needs.list.what"), 50),
                new Column(ui.text("needs.list.whose"), 22),
                new Column(ui.text("needs.list.where"), 22),
                new Column(ui.text("needs.list.category"), 18),
                new Column(ui.text("needs.list.many"), 10),
                new Column(ui.text("needs.estimate.low"), 10),
                new Column(ui.text("needs.estimate.high"), 10),
                new Column(ui.text("needs.form.unit"), 12),
                new Column(ui.text("needs.list.strength"), 16),
                new Column(ui.text("needs.list.state"), 16),
                new Column(ui.text("needs.list.priority"), 10),
                new Column(ui.text("needs.list.evidence"), 10),
                new Column(ui.text("needs.list.since"), 12),
                new Column(ui.text("needs.list.state-since"), 17),
                new Column(ui.text("needs.list.expires"), 12));
    }
}
