package org.linli.requests.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.UUID;
import org.linli.pages.Templates;
import org.linli.people.RateLimits;
import org.linli.requests.Fellows;
import org.linli.requests.PublicConcern;
import org.linli.requests.PublicConcerns;
import org.linli.requests.RequestId;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.Open;
import org.linli.ui.SeeOther;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The page of one concern for everybody, and the door to it for those who have the same.
@Controller
@Open
@RequestMapping("/concerns/{id:\\d+}")
class ConcernController {

    private final PublicConcerns concerns;
    private final Fellows fellows;
    private final Stories stories;
    private final Named named;
    private final RateLimits limits;
    private final Templates templates;

    ConcernController(
            PublicConcerns concerns,
            Fellows fellows,
            Stories stories,
            Named named,
            RateLimits limits,
            Templates templates) {
        this.concerns = concerns;
        this.fellows = fellows;
        this.stories = stories;
        this.named = named;
        this.limits = limits;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(Ui ui, @PathVariable RequestId id) {
        var concern = known(id);
        var lead = concern.lead() == null ? null : concern.lead().value();
        var names = named.of(Arrays.asList(lead), Arrays.asList(), ui);
        return templates.requestsConcern(
                ui,
                new ConcernPage(
                        concern,
                        names.category(concern.category()),
                        names.organisation(lead),
                        stories.steps(concern.id(), ui),
                        concern.state().isOpen(),
                        UUID.randomUUID().toString()));
    }

    /// "Us too": a voice more, with a receipt of its own.
    @PostMapping("/voices")
    ResponseEntity<Void> join(HttpServletRequest request, @PathVariable RequestId id, VoiceForm form) {
        var concern = known(id);
        var intake = form.intake(concern);
        limits.require("intake", request.getRemoteAddr());
        var receipt = fellows.join(concern.id(), intake, Actor.PUBLIC);
        return SeeOther.at("/follow/" + receipt.number().digits() + "/" + receipt.code() + "/receipt");
    }

    private PublicConcern known(RequestId id) {
        return concerns.get(id).orElseThrow(() -> new NotFound(id));
    }
}
