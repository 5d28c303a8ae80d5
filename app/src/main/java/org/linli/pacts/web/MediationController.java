package org.linli.pacts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.linli.pacts.Breaches;
import org.linli.pacts.Mediation;
import org.linli.pacts.PactId;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Right;
import org.linli.ui.Flash;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedDay;
import org.linli.ui.TypedText;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What a mediator writes down: what each side says, the clauses, the answers, and what is said to a breach.
@Controller
@Allowed(Right.PREPARE_MEETINGS)
@RequestMapping("/pacts/{id:\\d+}")
class MediationController {

    private final Mediation mediation;
    private final Breaches breaches;

    MediationController(Mediation mediation, Breaches breaches) {
        this.mediation = mediation;
        this.breaches = breaches;
    }

    /// Several sides stand on one page: each field carries the number of its own.
    @PostMapping("/sides/{side}")
    ResponseEntity<Void> hear(
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable PactId id,
            @PathVariable long side) {
        mediation.hear(
                id,
                side,
                TypedText.text(request.getParameter("words" + side)),
                TypedText.text(request.getParameter("needs" + side)),
                actor);
        Flash.say(response, "pacts.said.heard");
        return back(id, "sides");
    }

    @PostMapping("/clauses")
    ResponseEntity<Void> write(Actor actor, @PathVariable PactId id, ClauseForm form) {
        mediation.write(id, form.term(), actor);
        return back(id, "clauses");
    }

    @PostMapping("/clauses/{clause}/removal")
    ResponseEntity<Void> strike(Actor actor, @PathVariable PactId id, @PathVariable long clause) {
        mediation.strike(id, clause, actor);
        return back(id, "clauses");
    }

    /// What a side said to a colleague.
    @PostMapping("/answers/{side}")
    ResponseEntity<Void> answer(
            Actor actor,
            HttpServletRequest request,
            @PathVariable PactId id,
            @PathVariable long side,
            @RequestParam(defaultValue = "no") String answer) {
        mediation.answer(
                id,
                side,
                answer.equals("yes"),
                TypedDay.of(request.getParameter("on" + side)).orElse(null),
                TypedText.line(request.getParameter("how" + side)),
                "",
                actor);
        return back(id, "answers");
    }

    @PostMapping("/breaches/{breach}")
    ResponseEntity<Void> reply(
            Actor actor, HttpServletRequest request, @PathVariable PactId id, @PathVariable long breach) {
        breaches.answer(id, breach, TypedText.line(request.getParameter("answer" + breach)), actor);
        return back(id, "breaches");
    }

    private static ResponseEntity<Void> back(PactId id, String where) {
        return SeeOther.at("/pacts/" + id + "#" + where);
    }
}
