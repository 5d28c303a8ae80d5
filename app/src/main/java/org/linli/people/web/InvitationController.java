package org.linli.people.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.linli.pages.Templates;
import org.linli.people.InvitationKind;
import org.linli.people.Invitations;
import org.linli.people.LogIns;
import org.linli.people.NewcomerFacts;
import org.linli.people.RateLimits;
import org.linli.shared.Open;
import org.linli.ui.SeeOther;
import org.linli.ui.Ui;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a link that works once leads to: choose a name and a password, and be in.
@Controller
@Open
@RequestMapping("/invitations/{token}")
class InvitationController {

    private final Invitations invitations;
    private final LogIns logIns;
    private final Entrance entrance;
    private final RateLimits limits;
    private final Templates templates;

    InvitationController(
            Invitations invitations, LogIns logIns, Entrance entrance, RateLimits limits, Templates templates) {
        this.invitations = invitations;
        this.logIns = logIns;
        this.entrance = entrance;
        this.limits = limits;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(Ui ui, @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        limits.require("log-in", request.getRemoteAddr());
        response.setHeader("Cache-Control", "no-store");
        var found = invitations.find(token);
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.GONE.value());
            return templates.peopleInvitationGone(ui);
        }
        var invitation = found.get();
        var grant = invitation.grant();
        var role = grant == null ? "" : ui.text("people.role", grant.role());
        return templates.peopleInvitation(
                ui, new InvitationPage(token, invitation.kind() == InvitationKind.PASSWORD, invitation.name(), role));
    }

    @PostMapping
    ResponseEntity<Void> accept(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String logInName,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String password) {
        limits.require("log-in", request.getRemoteAddr());
        var account = invitations.accept(token, new NewcomerFacts(logInName, name, phone, password));
        entrance.open(logIns.enter(account, Origins.of(request)), request, response);
        return SeeOther.at("/me");
    }
}
