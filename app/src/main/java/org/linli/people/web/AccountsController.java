package org.linli.people.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.linli.pages.Templates;
import org.linli.people.Accounts;
import org.linli.people.Invitations;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Grant;
import org.linli.shared.Period;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Role;
import org.linli.shared.RuleBroken;
import org.linli.ui.Ui;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Where colleagues are found, invited, locked and given a new password.
@Controller
@Allowed(Right.MANAGE_ACCOUNTS)
@RequestMapping("/accounts")
class AccountsController {

    private static final int LINK_DAYS = 7;

    private final AccountsPages pages;
    private final Accounts accounts;
    private final Invitations invitations;
    private final Templates templates;

    AccountsController(AccountsPages pages, Accounts accounts, Invitations invitations, Templates templates) {
        this.pages = pages;
        this.accounts = accounts;
        this.invitations = invitations;
        this.templates = templates;
    }

    @GetMapping
    JteModel list(Ui ui, Actor actor, @RequestParam(defaultValue = "") String words) {
        return templates.peopleAccounts(ui, pages.list(actor, ui.today(), words, "", "", ""));
    }

    /// Answers with the page itself: the link is shown once, and can be found nowhere later.
    @PostMapping("/invitations")
    JteModel invite(
            Ui ui,
            Actor actor,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String name,
            @RequestParam Role role,
            @RequestParam PlacePath place) {
        try {
            var grant = new Grant(role, place, Period.since(ui.today()));
            var token = invitations.invite(name, grant, null, LINK_DAYS, actor);
            return once(ui, actor, response, token);
        } catch (RuleBroken refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var sentence = ui.text(refused.rule().key(), refused.values());
            var page = pages.list(actor, ui.today(), "", name, place.value(), "", refused.field(), sentence);
            return templates.peopleAccounts(ui, page);
        }
    }

    @PostMapping("/{id}/password-link")
    JteModel passwordLink(Ui ui, Actor actor, HttpServletResponse response, @PathVariable long id) {
        return once(ui, actor, response, invitations.reset(new AccountId(id), actor, ""));
    }

    @PostMapping("/{id}/lock")
    ResponseEntity<Void> lock(Actor actor, @PathVariable long id) {
        accounts.lock(new AccountId(id), actor, "");
        return back();
    }

    @PostMapping("/{id}/unlock")
    ResponseEntity<Void> unlock(Actor actor, @PathVariable long id) {
        accounts.unlock(new AccountId(id), actor, "");
        return back();
    }

    private JteModel once(Ui ui, Actor actor, HttpServletResponse response, String token) {
        response.setHeader("Cache-Control", "no-store");
        var link = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/invitations/{token}")
                .buildAndExpand(token)
                .toUriString();
        return templates.peopleAccounts(ui, pages.list(actor, ui.today(), "", "", "", link));
    }

    private static ResponseEntity<Void> back() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/accounts"))
                .build();
    }
}
