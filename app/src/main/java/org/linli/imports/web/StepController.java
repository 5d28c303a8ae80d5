package org.linli.imports.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.imports.ImportId;
import org.linli.imports.Imports;
import org.linli.pages.Templates;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Right;
import org.linli.ui.Flash;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The steps between the upload of a sheet and its start.
@Controller
@Allowed(Right.IMPORT)
@RequestMapping("/imports/{id}")
class StepController {

    private final Imports imports;
    private final ImportPages pages;
    private final Templates templates;

    StepController(Imports imports, ImportPages pages, Templates templates) {
        this.imports = imports;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/columns")
    Object columns(Ui ui, Actor actor, @PathVariable ImportId id) {
        var sheet = imports.get(id, actor);
        if (!sheet.state().isDraft()) return ImportController.to(sheet.id(), "");
        return templates.importsColumns(ui, pages.columns(ui, sheet));
    }

    /// In which row the names of the columns stand.
    @PostMapping("/names")
    ResponseEntity<Void> names(
            Actor actor, @PathVariable ImportId id, @RequestParam(defaultValue = "0") int headerRow) {
        imports.nameRow(id, headerRow, actor);
        return ImportController.to(id, "/columns");
    }

    @PostMapping("/columns")
    ResponseEntity<Void> choose(
            Ui ui, Actor actor, @PathVariable ImportId id, @RequestParam MultiValueMap<String, String> typed) {
        var sheet = imports.get(id, actor);
        var fields = new ArrayList<String>();
        for (int column = 0; column < sheet.sheet().width(); column++)
            fields.add(typed.toSingleValueMap().getOrDefault("column" + column, ""));
        imports.choose(sheet.id(), fields, actor);
        if (!pages.meanings(ui, imports.get(id, actor)).fields().isEmpty()) return ImportController.to(id, "/meanings");
        imports.explain(id, Map.of(), actor);
        return ImportController.to(id, "");
    }

    /// Passed over where no column has labels.
    @GetMapping("/meanings")
    Object meanings(Ui ui, Actor actor, @PathVariable ImportId id) {
        var sheet = imports.get(id, actor);
        if (!sheet.state().isDraft()) return ImportController.to(sheet.id(), "");
        return templates.importsMeanings(ui, pages.meanings(ui, sheet));
    }

    /// @param typed `label.<field>` and `value.<field>`, as often as there are labels
    @PostMapping("/meanings")
    ResponseEntity<Void> explain(
            Actor actor, @PathVariable ImportId id, @RequestParam MultiValueMap<String, String> typed) {
        var said = new HashMap<String, Map<String, String>>();
        typed.forEach((name, labels) -> {
            if (!name.startsWith("label.")) return;
            var field = name.substring("label.".length());
            var values = typed.getOrDefault("value." + field, List.of());
            var meanings = new LinkedHashMap<String, String>();
            for (int i = 0; i < Math.min(labels.size(), values.size()); i++) meanings.put(labels.get(i), values.get(i));
            said.put(field, meanings);
        });
        imports.explain(id, said, actor);
        return ImportController.to(id, "");
    }

    /// Puts into one cell what should have stood there, and comes back to the same page of the table.
    @PostMapping("/lines/{number}")
    ResponseEntity<Void> correct(
            Actor actor,
            HttpServletResponse response,
            @PathVariable ImportId id,
            @PathVariable int number,
            @RequestParam String field,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "false") boolean only,
            @RequestParam(defaultValue = "1") int page) {
        imports.correct(id, number, field, TypedText.text(text), actor);
        Flash.say(response, "imports.corrected", number);
        return SeeOther.at("/imports/" + id + "?page=" + page + (only ? "&only=problems" : ""));
    }
}
