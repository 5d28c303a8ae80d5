package org.linli.people.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.linli.pages.Templates;
import org.linli.people.Accounts;
import org.linli.people.LogInId;
import org.linli.people.LogIns;
import org.linli.people.RateLimits;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.NotFound;
import org.linli.ui.Flash;
import org.linli.ui.SeeOther;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What belongs to oneself: roles, browsers that are logged in, the password.
@Controller
@Allowed
@RequestMapping("/me")
class MeController {

    private final MePages pages;
    private final Accounts accounts;
    private final LogIns logIns;
    private final RateLimits limits;
    private final Templates templates;

    MeController(MePages pages, Accounts accounts, LogIns logIns, RateLimits limits, Templates templates) {
        this.pages = pages;
        this.accounts = accounts;
        this.logIns = logIns;
        this.limits = limits;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(Ui ui, Actor actor) {
        return templates.peopleMe(ui, pages.get(actor, ui, current()));
    }

    @PostMapping("/log-ins/{id}/end")
    ResponseEntity<Void> end(Actor actor, @PathVariable long id) {
        logIns.end(new LogInId(id), actor);
        return back();
    }

    @PostMapping("/log-ins/end-others")
    ResponseEntity<Void> endOthers(Actor actor) {
        logIns.endOthers(current(), actor);
        return back();
    }

    @PostMapping("/password")
    ResponseEntity<Void> password(
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String password) {
        limits.require("log-in", request.getRemoteAddr());
        accounts.changePassword(old, password, current(), actor);
        Flash.say(response, "people.me.password-changed");
        return back();
    }

    private static LogInId current() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof LogInAuthentication known)
            return known.who().id();
        throw new NotFound("log-in");
    }

    private static ResponseEntity<Void> back() {
        return SeeOther.at("/me");
    }
}
