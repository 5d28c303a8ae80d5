package org.linli.places.web;

import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.linli.pages.Templates;
import org.linli.places.PlaceRule;
import org.linli.places.Places;
import org.linli.places.PlanDraft;
import org.linli.places.PlanFiles;
import org.linli.places.Plans;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.PlaceId;
import org.linli.shared.Right;
import org.linli.ui.SeeOther;
import org.linli.ui.Ui;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Where a plan is taken away as a file and brought back.
@Controller
@Allowed(Right.EDIT_PLACES)
@RequestMapping("/places/{id:\\d+}/geometry")
class GeometryController {

    private final PlanFiles files;
    private final Plans plans;
    private final Places places;
    private final PlaceDoor door;
    private final Templates templates;

    GeometryController(PlanFiles files, Plans plans, Places places, PlaceDoor door, Templates templates) {
        this.files = files;
        this.plans = plans;
        this.places = places;
        this.door = door;
        this.templates = templates;
    }

    @GetMapping
    JteModel page(Ui ui, Actor actor, @PathVariable PlaceId id) {
        var place = door.open(id, actor, ui, Right.EDIT_PLACES);
        return templates.placesGeometry(ui, page(place, new PlanDraft(List.of(), List.of(), false), "", ui));
    }

    /// Shows what the file would draw, or what is wrong with it; nothing is kept yet.
    @PostMapping("/preview")
    JteModel preview(Ui ui, Actor actor, @PathVariable PlaceId id, @RequestParam MultipartFile file)
            throws IOException {
        PlaceRule.A_PLAN_FILE_IS_NOT_TOO_LARGE.requireAt(
                "file", file.getSize() <= 2L * PlanFiles.MOST, PlanFiles.MOST / 1000);
        var text = new String(file.getBytes(), StandardCharsets.UTF_8);
        var place = door.open(id, actor, ui, Right.EDIT_PLACES);
        return templates.placesGeometry(ui, page(place, files.read(place, text), text, ui));
    }

    @PostMapping
    ResponseEntity<Void> keep(Actor actor, @PathVariable PlaceId id, @RequestParam(defaultValue = "") String text) {
        files.keep(id, text, actor);
        return SeeOther.at("/places/" + id);
    }

    @GetMapping("/plan.geojson")
    ResponseEntity<String> take(
            Ui ui, Actor actor, @PathVariable PlaceId id, @RequestParam(defaultValue = "true") boolean degrees) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/geo+json"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=plan-" + id + ".geojson")
                .body(files.write(door.open(id, actor, ui, Right.EDIT_PLACES), degrees));
    }

    private GeometryPage page(PlaceId id, PlanDraft draft, String text, Ui ui) {
        var plan = draft.problems().isEmpty()
                ? plans.preview(id, draft.shapes(), ui.english()).orElse(null)
                : null;
        return new GeometryPage(places.get(id), draft, text, plan, files.isMeasured(id));
    }
}
