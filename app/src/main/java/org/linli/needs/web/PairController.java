package org.linli.needs.web;

import gg.jte.models.runtime.JteModel;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.linli.needs.AssessmentId;
import org.linli.needs.AssessmentRule;
import org.linli.needs.NeedId;
import org.linli.needs.PairedComparisons;
import org.linli.needs.PairedComparisons.Voice;
import org.linli.needs.Preference;
import org.linli.pages.Templates;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Right;
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

/// Two needs at a time: which comes first?
@Controller
@Allowed(Right.RANK_NEEDS)
@RequestMapping("/assessments/{id:\\d+}/pairs")
class PairController {

    private final PairedComparisons pairs;
    private final AssessmentPages pages;
    private final Templates templates;

    PairController(PairedComparisons pairs, AssessmentPages pages, Templates templates) {
        this.pairs = pairs;
        this.pages = pages;
        this.templates = templates;
    }

    /// @param table whose phone this is; empty for the reader alone
    @GetMapping
    JteModel ask(
            Ui ui,
            Actor actor,
            @PathVariable AssessmentId id,
            @RequestParam(defaultValue = "") String table,
            @RequestParam(defaultValue = "1") String people) {
        return templates.assessmentsPair(ui, pages.pair(id, voice(table, people), actor));
    }

    /// Begins for a table.
    @PostMapping("/table")
    ResponseEntity<Void> table(
            @PathVariable AssessmentId id,
            @RequestParam(defaultValue = "") String table,
            @RequestParam(defaultValue = "") String people) {
        AssessmentRule.A_TABLE_HAS_A_NAME.requireAt("table", !table.isBlank());
        return next(id, voice(table, people));
    }

    /// @param choice `7-12` puts 7 before 12, `7=12` both alike
    @PostMapping
    ResponseEntity<Void> compare(
            Actor actor,
            @PathVariable AssessmentId id,
            @RequestParam(defaultValue = "") String choice,
            @RequestParam(defaultValue = "") String table,
            @RequestParam(defaultValue = "1") String people) {
        var voice = voice(table, people);
        pairs.compare(id, voice, preference(choice), actor);
        return next(id, voice);
    }

    @PostMapping("/back")
    ResponseEntity<Void> takeBack(
            Actor actor,
            @PathVariable AssessmentId id,
            @RequestParam(defaultValue = "") String table,
            @RequestParam(defaultValue = "1") String people) {
        var voice = voice(table, people);
        pairs.takeBack(id, voice, actor);
        return next(id, voice);
    }

    private static Preference preference(String choice) {
        AssessmentRule.A_BALLOT_IS_ABOUT_THESE_NEEDS.require(choice.matches("\\d{1,18}[-=]\\d{1,18}"));
        var sides = choice.split("[-=]");
        var first = new NeedId(Long.parseLong(sides[0]));
        var second = new NeedId(Long.parseLong(sides[1]));
        AssessmentRule.A_BALLOT_IS_ABOUT_THESE_NEEDS.require(!first.equals(second));
        return new Preference(first, second, choice.contains("="));
    }

    private static Voice voice(String table, String people) {
        if (table.isBlank()) return Voice.ALONE;
        return new Voice(TypedText.line(table), AssessmentController.number(people));
    }

    private static ResponseEntity<Void> next(AssessmentId id, Voice voice) {
        var address = "/assessments/" + id + "/pairs";
        return SeeOther.at(
                voice.table().isEmpty()
                        ? address
                        : address + "?table=" + URLEncoder.encode(voice.table(), StandardCharsets.UTF_8) + "&people="
                                + voice.people());
    }
}
