package org.linli.budgets.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.budgets.BudgetId;
import org.linli.budgets.BudgetItem;
import org.linli.budgets.BudgetItems;
import org.linli.budgets.BudgetRule;
import org.linli.budgets.BudgetState;
import org.linli.budgets.SheetItems;
import org.linli.pages.Templates;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Money;
import org.linli.shared.Right;
import org.linli.shared.RuleBroken;
import org.linli.ui.Flash;
import org.linli.ui.SeeOther;
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

/// What the money can be spent on: one by one, or from a spreadsheet.
@Controller
@Allowed(Right.PREPARE_MEETINGS)
@RequestMapping("/budgets/{id}/items")
class BudgetItemController {

    private final BudgetItems items;
    private final BudgetPages pages;
    private final Templates templates;

    BudgetItemController(BudgetItems items, BudgetPages pages, Templates templates) {
        this.items = items;
        this.pages = pages;
        this.templates = templates;
    }

    /// @param edit key of the item that is to be written anew
    @GetMapping
    Object list(
            Ui ui,
            Actor actor,
            HttpServletRequest request,
            @PathVariable BudgetId id,
            @RequestParam(defaultValue = "") String edit) {
        var page = pages.prepared(id, WholeAddress.home(request), actor, ui);
        if (page.budget().state() != BudgetState.DRAFT) return BudgetController.back(id);
        var edited = page.items().stream()
                .filter(item -> item.key().equals(edit))
                .findFirst()
                .orElse(new BudgetItem("", "", "", Money.fen(0), "", "", ""));
        return templates.budgetsItems(ui, page, edited);
    }

    @PostMapping
    ResponseEntity<Void> write(Actor actor, @PathVariable BudgetId id, ItemForm form) {
        items.write(id, form.item(), actor);
        return back(id);
    }

    @PostMapping("/{key}/removal")
    ResponseEntity<Void> remove(Actor actor, @PathVariable BudgetId id, @PathVariable String key) {
        items.remove(id, key, actor);
        return back(id);
    }

    @PostMapping("/sheet")
    ResponseEntity<Void> load(
            Actor actor,
            HttpServletResponse response,
            @PathVariable BudgetId id,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty()) throw new RuleBroken(BudgetRule.A_FILE_IS_CHOSEN, "file");
        var kept = Files.createTempFile("linli-budget", ".sheet");
        try {
            file.transferTo(kept);
            var loaded = items.load(id, new SheetItems(kept), actor);
            if (loaded.leftOut().isEmpty())
                Flash.say(response, "budgets.said.loaded", loaded.items().size());
            else
                Flash.say(
                        response,
                        "budgets.said.loaded-some",
                        loaded.items().size(),
                        loaded.leftOut().stream().limit(20).map(String::valueOf).collect(Collectors.joining(", ")));
        } finally {
            Files.delete(kept);
        }
        return back(id);
    }

    private static ResponseEntity<Void> back(BudgetId id) {
        return SeeOther.at("/budgets/" + id + "/items");
    }
}
