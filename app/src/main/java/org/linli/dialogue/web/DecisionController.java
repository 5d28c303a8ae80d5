package org.linli.dialogue.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.BallotBox;
import org.linli.dialogue.Count;
import org.linli.dialogue.Decisions;
import org.linli.dialogue.GroupHands;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.Papers;
import org.linli.dialogue.Party;
import org.linli.dialogue.Stakeholders;
import org.linli.dialogue.Votes;
import org.linli.pages.Templates;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Right;
import org.linli.shared.Rule;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedArea;
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

/// Where hands, papers and phones are counted, and counted again.
@Controller
@Allowed(Right.PREPARE_MEETINGS)
@RequestMapping("/meetings/{id:\\d+}/decisions/{decision:\\d+}")
class DecisionController {

    private static final Pattern FIGURE = Pattern.compile("(entitled|yes|no|abstain|areaYes|areaNo|areaAbstain)\\d*");

    private final Decisions decisions;
    private final Papers papers;
    private final BallotBox box;
    private final Stakeholders stakeholders;
    private final DecisionPages pages;
    private final Templates templates;

    DecisionController(
            Decisions decisions,
            Papers papers,
            BallotBox box,
            Stakeholders stakeholders,
            DecisionPages pages,
            Templates templates) {
        this.decisions = decisions;
        this.papers = papers;
        this.box = box;
        this.stakeholders = stakeholders;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(
            Ui ui, Actor actor, HttpServletRequest request, @PathVariable MeetingId id, @PathVariable long decision) {
        return templates.meetingsDecision(ui, page(request, id, decision, actor, ui));
    }

    /// The numbered ballots, to be cut apart.
    @GetMapping("/papers")
    JteModel print(
            Ui ui, Actor actor, HttpServletRequest request, @PathVariable MeetingId id, @PathVariable long decision) {
        return templates.meetingsPapers(ui, page(request, id, decision, actor, ui));
    }

    /// @param all the fields: `yes`, `no`, `abstain` for all together, `yes7` and so on for the group 7
    @PostMapping("/hands")
    ResponseEntity<Void> hands(
            Actor actor,
            @PathVariable MeetingId id,
            @PathVariable long decision,
            @RequestParam Map<String, String> all) {
        readable(all);
        var groups = new ArrayList<GroupHands>();
        for (var party : stakeholders.of(id).parties()) group(party, all, groups);
        group(null, all, groups);
        var found = decisions.get(id, decision);
        decisions.hands(
                id,
                decision,
                all.containsKey("entitled") ? (int) heads(all, "entitled") : found.entitled(),
                found.asked().kind().hasOptions() ? List.of() : groups,
                actor);
        return back(id, decision);
    }

    /// Notes whose a paper is.
    @PostMapping("/papers")
    ResponseEntity<Void> hand(
            Actor actor,
            @PathVariable MeetingId id,
            @PathVariable long decision,
            @RequestParam(defaultValue = "0") int paper,
            @RequestParam(defaultValue = "0") long guest) {
        papers.hand(id, decision, paper, guest, actor);
        return back(id, decision);
    }

    /// It does not count: its owner had voted otherwise.
    @PostMapping("/papers/{number}")
    ResponseEntity<Void> setAside(
            Actor actor, @PathVariable MeetingId id, @PathVariable long decision, @PathVariable int number) {
        papers.setAside(id, decision, number, actor);
        return back(id, decision);
    }

    @PostMapping("/ballots")
    ResponseEntity<Void> read(
            Actor actor,
            @PathVariable MeetingId id,
            @PathVariable long decision,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam(defaultValue = "") String area,
            @RequestParam Map<String, String> all) {
        var ballot = BallotForm.of(decisions.get(id, decision).asked(), all);
        papers.read(id, decision, number, ballot, TypedArea.of("area", area), actor);
        return back(id, decision);
    }

    @PostMapping("/opening")
    ResponseEntity<Void> open(Actor actor, @PathVariable MeetingId id, @PathVariable long decision) {
        box.open(id, decision, actor);
        return back(id, decision);
    }

    @PostMapping("/settlement")
    ResponseEntity<Void> settle(
            Actor actor,
            @PathVariable MeetingId id,
            @PathVariable long decision,
            @RequestParam(defaultValue = "") String minority) {
        decisions.settle(id, decision, TypedText.text(minority), actor);
        return back(id, decision);
    }

    /// It is not put to the vote.
    @PostMapping("/leaving")
    ResponseEntity<Void> leave(
            Actor actor,
            @PathVariable MeetingId id,
            @PathVariable long decision,
            @RequestParam(defaultValue = "") String minority) {
        decisions.leave(id, decision, TypedText.text(minority), actor);
        return back(id, decision);
    }

    private DecisionPage page(HttpServletRequest request, MeetingId id, long decision, Actor actor, Ui ui) {
        return pages.of(id, decision, WholeAddress.home(request), actor, ui);
    }

    /// Whoever mistyped several figures is told of all of them.
    private static void readable(Map<String, String> all) {
        Rule.together(all.keySet().stream()
                .filter(FIGURE.asMatchPredicate())
                .<Runnable>map(name -> name.startsWith("area") ? () -> area(all, name) : () -> heads(all, name))
                .toArray(Runnable[]::new));
    }

    private static void group(@Nullable Party party, Map<String, String> all, List<GroupHands> groups) {
        var of = party == null ? "" : String.valueOf(party.id());
        var persons = new Votes(heads(all, "yes" + of), heads(all, "no" + of), heads(all, "abstain" + of));
        var area = new Votes(area(all, "areaYes" + of), area(all, "areaNo" + of), area(all, "areaAbstain" + of));
        if (persons.total() + area.total() > 0)
            groups.add(new GroupHands(party == null ? null : party.id(), new Count(persons, area)));
    }

    private static long heads(Map<String, String> all, String name) {
        return TypedNumber.count(name, all.get(name));
    }

    private static long area(Map<String, String> all, String name) {
        return TypedArea.of(name, all.get(name));
    }

    private static ResponseEntity<Void> back(MeetingId id, long decision) {
        return SeeOther.at("/meetings/" + id + "/decisions/" + decision);
    }
}
