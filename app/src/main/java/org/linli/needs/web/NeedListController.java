package org.linli.needs.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.stream.Stream;
import org.linli.pages.Templates;
import org.linli.shared.Actor;
import org.linli.shared.Open;
import org.linli.shared.Right;
import org.linli.ui.ListColumn;
import org.linli.ui.ListQuery;
import org.linli.ui.ListView;
import org.linli.ui.SavedViews;
import org.linli.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What people here need: the question comes first, whose business it is later.
@Controller
@Open
class NeedListController {

    private final NeedFilters filters;
    private final NeedLists lists;
    private final SavedViews views;
    private final Templates templates;

    NeedListController(NeedFilters filters, NeedLists lists, SavedViews views, Templates templates) {
        this.filters = filters;
        this.lists = lists;
        this.views = views;
        this.templates = templates;
    }

    @GetMapping("/needs")
    JteModel list(Ui ui, Actor actor) {
        var reader = NeedReader.of(actor, ui.today());
        var conditions = filters.of(reader, ui);
        var query = ListQuery.of(ui, conditions);
        var view = new ListView(
                conditions,
                columns(ui),
                query,
                lists.count(query, reader),
                ListView.SIZE,
                views.of(actor, query.page()),
                false,
                reader.isColleague() ? "/needs/export" : "");
        var list = new NeedList(view, lists.page(query, reader, ui), reader.isColleague(), ui.may(Right.RAISE_NEEDS));
        return reader.isColleague() ? templates.needsList(ui, list) : templates.needsPublicList(ui, list);
    }

    private static List<ListColumn> columns(Ui ui) {
        return Stream.of(
                        List.of("what", ""),
                        List.of("where", ""),
                        List.of("many", "many"),
                        List.of("state", "old"),
                        List.of("since", "since"),
                        List.of("expires", "expires"))
                .map(column -> new ListColumn(ui.text("needs.list." + column.getFirst()), column.getLast()))
                .toList();
    }
}
