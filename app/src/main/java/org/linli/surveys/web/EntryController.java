package org.linli.surveys.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.pages.Templates;
import org.linli.places.Pickers;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.PlaceId;
import org.linli.shared.Right;
import org.linli.shared.Rule;
import org.linli.shared.RuleBroken;
import org.linli.surveys.AnswerChannel;
import org.linli.surveys.AnswerSheets;
import org.linli.surveys.Answers;
import org.linli.surveys.GivenAnswer;
import org.linli.surveys.ItemKind;
import org.linli.surveys.OpenedSurvey;
import org.linli.surveys.SheetCode;
import org.linli.surveys.SurveyId;
import org.linli.surveys.SurveyItem;
import org.linli.surveys.SurveyRule;
import org.linli.surveys.SurveySummary;
import org.linli.surveys.web.PaperOrderPage.Printed;
import org.linli.ui.Flash;
import org.linli.ui.QrCode;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedNumber;
import org.linli.ui.Ui;
import org.linli.ui.WholeAddress;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where colleagues write answers down: for somebody who speaks, and from sheets of paper, a pile
/// at a time.
@Controller
@Allowed(Right.ENTER_ANSWERS)
@RequestMapping("/surveys/{id}")
class EntryController {

    private static final int PILE = 10;

    private final Answers answers;
    private final AnswerSheets sheets;
    private final AnswerForms forms;
    private final SurveyPages pages;
    private final Places places;
    private final Pickers pickers;
    private final Templates templates;

    EntryController(
            Answers answers,
            AnswerSheets sheets,
            AnswerForms forms,
            SurveyPages pages,
            Places places,
            Pickers pickers,
            Templates templates) {
        this.answers = answers;
        this.sheets = sheets;
        this.forms = forms;
        this.pages = pages;
        this.places = places;
        this.pickers = pickers;
        this.templates = templates;
    }

    /// @param at where the last household lived: the next one is often its neighbour
    @GetMapping("/entry")
    JteModel entry(Ui ui, Actor actor, @PathVariable SurveyId id, @RequestParam(required = false) @Nullable Long at) {
        var opened = opened(id, actor, ui);
        var place = at == null ? null : new PlaceId(at);
        return templates.surveysEntry(
                ui, forms.page(ui, opened.survey(), opened.questions(), "/surveys/" + id + "/entry", place, "", true));
    }

    @PostMapping("/entry")
    ResponseEntity<Void> write(
            Ui ui,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable SurveyId id,
            @RequestParam(defaultValue = "VISIT") AnswerChannel channel) {
        var opened = opened(id, actor, ui);
        var place = AnswerForms.place(request);
        SurveyRule.A_HOUSEHOLD_LIVES_SOMEWHERE.requireAt("place", place != null);
        var said = AnswerForms.said(request, opened.questions());
        var heard = AnswerChannel.SPOKEN.contains(channel) ? channel : AnswerChannel.VISIT;
        answers.give(new GivenAnswer(opened.survey().id(), AnswerForms.submission(request), heard, place, said), actor);
        Flash.say(response, "surveys.said.entered");
        return SeeOther.at("/surveys/" + id + "/entry?at=" + place);
    }

    @GetMapping("/paper")
    JteModel order(Ui ui, Actor actor, @PathVariable SurveyId id) {
        var opened = opened(id, actor, ui);
        return templates.surveysPaper(ui, paper(ui, opened, List.of()));
    }

    @PostMapping("/paper")
    ResponseEntity<Void> print(
            Actor actor,
            @PathVariable SurveyId id,
            @RequestParam(required = false) @Nullable Long place,
            @RequestParam(defaultValue = "") String copies) {
        var chosen = place == null ? null : places.find(new PlaceId(place)).orElse(null);
        SurveyRule.A_HOUSEHOLD_LIVES_SOMEWHERE.requireAt("place", chosen != null);
        int many = TypedNumber.whole(copies).orElse(0);
        var first = sheets.print(id, new PlaceId(place == null ? 0 : place), many, actor);
        return SeeOther.at("/surveys/" + id + "/sheets?first=" + first.digits() + "&copies=" + many);
    }

    @GetMapping("/sheets")
    JteModel sheets(
            Ui ui,
            Actor actor,
            HttpServletRequest request,
            @PathVariable SurveyId id,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "1") int copies) {
        var opened = opened(id, actor, ui);
        var address = WholeAddress.of(request, "/answer/" + opened.survey().code());
        var printed = SheetCode.parse(first)
                .map(code -> sheets.printed(opened.survey().id(), code, copies, actor))
                .orElse(List.of())
                .stream()
                .map(sheet -> new Printed(
                        sheet,
                        QrCode.of(address + "?at=" + sheet.place() + "&sheet="
                                + sheet.code().digits())))
                .toList();
        return templates.surveysSheets(ui, paper(ui, opened, printed));
    }

    private PaperOrderPage paper(Ui ui, OpenedSurvey opened, List<Printed> printed) {
        return new PaperOrderPage(
                opened.survey(),
                opened.questions().items(),
                pickers.of(ui, "place", null, opened.survey().path()),
                printed);
    }

    @GetMapping("/pile")
    JteModel pile(Ui ui, Actor actor, @PathVariable SurveyId id) {
        var opened = opened(id, actor, ui);
        return templates.surveysPile(ui, pile(opened, new ArrayList<>(), List.of()));
    }

    /// Every row stands for itself: what is right is written down, what is not comes back with its
    /// sentence.
    @PostMapping("/pile")
    JteModel enter(
            Ui ui, Actor actor, HttpServletRequest request, HttpServletResponse response, @PathVariable SurveyId id) {
        var opened = opened(id, actor, ui);
        var entered = new ArrayList<String>();
        var left = new ArrayList<SheetRow>();
        for (int n = 0; n < PILE; n++) {
            var row = SheetRow.of(request.getParameterMap(), opened.questions().items(), n);
            if (row.isEmpty()) continue;
            try {
                var cells = placed(row.cells(), opened);
                Rule.together(row::code, () -> opened.questions().readShort(cells));
                sheets.enter(
                        opened.survey().id(), row.code(), opened.questions().readShort(cells), actor);
                entered.add(row.code().toString());
            } catch (RuleBroken refused) {
                left.add(row.refused(sentences(refused, ui)));
            }
        }
        if (!left.isEmpty()) response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return templates.surveysPile(ui, pile(opened, left, entered));
    }

    /// By field; what is about the whole sheet stands at its number.
    private static Map<String, String> sentences(RuleBroken refused, Ui ui) {
        return refused.all().stream()
                .collect(Collectors.toMap(
                        one -> one.field().isEmpty() ? "number" : one.field(),
                        one -> ui.text(one.rule().key(), one.values()),
                        (one, other) -> one + " " + other));
    }

    /// The places that were written by name, by their numbers; a name that is nobody's has none.
    private Map<String, String> placed(Map<String, String> cells, OpenedSurvey opened) {
        var all = new HashMap<>(cells);
        for (SurveyItem item : opened.questions().items()) {
            var words = all.get(item.key());
            if (item.kind() != ItemKind.PLACE || words == null) continue;
            var found = named(words, opened.survey());
            all.put(item.key(), found == null ? "?" : found.id().toString());
        }
        return all;
    }

    private @Nullable PlaceSummary named(String words, SurveySummary survey) {
        var found = places.search(words, survey.path(), 1);
        return found.isEmpty() ? null : found.getFirst();
    }

    private static SheetPile pile(OpenedSurvey opened, List<SheetRow> left, List<String> entered) {
        var rows = new ArrayList<>(left);
        rows.addAll(Collections.nCopies(PILE - left.size(), SheetRow.EMPTY));
        return new SheetPile(opened.survey(), opened.questions().items(), rows, entered);
    }

    private OpenedSurvey opened(SurveyId id, Actor actor, Ui ui) {
        pages.entered(id, actor, ui);
        return answers.of(id);
    }
}
