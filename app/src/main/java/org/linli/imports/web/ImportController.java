package org.linli.imports.web;

import static org.linli.imports.ImportRule.A_FILE_IS_CHOSEN;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.linli.imports.ImportId;
import org.linli.imports.ImportMode;
import org.linli.imports.Imports;
import org.linli.pages.Templates;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
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
import org.springframework.web.multipart.MultipartFile;

/// Where sheets are uploaded, started, followed and taken back.
@Controller
@Allowed(Right.IMPORT)
@RequestMapping("/imports")
class ImportController {

    private final Imports imports;
    private final ImportPages pages;
    private final Downloads downloads;
    private final Templates templates;

    ImportController(Imports imports, ImportPages pages, Downloads downloads, Templates templates) {
        this.imports = imports;
        this.pages = pages;
        this.downloads = downloads;
        this.templates = templates;
    }

    @GetMapping
    JteModel list(Ui ui, Actor actor) {
        return templates.importsList(ui, pages.list(actor, ui));
    }

    @GetMapping("/new")
    JteModel begin(Ui ui, Actor actor, @RequestParam(defaultValue = "") String target) {
        return templates.importsUpload(ui, pages.upload(ui, actor, target));
    }

    /// An empty sheet with the right names above its columns, and two rows as an example.
    @GetMapping("/example/{target}")
    void example(Ui ui, HttpServletResponse response, @PathVariable String target) throws IOException {
        downloads.example(ui, target, response);
    }

    @PostMapping
    ResponseEntity<Void> upload(
            Actor actor,
            @RequestParam String target,
            @RequestParam(defaultValue = "/") PlacePath place,
            @RequestParam(defaultValue = "") String source,
            @RequestParam MultipartFile file)
            throws IOException {
        A_FILE_IS_CHOSEN.requireAt("file", !file.isEmpty() || !name(file).isEmpty());
        var kept = Files.createTempFile("linli-import", ".sheet");
        try {
            file.transferTo(kept);
            return to(imports.upload(target, place, TypedText.line(source), name(file), kept, actor), "/columns");
        } finally {
            Files.delete(kept);
        }
    }

    /// Wherever the sheet is on its way.
    @GetMapping("/{id}")
    Object show(
            Ui ui,
            Actor actor,
            @PathVariable ImportId id,
            @RequestParam(defaultValue = "") String only,
            @RequestParam(defaultValue = "1") int page) {
        var sheet = imports.get(id, actor);
        return switch (sheet.state()) {
            case COLUMNS -> to(sheet.id(), "/columns");
            case MEANINGS -> to(sheet.id(), "/meanings");
            case CHECKED -> templates.importsRows(ui, pages.rows(ui, sheet, only.equals("problems"), page));
            case WAITING, RUNNING, DONE, FAILED, UNDONE -> templates.importsReport(ui, pages.report(ui, sheet));
        };
    }

    @PostMapping("/{id}/start")
    ResponseEntity<Void> start(
            Actor actor, @PathVariable ImportId id, @RequestParam(defaultValue = "GOOD") ImportMode mode) {
        imports.start(id, mode, actor);
        return to(id, "");
    }

    @PostMapping("/{id}/undo")
    ResponseEntity<Void> undo(Actor actor, @PathVariable ImportId id) {
        imports.undo(id, actor);
        return to(id, "");
    }

    @PostMapping("/{id}/discard")
    ResponseEntity<Void> discard(Actor actor, HttpServletResponse response, @PathVariable ImportId id) {
        imports.discard(id, actor);
        Flash.say(response, "imports.discarded");
        return SeeOther.at("/imports");
    }

    /// The rows that were refused, with the reason beside each, to be corrected and loaded again.
    @GetMapping("/{id}/refused")
    void refused(Ui ui, Actor actor, HttpServletResponse response, @PathVariable ImportId id) throws IOException {
        downloads.refused(ui, imports.get(id, actor), response);
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }

    static ResponseEntity<Void> to(ImportId id, String step) {
        return SeeOther.at("/imports/" + id + step);
    }
}
