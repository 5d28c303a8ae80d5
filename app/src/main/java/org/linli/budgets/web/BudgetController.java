package org.linli.budgets.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.linli.budgets.BudgetDraft;
import org.linli.budgets.BudgetFiles;
import org.linli.budgets.BudgetId;
import org.linli.budgets.BudgetKind;
import org.linli.budgets.BudgetPromises;
import org.linli.budgets.BudgetRule;
import org.linli.budgets.Budgets;
import org.linli.dialogue.MeetingId;
import org.linli.pages.Templates;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Constants;
import org.linli.shared.PlaceId;
import org.linli.shared.Right;
import org.linli.shared.RuleBroken;
import org.linli.ui.Flash;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedDay;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.linli.ui.WholeAddress;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// All shared budgets, and one of them from its beginning to its end.
@Controller
@Allowed(Right.PREPARE_MEETINGS)
@RequestMapping("/budgets")
class BudgetController {

    private final Budgets budgets;
    private final BudgetFiles files;
    private final BudgetPromises promises;
    private final BudgetPages pages;
    private final Templates templates;

    BudgetController(
            Budgets budgets, BudgetFiles files, BudgetPromises promises, BudgetPages pages, Templates templates) {
        this.budgets = budgets;
        this.files = files;
        this.promises = promises;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    @Allowed(Right.SEE_MEETINGS)
    JteModel list(Ui ui, Actor actor) {
        return templates.budgetsList(ui, pages.all(actor, ui), ui.may(Right.PREPARE_MEETINGS));
    }

    /// @param meeting that it is to hang on
    @GetMapping("/new")
    JteModel begin(
            Ui ui,
            Actor actor,
            @RequestParam(required = false) @Nullable Long meeting,
            @RequestParam(defaultValue = "") String kind) {
        var chosen = Constants.named(BudgetKind.class, kind).orElse(BudgetKind.PROPOSALS);
        return templates.budgetsForm(ui, pages.fresh(chosen, meeting, actor, ui));
    }

    @PostMapping
    ResponseEntity<Void> draft(
            Actor actor,
            BudgetForm form,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable Long place,
            @RequestParam(required = false) @Nullable Long meeting) {
        var draft = new BudgetDraft(
                Constants.named(BudgetKind.class, kind).orElse(BudgetKind.PROPOSALS),
                meeting == null ? null : new MeetingId(meeting),
                place == null ? null : new PlaceId(place),
                form.facts());
        return SeeOther.at("/budgets/" + budgets.draft(draft, actor) + "/items");
    }

    /// Where an election that was held elsewhere is brought in.
    @GetMapping("/file")
    JteModel file(Ui ui, Actor actor) {
        return templates.budgetsFile(ui, pages.grounds(actor, ui));
    }

    @PostMapping("/file")
    ResponseEntity<Void> load(
            Actor actor,
            CountingForm form,
            @RequestParam(required = false) @Nullable Long place,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        if (place == null) throw new RuleBroken(BudgetRule.A_BUDGET_HAS_A_PLACE, "place");
        if (file == null || file.isEmpty()) throw new RuleBroken(BudgetRule.A_FILE_IS_CHOSEN, "file");
        try (var in = file.getInputStream()) {
            return SeeOther.at("/budgets/" + files.load(in, new PlaceId(place), form.counting(), actor));
        }
    }

    /// @param from number of the earlier version to be compared; 0 for the first
    @GetMapping("/{id}")
    @Allowed(Right.SEE_MEETINGS)
    JteModel show(
            Ui ui,
            Actor actor,
            HttpServletRequest request,
            @PathVariable BudgetId id,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int to) {
        var page = pages.of(id, WholeAddress.home(request), from, to, actor, ui);
        return page.plan() == null ? templates.budgetsShow(ui, page) : templates.budgetsPlan(ui, page, page.plan());
    }

    @GetMapping("/{id}/head")
    JteModel head(Ui ui, Actor actor, @PathVariable BudgetId id) {
        return templates.budgetsForm(ui, pages.head(id, actor));
    }

    @PostMapping("/{id}/head")
    ResponseEntity<Void> describe(Actor actor, BudgetForm form, @PathVariable BudgetId id, @RequestParam int version) {
        budgets.describe(id, version, form.facts(), actor);
        return back(id);
    }

    @GetMapping("/{id}/counting")
    JteModel counting(Ui ui, Actor actor, HttpServletRequest request, @PathVariable BudgetId id) {
        return templates.budgetsCounting(ui, pages.prepared(id, WholeAddress.home(request), actor, ui));
    }

    @PostMapping("/{id}/counting")
    ResponseEntity<Void> agree(Actor actor, CountingForm form, @PathVariable BudgetId id) {
        budgets.agree(id, form.casting(), form.counting(), actor);
        return back(id);
    }

    @PostMapping("/{id}/opening")
    ResponseEntity<Void> open(Actor actor, HttpServletResponse response, @PathVariable BudgetId id) {
        budgets.open(id, actor);
        Flash.say(response, "budgets.said.open");
        return back(id);
    }

    @PostMapping("/{id}/closing")
    ResponseEntity<Void> close(Actor actor, @PathVariable BudgetId id) {
        budgets.close(id, actor);
        return back(id);
    }

    @PostMapping("/{id}/items/{key}/promise")
    ResponseEntity<Void> promise(
            Actor actor,
            @PathVariable BudgetId id,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String watcher) {
        promises.promise(
                id, key, TypedText.line(owner), TypedDay.of(until).orElse(null), TypedText.line(watcher), actor);
        return back(id);
    }

    static ResponseEntity<Void> back(BudgetId id) {
        return SeeOther.at("/budgets/" + id);
    }
}
