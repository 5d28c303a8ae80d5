package org.linli.people.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.linli.pages.Templates;
import org.linli.people.LogInAnswer;
import org.linli.people.LogIns;
import org.linli.people.RateLimits;
import org.linli.people.SideDoor;
import org.linli.shared.Actor;
import org.linli.shared.Open;
import org.linli.ui.SeeOther;
import org.linli.ui.Ui;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Log in and log out.
@Controller
@Open
class LogInController {

    /// The first page of one's own.
    private static final String START = "/start";

    private final LogIns logIns;
    private final Entrance entrance;
    private final RateLimits limits;
    private final ObjectProvider<SideDoor> doors;
    private final Templates templates;

    LogInController(
            LogIns logIns, Entrance entrance, RateLimits limits, ObjectProvider<SideDoor> doors, Templates templates) {
        this.logIns = logIns;
        this.entrance = entrance;
        this.limits = limits;
        this.doors = doors;
        this.templates = templates;
    }

    @GetMapping("/log-in")
    JteModel form(Ui ui, @RequestParam(defaultValue = START) String to) {
        return page(ui, "", Targets.local(to), "", KeptForm.NONE);
    }

    @PostMapping("/log-in")
    Object logIn(
            Ui ui,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = START) String to) {
        var target = Targets.local(to);
        var kept = KeptForm.carried(request);
        limits.require("log-in", request.getRemoteAddr());
        return switch (logIns.open(cut(name), cut(password), Origins.of(request))) {
            case LogInAnswer.Opened(var token) -> {
                var fresh = entrance.open(token, request, response);
                yield kept.waits()
                        ? templates.peopleKept(ui.withCsrf(fresh.getToken()), kept, target)
                        : SeeOther.at(target);
            }
            case LogInAnswer.Refused() -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(ui, name, target, ui.text("people.log-in.refused"), kept);
            }
            case LogInAnswer.Later(var after) -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                response.setHeader("Retry-After", Long.toString(after.toSeconds()));
                yield page(ui, name, target, ui.text("people.log-in.later", after.toSeconds()), kept);
            }
        };
    }

    @PostMapping("/log-out")
    ResponseEntity<Void> logOut(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof LogInAuthentication known)
            logIns.end(known.who().id(), actor);
        entrance.close(request, response);
        return SeeOther.at("/");
    }

    private JteModel page(Ui ui, String name, String to, String refusal, KeptForm kept) {
        return templates.peopleLogIn(
                ui, new LogInPage(name, to, refusal, doors.orderedStream().toList(), kept));
    }

    private static String cut(String typed) {
        return typed.length() > 200 ? typed.substring(0, 200) : typed;
    }
}
