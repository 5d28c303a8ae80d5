package org.linli.budgets.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.linli.budgets.BudgetSummary;
import org.linli.budgets.Budgets;
import org.linli.budgets.PlanWish.Voice;
import org.linli.budgets.PlanWishes;
import org.linli.people.RateLimits;
import org.linli.shared.Open;
import org.linli.ui.Flash;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedText;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where anybody asks, from their own phone, that a line of a plan goes or that one comes.
@Controller
@Open
@RequestMapping("/budget/{code}/wishes")
class PlanWishController {

    private final Budgets budgets;
    private final PlanWishes wishes;
    private final BudgetVoters voters;
    private final RateLimits limits;

    PlanWishController(Budgets budgets, PlanWishes wishes, BudgetVoters voters, RateLimits limits) {
        this.budgets = budgets;
        this.wishes = wishes;
        this.voters = voters;
        this.limits = limits;
    }

    /// @param key of the line that is to go; empty where one is to come
    /// @param wish what is to come
    /// @param token by which the phone is known
    @PostMapping
    ResponseEntity<Void> ask(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String wish,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String called,
            @RequestParam(defaultValue = "") String token) {
        var budget = at(request, code);
        var voter = voters.of(budget, request, token);
        var voice = new Voice(voter.key(), TypedText.line(called), TypedText.line(why));
        if (key.isEmpty()) wishes.add(budget.id(), TypedText.line(wish), voice);
        else wishes.strike(budget.id(), key, voice);
        return said(budget, voter, response, "budgets.wish.said");
    }

    /// Somebody asks for the same.
    @PostMapping("/{wish}")
    ResponseEntity<Void> join(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String code,
            @PathVariable long wish,
            @RequestParam(defaultValue = "") String token) {
        var budget = at(request, code);
        var voter = voters.of(budget, request, token);
        wishes.join(budget.id(), wish, new Voice(voter.key(), "", ""));
        return said(budget, voter, response, "budgets.wish.said");
    }

    @PostMapping("/{wish}/withdrawal")
    ResponseEntity<Void> takeBack(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String code,
            @PathVariable long wish) {
        var budget = at(request, code);
        var voter = voters.of(budget, request, "");
        wishes.takeBack(budget.id(), wish, voter.key());
        return said(budget, voter, response, "budgets.wish.taken-back");
    }

    private BudgetSummary at(HttpServletRequest request, String code) {
        limits.require("ballot", request.getRemoteAddr());
        return budgets.at(code);
    }

    private ResponseEntity<Void> said(BudgetSummary budget, Voter voter, HttpServletResponse response, String words) {
        voters.keep(budget, voter, response);
        Flash.say(response, words);
        return SeeOther.at(budget.publicAddress());
    }
}
