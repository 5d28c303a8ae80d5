package org.linli.needs.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.linli.needs.CommunityFigure;
import org.linli.needs.CommunityFigure.Kind;
import org.linli.needs.CommunityFigures;
import org.linli.needs.HearingMethods;
import org.linli.needs.NeedRule;
import org.linli.pages.Templates;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Constants;
import org.linli.shared.PlaceId;
import org.linli.shared.Right;
import org.linli.shared.RuleBroken;
import org.linli.ui.Flash;
import org.linli.ui.ListQuery;
import org.linli.ui.SeeOther;
import org.linli.ui.Takeaway;
import org.linli.ui.TypedDay;
import org.linli.ui.TypedNumber;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Needs seen together: by how far they have come, where and when, community beside community, and by how we heard.
@Controller
@Allowed(Right.SEE_NEEDS)
@RequestMapping("/needs")
class NeedBoardController {

    private final NeedBoards boards;
    private final NeedMaps maps;
    private final ComparePages comparisons;
    private final MethodsPages yields;
    private final NeedExport export;
    private final NeedFilters filters;
    private final CommunityFigures figures;
    private final HearingMethods methods;
    private final Places places;
    private final Templates templates;

    NeedBoardController(
            NeedBoards boards,
            NeedMaps maps,
            ComparePages comparisons,
            MethodsPages yields,
            NeedExport export,
            NeedFilters filters,
            CommunityFigures figures,
            HearingMethods methods,
            Places places,
            Templates templates) {
        this.boards = boards;
        this.maps = maps;
        this.comparisons = comparisons;
        this.yields = yields;
        this.export = export;
        this.filters = filters;
        this.figures = figures;
        this.methods = methods;
        this.places = places;
        this.templates = templates;
    }

    @GetMapping("/board")
    JteModel board(Ui ui, Actor actor) {
        return templates.needsBoard(ui, boards.of(NeedReader.of(actor, ui.today()), ui));
    }

    @GetMapping("/map")
    JteModel map(Ui ui, Actor actor) {
        return templates.needsMap(ui, maps.of(NeedReader.of(actor, ui.today()), ui));
    }

    @GetMapping("/compare")
    JteModel compare(Ui ui, Actor actor) {
        return templates.needsCompare(ui, comparisons.of(NeedReader.of(actor, ui.today()), actor, ui));
    }

    @PostMapping("/figures")
    @Allowed(Right.DECIDE_NEEDS)
    ResponseEntity<Void> figure(
            Actor actor,
            @RequestParam(required = false) @Nullable Long community,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String source) {
        var date = TypedDay.of(day).orElse(null);
        if (community == null) throw new RuleBroken(NeedRule.A_NEED_STANDS_AT_A_PLACE, "community");
        if (date == null) throw new RuleBroken(NeedRule.EVIDENCE_HAS_A_DAY, "day");
        var figure = TypedNumber.decimal(value).orElse(null);
        if (figure == null) throw new RuleBroken(NeedRule.A_FIGURE_IS_PLAUSIBLE, "value");
        figures.note(
                new CommunityFigure(
                        new PlaceId(community),
                        Constants.named(Kind.class, kind).orElse(Kind.RESIDENTS),
                        date,
                        figure,
                        TypedText.line(source)),
                actor);
        return SeeOther.at("/needs/compare");
    }

    /// @param in the subdistrict
    /// @param edit the number of the way that is to be written anew
    @GetMapping("/methods")
    JteModel methods(
            Ui ui, Actor actor, @RequestParam(defaultValue = "0") long in, @RequestParam(defaultValue = "0") int edit) {
        return templates.needsMethods(ui, yields.of(in, edit, actor, ui));
    }

    @PostMapping("/methods")
    @Allowed(Right.EDIT_DUTIES)
    ResponseEntity<Void> name(Actor actor, @RequestParam(defaultValue = "0") long in, MethodForm form) {
        methods.set(places.get(new PlaceId(in)).path(), form.method(), actor);
        return SeeOther.at("/needs/methods?in=" + in);
    }

    @PostMapping("/methods/leave-off")
    @Allowed(Right.EDIT_DUTIES)
    ResponseEntity<Void> leaveOff(
            Actor actor,
            HttpServletResponse response,
            @RequestParam(defaultValue = "0") long in,
            @RequestParam(defaultValue = "0") int number) {
        methods.leaveOff(places.get(new PlaceId(in)).path(), number, actor);
        Flash.say(response, "needs.methods.left-off", number);
        return SeeOther.at("/needs/methods?in=" + in);
    }

    @PostMapping("/export")
    @Allowed(Right.EXPORT)
    void export(
            Ui ui,
            Actor actor,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "/needs") String of)
            throws IOException {
        var words = Takeaway.purpose(purpose, NeedRule.AN_EXPORT_SAYS_WHAT_FOR);
        var query = ListQuery.of(of, filters.of(NeedReader.of(actor, ui.today()), ui));
        Takeaway.send(
                response,
                Takeaway.XLSX,
                "linli-needs-" + ui.today() + ".xlsx",
                out -> export.write(query, words, out, actor, ui));
    }
}
