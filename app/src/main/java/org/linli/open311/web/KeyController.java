package org.linli.open311.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.linli.open311.ApiKeys;
import org.linli.pages.Templates;
import org.linli.places.Atlas;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.PlaceId;
import org.linli.shared.Right;
import org.linli.ui.Flash;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.linli.ui.WholeAddress;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where keys for other programs are made and revoked. Not below `/open311`: what is there needs no token of a form.
@Controller
@Allowed(Right.EDIT_DUTIES)
@RequestMapping("/keys")
class KeyController {

    private final ApiKeys keys;
    private final Atlas atlas;
    private final Templates templates;

    KeyController(ApiKeys keys, Atlas atlas, Templates templates) {
        this.keys = keys;
        this.atlas = atlas;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(Ui ui, Actor actor, HttpServletRequest request) {
        return page(ui, actor, request, "");
    }

    /// Answers with the page itself: the key is shown once, and can be found nowhere later.
    @PostMapping
    JteModel make(
            Ui ui,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam long subdistrict,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "60") int perMinute) {
        var key = keys.make(new PlaceId(subdistrict), TypedText.line(name), perMinute, actor);
        response.setHeader("Cache-Control", "no-store");
        return page(ui, actor, request, key);
    }

    @PostMapping("/{id}/revoke")
    ResponseEntity<Void> revoke(Actor actor, HttpServletResponse response, @PathVariable long id) {
        keys.revoke(id, actor);
        Flash.say(response, "open311.keys.revoked-now");
        return SeeOther.at("/keys");
    }

    private JteModel page(Ui ui, Actor actor, HttpServletRequest request, String made) {
        var parts = atlas.subdistricts().stream()
                .filter(place -> actor.may(Right.EDIT_DUTIES, place.path(), ui.today()))
                .map(place -> new KeyPage.Part(place, keys.list(place.id(), actor)))
                .toList();
        return templates.open311Keys(ui, new KeyPage(parts, made, WholeAddress.of(request, "/open311/v2")));
    }
}
