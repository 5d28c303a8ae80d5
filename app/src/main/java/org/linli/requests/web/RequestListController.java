package org.linli.requests.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.linli.pages.Templates;
import org.linli.requests.Act;
import org.linli.requests.RequestId;
import org.linli.requests.RequestRule;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Constants;
import org.linli.shared.NotFound;
import org.linli.shared.Right;
import org.linli.ui.ListColumn;
import org.linli.ui.ListOutcome;
import org.linli.ui.ListQuery;
import org.linli.ui.ListView;
import org.linli.ui.SavedViews;
import org.linli.ui.Takeaway;
import org.linli.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where colleagues find concerns, do the same with many of them, and take a list away.
@Controller
@Allowed({Right.SEE_REQUESTS, Right.SEE_OWN_ITEMS})
@RequestMapping("/requests")
class RequestListController {

    private final RequestFilters filters;
    private final RequestLists lists;
    private final ManyActs many;
    private final SweepOffers offers;
    private final RequestExport export;
    private final SavedViews views;
    private final Templates templates;

    RequestListController(
            RequestFilters filters,
            RequestLists lists,
            ManyActs many,
            SweepOffers offers,
            RequestExport export,
            SavedViews views,
            Templates templates) {
        this.filters = filters;
        this.lists = lists;
        this.many = many;
        this.offers = offers;
        this.export = export;
        this.views = views;
        this.templates = templates;
    }

    @GetMapping
    JteModel list(Ui ui, Actor actor) {
        var conditions = filters.of(actor, ui);
        var query = ListQuery.of(ui, conditions);
        var viewer = Viewer.colleague(actor, ui.today());
        var sorter = ui.may(Right.SORT_REQUESTS);
        var view = new ListView(
                conditions,
                columns(ui, query),
                query,
                lists.count(query, viewer, ui),
                ListView.SIZE,
                views.of(actor, query.page()),
                sorter || ui.may(Right.WORK_REQUESTS),
                "/requests/export");
        return templates.requestsList(
                ui,
                new RequestList(
                        view,
                        lists.rows(query, viewer, ui),
                        sorter ? many.choices(actor, ui) : ManyActs.Choices.NONE,
                        sorter && query.has("suggested")
                                ? offers.of(lists.chosen(query, viewer, actor, ui), actor, ui)
                                : null));
    }

    /// Does one act with each that was chosen. The answer says which were done; asked again, the rules refuse the rest.
    ///
    /// @param seen whether it was looked at what others have told of the same matter
    @PostMapping("/many")
    JteModel act(
            Ui ui,
            Actor actor,
            @RequestParam(defaultValue = "") List<Long> id,
            @RequestParam String act,
            ActForm form,
            @RequestParam(defaultValue = "false") boolean seen,
            @RequestParam(defaultValue = "/requests") String of) {
        RequestRule.SOMETHING_IS_CHOSEN.require(!id.isEmpty());
        var chosen =
                id.stream().distinct().limit(ListView.SIZE).map(RequestId::new).toList();
        var twins = act.equals(Act.DISPATCH.name()) && !seen ? many.twins(chosen, actor) : List.<TwinsPage.Twin>of();
        if (!twins.isEmpty()) {
            var lead = form.lead() == null ? "" : form.lead();
            return templates.requestsTwins(ui, new TwinsPage(chosen, twins, lead, of, back(ui, actor, of)));
        }
        var lines = act.equals("NOTE")
                ? many.note(chosen, form.words(), actor, ui)
                : many.perform(named(act), chosen, form, actor, ui);
        var name = ui.text("requests.act." + act.toLowerCase(Locale.ROOT).replace('_', '-'));
        return templates.uiListOutcome(ui, new ListOutcome(name, lines, back(ui, actor, of)));
    }

    @PostMapping("/export")
    void export(
            Ui ui,
            Actor actor,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "/requests") String of)
            throws IOException {
        var words = Takeaway.purpose(purpose, RequestRule.AN_EXPORT_SAYS_WHAT_FOR);
        var query = ListQuery.of(of, filters.of(actor, ui));
        Takeaway.send(response, Takeaway.XLSX, "linli-" + ui.today() + ".xlsx", export.write(query, words, actor, ui));
    }

    private static Act named(String act) {
        return Constants.named(Act.class, act).orElseThrow(() -> new NotFound(act));
    }

    private String back(Ui ui, Actor actor, String of) {
        var query = ListQuery.of(of, filters.of(actor, ui));
        return new ListQuery("/requests", query.values(), query.sort(), query.number()).href();
    }

    private static List<ListColumn> columns(Ui ui, ListQuery query) {
        return List.of(
                new ListColumn(ui.text("requests.list.what")),
                new ListColumn(ui.text("requests.list.where")),
                new ListColumn(ui.text("requests.list.state")),
                new ListColumn(ui.text("requests.list.whose")),
                new ListColumn(
                        ui.text("requests.list.since"),
                        query.sort().equals("received-up") ? "received-down" : "received-up"),
                new ListColumn(ui.text("requests.show.due"), "due"));
    }
}
