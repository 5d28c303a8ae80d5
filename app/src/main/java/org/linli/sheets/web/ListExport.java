package org.linli.sheets.web;

import java.io.OutputStream;
import java.util.List;
import org.linli.journal.Journal;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.sheets.ListTaken;
import org.linli.sheets.SheetRule;
import org.linli.sheets.SheetWriter;
import org.linli.sheets.SheetWriter.Column;
import org.linli.ui.ListQuery;
import org.linli.ui.ListSheet;
import org.linli.ui.ListSource;
import org.linli.ui.Ui;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Any list as a file: asked page by page as its reader would, contacts masked as there, as far as the right to take it
/// away goes, and written down with what it is for.
@Component
class ListExport {

    private static final int MOST = 10_000;

    private final ObjectProvider<ListSource> sources;
    private final Journal journal;

    ListExport(ObjectProvider<ListSource> sources, Journal journal) {
        this.sources = sources;
        this.journal = journal;
    }

    /// @param address of the list with its conditions
    @Transactional
    public void write(String address, String purpose, OutputStream out, Ui reader) {
        var actor = reader.actor().with(Right.EXPORT);
        var places = actor.placesOf(Right.EXPORT, reader.today());
        if (places.isEmpty()) throw new NotAllowed(Right.EXPORT);
        var source = at(path(address));
        if (!source.isOpenTo(reader.asking(address, actor))) throw new NotAllowed(Right.EXPORT);
        var sheet = source.sheet().apply(reader.asking(address, actor));
        var asked = sheet.view().query();
        var query = new ListQuery(asked.page(), asked.values(), asked.sort(), 1);
        long rows = 0;
        try (var file = new SheetWriter(out, sheet.name(), columns(sheet))) {
            for (int number = 1; ; number++) {
                var page = source.sheet().apply(reader.asking(query.at(number), actor));
                page.rows().forEach(file::row);
                rows += page.rows().size();
                SheetRule.A_LIST_THAT_IS_TAKEN_AWAY_HAS_ITS_LIMIT.requireAt("purpose", rows <= MOST, MOST);
                if (page.rows().isEmpty() || !page.view().hasNext()) break;
            }
        }
        journal.record(
                new ListTaken(PlacePath.common(places), query.page(), purpose, query.query(), rows),
                reader.actor(),
                purpose);
    }

    private ListSource at(String page) {
        return sources.stream().filter(one -> one.isAt(page)).findFirst().orElseThrow(() -> new NotFound(page));
    }

    private static String path(String address) {
        var query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }

    private static List<Column> columns(ListSheet sheet) {
        return sheet.heads().stream()
                .map(head -> new Column(head.label(), head.characters()))
                .toList();
    }
}
