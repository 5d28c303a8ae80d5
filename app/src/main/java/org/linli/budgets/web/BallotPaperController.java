package org.linli.budgets.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.linli.budgets.BudgetId;
import org.linli.budgets.BudgetPapers;
import org.linli.budgets.BudgetRule;
import org.linli.budgets.BudgetState;
import org.linli.budgets.BudgetSummary;
import org.linli.dialogue.Guests;
import org.linli.pages.Templates;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Right;
import org.linli.shared.RuleBroken;
import org.linli.shared.TwoReadings.Reader;
import org.linli.ui.Choice;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.linli.ui.WholeAddress;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Ballots on paper: printed with numbers, handed out, and typed in by the pile, twice.
@Controller
@Allowed(Right.PREPARE_MEETINGS)
@RequestMapping("/budgets/{id}/papers")
class BallotPaperController {

    private static final int PILE = 12;
    private static final int MOST_PRINTED = 300;

    private final BudgetPapers ballots;
    private final Guests guests;
    private final BudgetPages pages;
    private final Templates templates;

    BallotPaperController(BudgetPapers ballots, Guests guests, BudgetPages pages, Templates templates) {
        this.ballots = ballots;
        this.guests = guests;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    Object pile(Ui ui, Actor actor, HttpServletRequest request, @PathVariable BudgetId id) {
        var page = pages.prepared(id, WholeAddress.home(request), actor, ui);
        if (page.plan() != null || page.budget().state() != BudgetState.OPEN) return BudgetController.back(id);
        return templates.budgetsPapers(ui, page(page, List.of(), List.of(), actor));
    }

    /// Every row stands for itself: what is right is taken, what is not comes back with its sentence.
    @PostMapping
    JteModel enter(
            Ui ui, Actor actor, HttpServletRequest request, HttpServletResponse response, @PathVariable BudgetId id) {
        var page = pages.prepared(id, WholeAddress.home(request), actor, ui);
        var taken = new ArrayList<String>();
        var left = new ArrayList<BallotPaperRow>();
        for (int n = 0; n < PILE; n++) {
            var number = TypedText.line(request.getParameter("number" + n));
            var choices = TypedText.line(request.getParameter("choices" + n));
            if (number.isEmpty() && choices.isEmpty()) continue;
            try {
                ballots.read(page.budget().id(), number, choices, actor);
                taken.add(number);
            } catch (RuleBroken refused) {
                left.add(new BallotPaperRow(
                        number, choices, ui.text(refused.rule().key(), refused.values())));
            }
        }
        if (!left.isEmpty()) response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return templates.budgetsPapers(ui, page(page, left, taken, actor));
    }

    private BallotPapersPage page(BudgetPage page, List<BallotPaperRow> left, List<String> taken, Actor actor) {
        var rows = new ArrayList<>(left);
        rows.addAll(Collections.nCopies(PILE - left.size(), BallotPaperRow.EMPTY));
        var budget = page.budget();
        return new BallotPapersPage(
                page,
                rows,
                taken,
                ballots.of(budget.id()),
                Reader.of(actor),
                ballots.doubles(budget),
                guests(budget),
                ballots.handed(budget));
    }

    private List<Choice> guests(BudgetSummary budget) {
        var meeting = budget.meeting();
        if (meeting == null) return List.of();
        return guests.of(meeting).stream()
                .map(guest -> new Choice(Long.toString(guest.id()), guest.called()))
                .toList();
    }

    /// Notes whose a paper is.
    @PostMapping("/owners")
    ResponseEntity<Void> hand(
            Actor actor,
            @PathVariable BudgetId id,
            @RequestParam(defaultValue = "") String paper,
            @RequestParam(defaultValue = "0") long guest) {
        ballots.hand(id, TypedText.line(paper), guest, actor);
        return back(id);
    }

    /// It does not count: its owner had voted otherwise.
    @PostMapping("/{number:\\d+}/aside")
    ResponseEntity<Void> setAside(Actor actor, @PathVariable BudgetId id, @PathVariable int number) {
        ballots.setAside(id, number, actor);
        return back(id);
    }

    @PostMapping("/{number:\\d+}/removal")
    ResponseEntity<Void> remove(Actor actor, @PathVariable BudgetId id, @PathVariable int number) {
        ballots.remove(id, number, actor);
        return back(id);
    }

    private static ResponseEntity<Void> back(BudgetId id) {
        return SeeOther.at("/budgets/" + id + "/papers");
    }

    /// Ballots to be printed, with the numbers that come next.
    @GetMapping("/print")
    JteModel print(
            Ui ui,
            Actor actor,
            HttpServletRequest request,
            @PathVariable BudgetId id,
            @RequestParam(defaultValue = "1") int first,
            @RequestParam(defaultValue = "2") int copies) {
        BudgetRule.PAPERS_ARE_PRINTED_BY_THE_HUNDRED.requireAt(
                "copies", first >= 1 && first <= 99_999 && copies >= 1 && copies <= MOST_PRINTED, MOST_PRINTED);
        var page = pages.prepared(id, WholeAddress.home(request), actor, ui);
        return templates.budgetsPaper(
                ui, page, IntStream.range(first, first + copies).boxed().toList());
    }
}
