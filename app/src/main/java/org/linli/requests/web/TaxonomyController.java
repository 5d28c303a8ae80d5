package org.linli.requests.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linli.pages.Templates;
import org.linli.requests.Categories;
import org.linli.requests.Category;
import org.linli.requests.Keywords;
import org.linli.requests.SortingRule;
import org.linli.requests.Taxonomy;
import org.linli.requests.web.TaxonomyPage.Draft;
import org.linli.requests.web.TaxonomyPage.Leaf;
import org.linli.requests.web.TaxonomyPage.Top;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.NotFound;
import org.linli.shared.Right;
import org.linli.ui.Flash;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What concerns can be about: read by whoever looks after duties, changed by whoever does so everywhere.
@Controller
@Allowed(Right.EDIT_DUTIES)
@RequestMapping("/taxonomy")
class TaxonomyController {

    private final Taxonomy taxonomy;
    private final Categories categories;
    private final Templates templates;

    TaxonomyController(Taxonomy taxonomy, Categories categories, Templates templates) {
        this.taxonomy = taxonomy;
        this.categories = categories;
        this.templates = templates;
    }

    @GetMapping
    JteModel list(Ui ui, Actor actor) {
        return templates.requestsTaxonomy(ui, page(actor, new Draft("", "", "", "", "", "", ui.today(), true)));
    }

    @GetMapping("/{code}")
    JteModel show(Ui ui, Actor actor, @PathVariable String code) {
        var category = categories.find(code).orElseThrow(() -> new NotFound(code));
        var draft = new Draft(
                category.code(),
                Objects.requireNonNullElse(category.parent(), ""),
                category.nameZh(),
                category.nameEn(),
                String.join(" ", category.keywords().zh()),
                String.join(", ", category.keywords().en()),
                ui.today(),
                false);
        return templates.requestsCategory(ui, page(actor, draft));
    }

    @PostMapping
    ResponseEntity<Void> add(
            Actor actor,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String parent,
            @RequestParam(defaultValue = "") String nameZh,
            @RequestParam(defaultValue = "") String nameEn,
            @RequestParam(defaultValue = "") String keywords,
            @RequestParam(defaultValue = "") String keywordsEn,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from) {
        SortingRule.A_CODE_IS_SHORT_AND_NEW.requireAt(
                "code", categories.find(TypedText.line(code)).isEmpty());
        return set(actor, response, TypedText.line(code), parent, nameZh, nameEn, words(keywords, keywordsEn), from);
    }

    @PostMapping("/{code}")
    ResponseEntity<Void> change(
            Actor actor,
            HttpServletResponse response,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String nameZh,
            @RequestParam(defaultValue = "") String nameEn,
            @RequestParam(defaultValue = "") String keywords,
            @RequestParam(defaultValue = "") String keywordsEn,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from) {
        var category = categories.find(code).orElseThrow(() -> new NotFound(code));
        var parent = Objects.requireNonNullElse(category.parent(), "");
        return set(actor, response, code, parent, nameZh, nameEn, words(keywords, keywordsEn), from);
    }

    @PostMapping("/{code}/end")
    ResponseEntity<Void> end(Ui ui, Actor actor, HttpServletResponse response, @PathVariable String code) {
        taxonomy.end(code, ui.today(), actor, "");
        Flash.say(response, "requests.category.ended", code);
        return SeeOther.at("/taxonomy");
    }

    private ResponseEntity<Void> set(
            Actor actor,
            HttpServletResponse response,
            String code,
            String parent,
            String nameZh,
            String nameEn,
            Keywords keywords,
            @Nullable LocalDate from) {
        SortingRule.A_CHANGE_STARTS_TODAY_OR_LATER.requireAt("from", from != null);
        if (from == null) return SeeOther.at("/taxonomy");
        var category = new Category(
                code, parent.isEmpty() ? null : parent, TypedText.line(nameZh), TypedText.line(nameEn), keywords);
        taxonomy.set(category, from, actor, "");
        Flash.say(response, "requests.category.set", category.nameZh());
        return SeeOther.at("/taxonomy#" + code);
    }

    /// English words may consist of several: a comma is between them.
    private static Keywords words(String zh, String en) {
        return new Keywords(split(zh, "[\\s,，、;；]+"), split(en, "\\s*[,，、;；]\\s*"));
    }

    private static List<String> split(String typed, String between) {
        return Arrays.stream(TypedText.line(typed).split(between))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private TaxonomyPage page(Actor actor, Draft draft) {
        var all = categories.list();
        var tops = all.stream()
                .filter(c -> c.parent() == null)
                .map(top -> new Top(top.code(), top.nameZh(), top.nameEn(), leaves(top, all)))
                .toList();
        return new TaxonomyPage(tops, taxonomy.mayChange(actor), draft);
    }

    private static List<Leaf> leaves(Category top, List<Category> all) {
        return all.stream()
                .filter(c -> top.code().equals(c.parent()))
                .map(c -> new Leaf(c.code(), c.nameZh(), c.nameEn(), c.keywords()))
                .toList();
    }
}
