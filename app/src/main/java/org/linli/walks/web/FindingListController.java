package org.linli.walks.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.linli.pages.Templates;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.PlaceId;
import org.linli.shared.Right;
import org.linli.ui.Choice;
import org.linli.ui.ListColumn;
import org.linli.ui.ListFilter;
import org.linli.ui.ListQuery;
import org.linli.ui.ListView;
import org.linli.ui.SavedViews;
import org.linli.ui.Takeaway;
import org.linli.ui.Ui;
import org.linli.walks.FindingKind;
import org.linli.walks.Verdict;
import org.linli.walks.WalkRule;
import org.linli.walks.Walks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What was found on all walks: looked through, and taken away as a file.
@Controller
@RequestMapping("/walks/findings")
class FindingListController {

    private final Walks walks;
    private final FindingLists lists;
    private final FindingExport export;
    private final SavedViews views;
    private final Places places;
    private final Templates templates;

    FindingListController(
            Walks walks,
            FindingLists lists,
            FindingExport export,
            SavedViews views,
            Places places,
            Templates templates) {
        this.walks = walks;
        this.lists = lists;
        this.export = export;
        this.views = views;
        this.places = places;
        this.templates = templates;
    }

    @GetMapping
    @Allowed(Right.READ_WALKS)
    JteModel list(Ui ui, Actor actor) {
        var conditions = filters(actor, ui);
        var query = ListQuery.of(ui, conditions);
        var reach = actor.placesOf(Right.READ_WALKS, ui.today());
        var view = new ListView(
                conditions,
                columns(ui),
                query,
                lists.count(query, reach),
                ListView.SIZE,
                views.of(actor, query.page()),
                false,
                "/walks/findings/export");
        return templates.walksFindings(ui, new SeenPage(view, lists.page(query, reach)));
    }

    @PostMapping("/export")
    @Allowed(Right.EXPORT)
    void export(
            Ui ui,
            Actor actor,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "/walks/findings") String of)
            throws IOException {
        var words = Takeaway.purpose(purpose, WalkRule.AN_EXPORT_SAYS_WHAT_FOR);
        var query = ListQuery.of(of, filters(actor, ui));
        Takeaway.send(
                response,
                Takeaway.XLSX,
                "linli-findings-" + ui.today() + ".xlsx",
                out -> export.write(query, words, out, actor, ui));
    }

    private List<ListFilter> filters(Actor actor, Ui ui) {
        return List.of(
                ListFilter.words("words", ui.text("walks.list.words")),
                ListFilter.choice("place", ui.text("walks.list.where"), grounds(actor, ui)),
                ListFilter.choice(
                        "kind", ui.text("walks.note.kind"), Choice.inAddress(FindingKind.values(), "walks.kind", ui)),
                ListFilter.choice(
                        "verdict",
                        ui.text("walks.note.verdict"),
                        Choice.inAddress(Verdict.values(), "walks.verdict", ui)),
                ListFilter.choice("walk", ui.text("walks.list.walk"), walked(actor))
                        .further(),
                ListFilter.choice(
                                "handed",
                                ui.text("walks.list.concern"),
                                List.of(
                                        new Choice("no", ui.text("walks.list.not-handed-in")),
                                        new Choice("yes", ui.text("walks.list.handed-in"))))
                        .further(),
                ListFilter.day("since", ui.text("walks.list.since")));
    }

    private List<Choice> walked(Actor actor) {
        return walks.list(actor).stream()
                .map(walk -> new Choice(walk.id().toString(), walk.day() + " " + walk.title()))
                .toList();
    }

    /// The communities and courtyards of the reader, and whichever place is asked for.
    private List<Choice> grounds(Actor actor, Ui ui) {
        var found = new ArrayList<PlaceSummary>();
        for (var path : actor.placesOf(Right.READ_WALKS, ui.today()))
            places.within(path).stream()
                    .filter(place -> place.kind() == PlaceKind.COMMUNITY || place.kind() == PlaceKind.COURTYARD)
                    .filter(place -> !found.contains(place))
                    .forEach(found::add);
        var asked = ListQuery.of(ui, List.of(ListFilter.words("place", ""))).value("place");
        PlaceId.parse(asked)
                .flatMap(places::find)
                .filter(place -> !found.contains(place))
                .ifPresent(found::add);
        return found.stream()
                .map(place -> new Choice(place.id().toString(), place.fullName(ui)))
                .toList();
    }

    private static List<ListColumn> columns(Ui ui) {
        return List.of(
                new ListColumn(ui.text("walks.list.what")),
                new ListColumn(ui.text("walks.list.where"), "where"),
                new ListColumn(ui.text("walks.list.seen"), "seen"),
                new ListColumn(ui.text("walks.list.seen-by"), "several"),
                new ListColumn(ui.text("walks.list.concern")));
    }
}
