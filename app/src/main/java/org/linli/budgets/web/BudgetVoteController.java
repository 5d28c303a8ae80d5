package org.linli.budgets.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.linli.budgets.BudgetBallots;
import org.linli.budgets.BudgetFiles;
import org.linli.budgets.BudgetItems;
import org.linli.budgets.BudgetState;
import org.linli.budgets.Budgets;
import org.linli.budgets.Choices;
import org.linli.pages.Templates;
import org.linli.people.RateLimits;
import org.linli.shared.NotFound;
import org.linli.shared.Open;
import org.linli.ui.Flash;
import org.linli.ui.SeeOther;
import org.linli.ui.Takeaway;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where anybody looks at a shared budget, votes without an account, and takes the result away.
@Controller
@Open
@RequestMapping("/budget/{code}")
class BudgetVoteController {

    private final Budgets budgets;
    private final BudgetItems items;
    private final BudgetBallots ballots;
    private final BudgetFiles files;
    private final BudgetPages pages;
    private final BudgetVoters voters;
    private final BudgetResultSheet sheet;
    private final RateLimits limits;
    private final Templates templates;

    BudgetVoteController(
            Budgets budgets,
            BudgetItems items,
            BudgetBallots ballots,
            BudgetFiles files,
            BudgetPages pages,
            BudgetVoters voters,
            BudgetResultSheet sheet,
            RateLimits limits,
            Templates templates) {
        this.budgets = budgets;
        this.items = items;
        this.ballots = ballots;
        this.files = files;
        this.pages = pages;
        this.voters = voters;
        this.sheet = sheet;
        this.limits = limits;
        this.templates = templates;
    }

    /// @param from number of the earlier version of a plan to be compared; 0 for the first
    @GetMapping
    JteModel look(
            Ui ui,
            HttpServletRequest request,
            @PathVariable String code,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int to) {
        var budget = budgets.at(code);
        var voter = voters.of(budget, request, ui.form().value("token", ""));
        var own = budget.state() == BudgetState.OPEN
                ? ballots.of(budget.id(), voter.key()).orElse(Choices.NONE)
                : Choices.NONE;
        return templates.budgetsOpen(ui, pages.open(budget, voter, own, from, to, ui));
    }

    @PostMapping
    ResponseEntity<Void> vote(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String token) {
        limits.require("ballot", request.getRemoteAddr());
        var budget = budgets.at(code);
        var voter = voters.of(budget, request, token);
        var choices = BallotForm.read(request, budget.casting(), items.of(budget.id()));
        ballots.cast(budget.id(), voter.key(), voter.isGuest(), choices);
        voters.keep(budget, voter, response);
        return SeeOther.at(budget.publicAddress());
    }

    @PostMapping("/withdrawal")
    ResponseEntity<Void> takeBack(HttpServletRequest request, HttpServletResponse response, @PathVariable String code) {
        limits.require("ballot", request.getRemoteAddr());
        var budget = budgets.at(code);
        ballots.takeBack(budget.id(), voters.of(budget, request, "").key());
        Flash.say(response, "budgets.said.taken-back");
        return SeeOther.at(budget.publicAddress());
    }

    /// Somebody has the code of a guest: from now on this phone votes for them.
    @PostMapping("/guest")
    ResponseEntity<Void> recognise(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String code,
            @RequestParam(name = "guest", defaultValue = "") String typed) {
        limits.require("follow", request.getRemoteAddr());
        var budget = budgets.at(code);
        var guest = voters.guest(budget, typed);
        var phone = voters.of(budget, request, "");
        if (!phone.isGuest()) ballots.recognise(budget.id(), phone.key(), guest.key());
        voters.keep(budget, guest, response);
        return SeeOther.at(budget.publicAddress());
    }

    /// The election as a file of pabulib.org, so that anybody can count again.
    @GetMapping("/election.pb")
    void election(HttpServletRequest request, HttpServletResponse response, @PathVariable String code)
            throws IOException {
        limits.require("follow", request.getRemoteAddr());
        var budget = budgets.at(code);
        var file = files.write(budget);
        Takeaway.send(response, "text/plain;charset=UTF-8", "linli-" + budget.id() + ".pb", out -> {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            file.write(writer);
            writer.flush();
        });
    }

    @GetMapping("/result.xlsx")
    void spreadsheet(Ui ui, HttpServletRequest request, HttpServletResponse response, @PathVariable String code)
            throws IOException {
        limits.require("follow", request.getRemoteAddr());
        var budget = budgets.at(code);
        var page = pages.open(budget, voters.of(budget, request, ""), Choices.NONE, 0, 0, ui);
        if (page.result() == null && page.plan() == null) throw new NotFound(code);
        Takeaway.send(response, Takeaway.XLSX, "linli-" + budget.id() + ".xlsx", out -> sheet.write(page, out, ui));
    }
}
