package org.linli.people.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linli.pages.Templates;
import org.linli.people.Accounts;
import org.linli.people.GrantId;
import org.linli.people.Grants;
import org.linli.people.Invitations;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Grant;
import org.linli.shared.OrganisationId;
import org.linli.shared.Period;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Role;
import org.linli.ui.Flash;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where colleagues are found, given roles, locked and helped to a new password.
@Controller
@Allowed(Right.MANAGE_ACCOUNTS)
@RequestMapping("/accounts")
class AccountsController {

    private final AccountsPages list;
    private final AccountPages one;
    private final Accounts accounts;
    private final Grants grants;
    private final Invitations invitations;
    private final Templates templates;

    AccountsController(
            AccountsPages list,
            AccountPages one,
            Accounts accounts,
            Grants grants,
            Invitations invitations,
            Templates templates) {
        this.list = list;
        this.one = one;
        this.accounts = accounts;
        this.grants = grants;
        this.invitations = invitations;
        this.templates = templates;
    }

    @GetMapping
    JteModel list(Ui ui, Actor actor) {
        return templates.peopleAccounts(ui, list.list(ui, actor));
    }

    /// @param where what a place is called in which a further role is to be given
    @GetMapping("/{id}")
    JteModel show(Ui ui, Actor actor, @PathVariable AccountId id, @RequestParam(defaultValue = "") String where) {
        return templates.peopleAccount(ui, one.get(id, actor, ui, TypedText.line(where)));
    }

    @PostMapping("/{id}/roles")
    ResponseEntity<Void> grant(
            Actor actor,
            Ui ui,
            HttpServletResponse response,
            @PathVariable AccountId id,
            @RequestParam Role role,
            @RequestParam PlacePath place,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until,
            @RequestParam(defaultValue = "") String reason) {
        var first = from == null ? ui.today() : from;
        Grants.requireInOrder(first, until);
        grants.give(id, new Grant(role, place, new Period(first, until)), actor, TypedText.line(reason));
        Flash.say(response, "people.account.role-given");
        return back(id);
    }

    @PostMapping("/{id}/roles/{grant}/end")
    ResponseEntity<Void> endGrant(
            Actor actor,
            HttpServletResponse response,
            @PathVariable AccountId id,
            @PathVariable GrantId grant,
            @RequestParam(defaultValue = "") String reason) {
        grants.end(grant, actor, TypedText.line(reason));
        Flash.say(response, "people.account.role-ended");
        return back(id);
    }

    @PostMapping("/{id}/organisation")
    ResponseEntity<Void> move(
            Actor actor,
            HttpServletResponse response,
            @PathVariable AccountId id,
            @RequestParam(required = false) @Nullable Long organisation) {
        accounts.move(id, organisation == null ? null : new OrganisationId(organisation), actor);
        Flash.say(response, "people.account.moved");
        return back(id);
    }

    /// Answers with the page itself: the link is shown once, and can be found nowhere later.
    @PostMapping("/{id}/password-link")
    JteModel passwordLink(
            Ui ui, Actor actor, HttpServletRequest request, HttpServletResponse response, @PathVariable AccountId id) {
        var link = Links.show(request, response, invitations.reset(id, actor, ""));
        return templates.peopleLink(ui, new LinkPage(link, "/accounts/" + id));
    }

    @PostMapping("/{id}/lock")
    ResponseEntity<Void> lock(
            Actor actor,
            HttpServletResponse response,
            @PathVariable AccountId id,
            @RequestParam(defaultValue = "") String reason) {
        accounts.lock(id, actor, TypedText.line(reason));
        Flash.say(response, "people.account.now-locked");
        return back(id);
    }

    @PostMapping("/{id}/unlock")
    ResponseEntity<Void> unlock(
            Actor actor,
            HttpServletResponse response,
            @PathVariable AccountId id,
            @RequestParam(defaultValue = "") String reason) {
        accounts.unlock(id, actor, TypedText.line(reason));
        Flash.say(response, "people.account.now-unlocked");
        return back(id);
    }

    private static ResponseEntity<Void> back(AccountId id) {
        return SeeOther.at("/accounts/" + id);
    }
}
