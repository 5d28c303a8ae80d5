package org.linli.walks.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.files.FileId;
import org.linli.files.Files;
import org.linli.files.SentFiles;
import org.linli.pages.Templates;
import org.linli.people.RateLimits;
import org.linli.places.Atlas;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.places.PlanFormat;
import org.linli.places.PlanView;
import org.linli.places.Plans;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.Open;
import org.linli.shared.PlaceId;
import org.linli.ui.Choice;
import org.linli.ui.Flash;
import org.linli.ui.Readers;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.linli.walks.Noted;
import org.linli.walks.Stop;
import org.linli.walks.WalkRule;
import org.linli.walks.WalkSummary;
import org.linli.walks.Walker;
import org.linli.walks.Walking;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Where people walk with a phone in their hand: with an account or without, with a signal or without.
///
/// The address with a walker's key is all that is needed, so that a page that was kept in the phone can send what was
/// noted on it later.
@Controller
@Open
@RequestMapping("/walk/{code}")
class WalkingController {

    private final Walking walking;
    private final SentFiles sent;
    private final Files files;
    private final Places places;
    private final Plans plans;
    private final Atlas atlas;
    private final Readers readers;
    private final RateLimits limits;
    private final Templates templates;

    WalkingController(
            Walking walking,
            SentFiles sent,
            Files files,
            Places places,
            Plans plans,
            Atlas atlas,
            Readers readers,
            RateLimits limits,
            Templates templates) {
        this.walking = walking;
        this.sent = sent;
        this.files = files;
        this.places = places;
        this.plans = plans;
        this.atlas = atlas;
        this.readers = readers;
        this.limits = limits;
        this.templates = templates;
    }

    @GetMapping
    JteModel door(Ui ui, @PathVariable String code) {
        var walk = walking.at(code);
        return templates.walksJoin(ui, walk, walking.route(walk));
    }

    /// @param name as the others are to see it; empty: a neighbour
    @PostMapping
    ResponseEntity<Void> join(
            Actor actor,
            HttpServletRequest request,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String name) {
        limits.require("walk", request.getRemoteAddr());
        var called = TypedText.line(name);
        var walker = walking.join(
                walking.at(code), called.isEmpty() ? readers.of(request).text("walks.join.neighbour") : called, actor);
        return SeeOther.at("/walk/" + code + "/" + walker.key());
    }

    /// @param at the place that was tapped on the plan
    @GetMapping("/{key}")
    JteModel walk(
            Ui ui,
            HttpServletRequest request,
            @PathVariable String code,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String at) {
        var walk = walking.at(code);
        return templates.walksWalk(ui, page(ui, request, walk, walking.walker(walk, key), at));
    }

    @PostMapping("/{key}")
    ResponseEntity<Void> note(
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String code,
            @PathVariable String key,
            NoteForm form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        var walk = walking.at(code);
        var walker = walking.walker(walk, key);
        limits.require("walk", request.getRemoteAddr());
        var photos = sent.keep(request, files, WalkRule.A_FINDING_HAS_A_FEW_PHOTOS, Noted.MOST_PHOTOS);
        var isNew = walking.note(walk, walker, form.noted(here(walk, form), photos), actor);
        if (isNew) Flash.say(response, "walks.said.noted");
        return SeeOther.at("/walk/" + code + "/" + key);
    }

    /// A photo that the walker has sent.
    @GetMapping("/{key}/photos/{file}")
    ResponseEntity<ByteArrayResource> photo(
            @PathVariable String code, @PathVariable String key, @PathVariable FileId file) {
        var walk = walking.at(code);
        if (walking.noted(walking.walker(walk, key)).stream()
                .noneMatch(finding -> finding.photos().contains(file))) throw new NotFound(file);
        return files.get(file, true).answer();
    }

    private @Nullable PlaceId here(WalkSummary walk, NoteForm form) {
        if (!form.isHere()) return null;
        var latitude = NoteForm.degrees(form.lat());
        var longitude = NoteForm.degrees(form.lon());
        if (latitude == null || longitude == null) return null;
        return atlas.at(walk.path().subdistrict(), latitude, longitude)
                .map(PlaceSummary::id)
                .orElse(null);
    }

    private WalkingPage page(Ui ui, HttpServletRequest request, WalkSummary walk, Walker walker, String at) {
        var route = walking.route(walk);
        var path = "/walk/" + walk.code() + "/" + walker.key();
        var plan = plans.draw(new PlanView(
                                walk.place(),
                                PlanFormat.SHEET,
                                id -> path + "?at=" + id + "#where",
                                List.of(),
                                List.of(),
                                ui.english())
                        .along(route.stream().map(Stop::path).toList()))
                .orElse(null);
        return new WalkingPage(
                walk,
                walker,
                route,
                others(walk, ui),
                plan,
                at.matches("\\d{1,18}") ? at : "",
                atlas.isAnchored(walk.path().subdistrict()),
                TypedText.key(ui.form().value("submission", ""))
                        .orElseGet(UUID::randomUUID)
                        .toString(),
                sent.of(request, ui),
                walking.noted(walker).stream()
                        .sorted((one, other) -> other.seenAt().compareTo(one.seenAt()))
                        .toList());
    }

    /// What can be stood before: yards, houses, rooms.
    private List<Choice> others(WalkSummary walk, Ui ui) {
        return places.within(walk.path()).stream()
                .filter(place -> place.kind() != PlaceKind.ENTRANCE
                        && place.kind() != PlaceKind.GRID
                        && place.kind() != PlaceKind.SUBDISTRICT)
                .map(place -> new Choice(place.id().toString(), walk.near(place.spoken(), ui)))
                .toList();
    }
}
