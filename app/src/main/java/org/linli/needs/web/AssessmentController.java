package org.linli.needs.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.needs.AssessmentId;
import org.linli.needs.AssessmentRule;
import org.linli.needs.FrozenAssessment;
import org.linli.needs.NeedId;
import org.linli.needs.NeedsAssessment.Way;
import org.linli.needs.NeedsAssessments;
import org.linli.needs.Proposals;
import org.linli.needs.TableDots;
import org.linli.needs.TopicId;
import org.linli.pages.Templates;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.PlaceId;
import org.linli.shared.Right;
import org.linli.shared.RuleBroken;
import org.linli.ui.Flash;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedNumber;
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

/// The needs of a community looked at together: gathered, ranked, frozen, printed.
@Controller
@RequestMapping("/assessments")
class AssessmentController {

    private final NeedsAssessments assessments;
    private final Proposals proposals;
    private final TableDots dots;
    private final AssessmentPages pages;
    private final Templates templates;

    AssessmentController(
            NeedsAssessments assessments,
            Proposals proposals,
            TableDots dots,
            AssessmentPages pages,
            Templates templates) {
        this.assessments = assessments;
        this.proposals = proposals;
        this.dots = dots;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    @Allowed(Right.SEE_NEEDS)
    JteModel list(Ui ui, Actor actor) {
        return templates.assessmentsList(ui, pages.list(actor, ui));
    }

    @PostMapping
    @Allowed(Right.DECIDE_NEEDS)
    ResponseEntity<Void> open(
            Actor actor,
            @RequestParam(required = false) @Nullable Long community,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "DOTS") Way way,
            @RequestParam(defaultValue = "10") String dots) {
        if (community == null) throw new RuleBroken(AssessmentRule.AN_ASSESSMENT_IS_OF_A_COMMUNITY, "community");
        var id = assessments.open(
                new PlaceId(community), day("from", from), day("until", until), way, number(dots), actor);
        return SeeOther.at("/assessments/" + id);
    }

    @GetMapping("/{id:\\d+}")
    @Allowed(Right.SEE_NEEDS)
    JteModel show(Ui ui, Actor actor, @PathVariable AssessmentId id) {
        return templates.assessmentsShow(ui, pages.sitting(id, actor, ui));
    }

    @PostMapping("/{id:\\d+}/proposals")
    @Allowed(Right.RAISE_NEEDS)
    ResponseEntity<Void> propose(
            Actor actor, HttpServletResponse response, @PathVariable AssessmentId id, @RequestParam long topic) {
        var need = proposals.propose(id, new TopicId(topic), actor);
        var undo = "/assessments/" + id + "/proposals/" + need + "/undo";
        Flash.sayWithUndo(response, undo, "needs.assess.proposed");
        return SeeOther.at("/assessments/" + id);
    }

    @PostMapping("/{id:\\d+}/proposals/{need:\\d+}/undo")
    @Allowed(Right.RAISE_NEEDS)
    ResponseEntity<Void> takeBack(
            Actor actor, HttpServletResponse response, @PathVariable AssessmentId id, @PathVariable NeedId need) {
        proposals.takeBack(id, need, actor);
        Flash.say(response, "needs.assess.taken-back");
        return SeeOther.at("/assessments/" + id);
    }

    @GetMapping("/{id:\\d+}/ranking")
    @Allowed(Right.RANK_NEEDS)
    JteModel ranking(Ui ui, Actor actor, @PathVariable AssessmentId id) {
        return templates.assessmentsRanking(ui, pages.ranking(id, actor));
    }

    @PostMapping("/{id:\\d+}/ranking")
    @Allowed(Right.RANK_NEEDS)
    ResponseEntity<Void> rank(
            Actor actor,
            HttpServletResponse response,
            @PathVariable AssessmentId id,
            @RequestParam Map<String, String> typed) {
        assessments.rank(id, points(typed), actor);
        Flash.say(response, "needs.assess.ranked");
        return ranked(id, actor);
    }

    @PostMapping("/{id:\\d+}/tables")
    @Allowed(Right.RANK_NEEDS)
    ResponseEntity<Void> table(
            Actor actor,
            HttpServletResponse response,
            @PathVariable AssessmentId id,
            @RequestParam Map<String, String> typed) {
        assessments.rank(
                id,
                TypedText.line(typed.getOrDefault("table", "")),
                number(typed.getOrDefault("people", "")),
                points(typed),
                actor);
        Flash.say(response, "needs.assess.table-ranked");
        return ranked(id, actor);
    }

    /// What was given at a meeting counts as what its table ranked.
    @PostMapping("/{id:\\d+}/tables/{meeting:\\d+}")
    @Allowed(Right.RANK_NEEDS)
    ResponseEntity<Void> takeDots(
            Actor actor, HttpServletResponse response, @PathVariable AssessmentId id, @PathVariable long meeting) {
        dots.take(id, meeting, actor);
        Flash.say(response, "needs.assess.dots-taken");
        return SeeOther.at("/assessments/" + id + "#order-1");
    }

    @PostMapping("/{id:\\d+}/versions")
    @Allowed(Right.DECIDE_NEEDS)
    ResponseEntity<Void> freeze(Actor actor, HttpServletResponse response, @PathVariable AssessmentId id) {
        int number = assessments.freeze(id, actor);
        Flash.say(response, "needs.assess.frozen", number);
        return SeeOther.at("/assessments/" + id + "/report?version=" + number);
    }

    @PostMapping("/{id:\\d+}/discard")
    @Allowed(Right.DECIDE_NEEDS)
    ResponseEntity<Void> discard(Actor actor, HttpServletResponse response, @PathVariable AssessmentId id) {
        assessments.discard(id, actor);
        Flash.say(response, "needs.assess.discarded");
        return SeeOther.at("/assessments");
    }

    /// The address of the ranking, to be scanned, copied or printed.
    @GetMapping("/{id:\\d+}/hand-out")
    @Allowed(Right.RANK_NEEDS)
    JteModel handOut(Ui ui, Actor actor, HttpServletRequest request, @PathVariable AssessmentId id) {
        var address = WholeAddress.of(request, "/assessments/" + id + "/ranking");
        return templates.assessmentsHandOut(ui, pages.handOut(id, address, actor));
    }

    /// @param version 0 for the latest
    @GetMapping("/{id:\\d+}/report")
    @Allowed(Right.SEE_NEEDS)
    JteModel report(Ui ui, Actor actor, @PathVariable AssessmentId id, @RequestParam(defaultValue = "0") int version) {
        FrozenAssessment frozen = assessments.frozen(id, version, actor);
        return templates.assessmentsReport(ui, frozen);
    }

    /// Back to the whole, or, for whoever only ranks, to the list.
    private ResponseEntity<Void> ranked(AssessmentId id, Actor actor) {
        return SeeOther.at(pages.ranking(id, actor).back());
    }

    /// From fields `n712`: what was given to need 712. What is left empty is nought.
    private static Map<NeedId, Integer> points(Map<String, String> typed) {
        var points = new LinkedHashMap<NeedId, Integer>();
        typed.forEach((name, value) -> {
            if (name.matches("n\\d{1,18}"))
                points.put(new NeedId(Long.parseLong(name.substring(1))), value.isBlank() ? 0 : number(value));
        });
        return points;
    }

    /// Out of every range if it is no number.
    static int number(String typed) {
        return TypedNumber.whole(typed).orElse(-1);
    }

    private static LocalDate day(String field, String typed) {
        if (!typed.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"))
            throw new RuleBroken(AssessmentRule.A_PERIOD_HAS_ITS_DAYS, field);
        var first = LocalDate.parse(typed.substring(0, 8) + "01");
        int day = Integer.parseInt(typed.substring(8));
        return first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
    }
}
