package org.linli.dialogue.web;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.Agenda;
import org.linli.dialogue.AgendaTopic.Position;
import org.linli.dialogue.Commitments;
import org.linli.dialogue.Contributions;
import org.linli.dialogue.DecisionMatter;
import org.linli.dialogue.Decisions;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MinutesBook;
import org.linli.dialogue.NewDecision;
import org.linli.dialogue.Presence;
import org.linli.dialogue.QuestionKind;
import org.linli.dialogue.Stakeholders;
import org.linli.dialogue.Stance;
import org.linli.pages.Templates;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Constants;
import org.linli.shared.PlaceId;
import org.linli.shared.Right;
import org.linli.ui.Choice;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedNumber;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where it is written down who was there, what was said, where each group stands, and who promised what.
@Controller
@Allowed(Right.PREPARE_MEETINGS)
@RequestMapping("/meetings/{id:\\d+}")
class RecordController {

    private final Agenda agenda;
    private final Contributions contributions;
    private final MinutesBook minutes;
    private final Decisions decisions;
    private final Commitments commitments;
    private final Stakeholders stakeholders;
    private final RecordPages pages;
    private final Templates templates;

    RecordController(
            Agenda agenda,
            Contributions contributions,
            MinutesBook minutes,
            Decisions decisions,
            Commitments commitments,
            Stakeholders stakeholders,
            RecordPages pages,
            Templates templates) {
        this.agenda = agenda;
        this.contributions = contributions;
        this.minutes = minutes;
        this.decisions = decisions;
        this.commitments = commitments;
        this.stakeholders = stakeholders;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/record")
    JteModel show(Ui ui, Actor actor, @PathVariable MeetingId id) {
        return templates.meetingsRecord(ui, pages.mine(id, actor, ui));
    }

    /// @param all the fields: `heads7` and `decide7` for the group 7
    @PostMapping("/presence")
    ResponseEntity<Void> attend(Actor actor, @PathVariable MeetingId id, @RequestParam Map<String, String> all) {
        var present = new ArrayList<Presence>();
        for (var party : stakeholders.of(id).parties())
            present.add(new Presence(party.id(), count(all, "heads" + party.id()), count(all, "decide" + party.id())));
        minutes.attend(id, present, actor);
        return back(id);
    }

    @PostMapping("/topics")
    ResponseEntity<Void> post(
            Actor actor,
            @PathVariable MeetingId id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String host) {
        agenda.post(id, TypedText.line(title), TypedText.line(host), actor);
        return back(id);
    }

    @PostMapping("/topics/{topic}")
    ResponseEntity<Void> note(
            Actor actor,
            @PathVariable MeetingId id,
            @PathVariable long topic,
            @RequestParam(defaultValue = "") String host,
            @RequestParam(defaultValue = "") String notes,
            @RequestParam(defaultValue = "-1") long version) {
        agenda.note(id, topic, TypedText.line(host), TypedText.text(notes), version, actor);
        return back(id);
    }

    /// Leaves out of the minutes what somebody wrote, or puts it back.
    @PostMapping("/contributions/{contribution}")
    ResponseEntity<Void> takeOff(
            Actor actor,
            @PathVariable MeetingId id,
            @PathVariable long contribution,
            @RequestParam(defaultValue = "") String off) {
        contributions.takeOff(id, contribution, "yes".equals(off), actor);
        return back(id);
    }

    @PostMapping("/topics/{topic}/stances")
    ResponseEntity<Void> stand(
            Actor actor,
            @PathVariable MeetingId id,
            @PathVariable long topic,
            @RequestParam(defaultValue = "0") long party,
            @RequestParam(defaultValue = "") String stance,
            @RequestParam(defaultValue = "") String words) {
        var position =
                new Position(Constants.named(Stance.class, stance).orElse(Stance.ABSTAIN), TypedText.line(words));
        agenda.stand(id, topic, party, position, actor);
        return back(id);
    }

    @PostMapping("/topics/{topic}/parking")
    ResponseEntity<Void> park(Actor actor, @PathVariable MeetingId id, @PathVariable long topic) {
        agenda.park(id, topic, actor);
        return back(id);
    }

    @PostMapping("/topics/{topic}/concern")
    ResponseEntity<Void> tell(Ui ui, Actor actor, @PathVariable MeetingId id, @PathVariable long topic) {
        var page = pages.mine(id, actor, ui).meeting();
        agenda.tell(page.row().id(), topic, new PlaceId(page.place()), actor);
        return back(id);
    }

    @PostMapping("/topics/{topic}/need")
    ResponseEntity<Void> raise(
            Ui ui, Actor actor, @PathVariable MeetingId id, @PathVariable long topic, TopicNeedForm form) {
        var page = pages.mine(id, actor, ui);
        var talked = page.topic(topic);
        agenda.raise(
                page.meeting().row().id(),
                topic,
                form.draft(
                        talked,
                        agenda.said(page.meeting().row().id(), talked),
                        new PlaceId(page.meeting().place())),
                page.source(talked, ui),
                actor);
        return back(id);
    }

    @PostMapping("/decisions")
    ResponseEntity<Void> put(
            Actor actor,
            @PathVariable MeetingId id,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String matter,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "0") int entitled,
            @RequestParam(defaultValue = "0") int papers,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String options,
            @RequestParam(defaultValue = "0") int dots) {
        var what = Constants.named(QuestionKind.class, kind).orElse(QuestionKind.YES_OR_NO);
        var asked = new NewDecision(
                TypedNumber.named(topic).orElse(null),
                TypedText.line(question),
                Constants.named(DecisionMatter.class, matter).orElse(DecisionMatter.COMMON),
                entitled,
                papers,
                what,
                what.hasOptions() ? options(options) : List.of(),
                what == QuestionKind.DOTS ? dots : 0);
        long decision = decisions.put(id, asked, actor);
        return SeeOther.at("/meetings/" + id + "/decisions/" + decision);
    }

    @PostMapping("/promises")
    ResponseEntity<Void> promise(Ui ui, Actor actor, @PathVariable MeetingId id, PromiseForm form) {
        var page = pages.mine(id, actor, ui);
        commitments.draft(page.meeting().row().id(), form.promise(named(page.owners(), form.owner())), actor);
        return back(id);
    }

    static String named(List<Choice> owners, @Nullable String chosen) {
        return owners.stream()
                .filter(one -> one.value().equals(chosen))
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }

    /// One to a line.
    private static List<String> options(String typed) {
        return TypedText.text(typed)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static int count(Map<String, String> all, String field) {
        return TypedNumber.count(field, all.get(field));
    }

    private static ResponseEntity<Void> back(MeetingId id) {
        return SeeOther.at("/meetings/" + id + "/record");
    }
}
