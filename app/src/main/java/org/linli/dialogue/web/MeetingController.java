package org.linli.dialogue.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.Chairs;
import org.linli.dialogue.CheckItem;
import org.linli.dialogue.KnownGuests;
import org.linli.dialogue.MeetingAct;
import org.linli.dialogue.MeetingHolding;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.Meetings;
import org.linli.dialogue.Origin;
import org.linli.files.SentFiles;
import org.linli.pages.Templates;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Constants;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.Open;
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

/// Meetings: the list, one of them, and the steps of its life.
@Controller
@RequestMapping("/meetings")
class MeetingController {

    private final Meetings meetings;
    private final MeetingHolding holding;
    private final Chairs chairs;
    private final MeetingPages pages;
    private final MeetingLists lists;
    private final MeetingForms forms;
    private final SentFiles sent;
    private final KnownGuests known;
    private final Templates templates;

    MeetingController(
            Meetings meetings,
            MeetingHolding holding,
            Chairs chairs,
            MeetingPages pages,
            MeetingLists lists,
            MeetingForms forms,
            SentFiles sent,
            KnownGuests known,
            Templates templates) {
        this.meetings = meetings;
        this.holding = holding;
        this.chairs = chairs;
        this.pages = pages;
        this.lists = lists;
        this.forms = forms;
        this.sent = sent;
        this.known = known;
        this.templates = templates;
    }

    @GetMapping
    @Open
    JteModel list(Ui ui, Actor actor) {
        var list = lists.of(actor, ui);
        return ui.may(Right.SEE_MEETINGS) ? templates.meetingsList(ui, list) : templates.meetingsPublicList(ui, list);
    }

    @GetMapping("/{id:\\d+}")
    @Open
    JteModel show(Ui ui, Actor actor, HttpServletRequest request, @PathVariable MeetingId id) {
        var page = pages.of(id, actor, ui);
        var spoken = sent.of(request, ui);
        if (page.colleague()) return templates.meetingsShow(ui, page, spoken);
        return templates.meetingsOpen(
                ui, page, spoken, known.of(request, page.row().id()));
    }

    /// @param from what it grows out of
    /// @param number of it
    @GetMapping("/new")
    @Allowed(Right.PREPARE_MEETINGS)
    JteModel fresh(
            Ui ui,
            Actor actor,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "0") long number) {
        var kind = Constants.named(Origin.Kind.class, from).orElse(Origin.Kind.NONE);
        return templates.meetingsForm(ui, forms.fresh(kind, number, actor, ui));
    }

    @PostMapping
    @Allowed(Right.PREPARE_MEETINGS)
    ResponseEntity<Void> propose(Actor actor, MeetingForm form) {
        return SeeOther.at("/meetings/" + meetings.propose(form.draft(), actor) + "/map");
    }

    @GetMapping("/{id:\\d+}/edit")
    @Allowed(Right.PREPARE_MEETINGS)
    JteModel edit(Ui ui, Actor actor, @PathVariable MeetingId id) {
        var page = mine(id, actor, ui);
        return templates.meetingsForm(
                ui, forms.again(page, pages.origin(page.row().id()), ui));
    }

    @PostMapping("/{id:\\d+}/edit")
    @Allowed(Right.PREPARE_MEETINGS)
    ResponseEntity<Void> describe(Actor actor, @PathVariable MeetingId id, MeetingForm form) {
        var version = form.version();
        meetings.describe(id, version == null ? 0 : version, form.draft(), actor);
        return back(id);
    }

    @PostMapping("/{id:\\d+}/schedule")
    @Allowed(Right.PREPARE_MEETINGS)
    ResponseEntity<Void> schedule(
            Actor actor, HttpServletResponse response, @PathVariable MeetingId id, ScheduleForm form) {
        meetings.schedule(id, form.schedule(), actor);
        chairs.know(id, form.chairSaid(), actor);
        Flash.say(response, "dialogue.schedule.kept");
        return back(id);
    }

    /// @param readBack whether the minutes were read out
    /// @param stakeholders whether it is to be called a meeting of all whom it concerns
    @PostMapping("/{id:\\d+}/acts/{act}")
    @Allowed(Right.PREPARE_MEETINGS)
    ResponseEntity<Void> act(
            Actor actor,
            @PathVariable MeetingId id,
            @PathVariable String act,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable String readBack,
            @RequestParam(required = false) @Nullable String stakeholders) {
        switch (Constants.named(MeetingAct.class, act).orElseThrow(() -> new NotFound(act))) {
            case MAP -> meetings.map(id, actor);
            case ANNOUNCE -> meetings.announce(id, stakeholders != null, actor);
            case CANCEL -> meetings.cancel(id, TypedText.line(why), actor);
            case BEGIN -> holding.begin(id, actor);
            case PUBLISH -> holding.publish(id, readBack != null, actor);
            case RESOLVE, LEAVE_UNDECIDED -> holding.settle(id, actor);
            case REPORT_BACK -> holding.reportBack(id, TypedText.text(words), actor);
            case CLOSE -> holding.close(id, actor);
            case SET_RULES, OPEN_TO_OBJECTIONS, FOLLOW_UP -> throw new NotFound(act);
        }
        return SeeOther.at("/meetings/" + id + after(act));
    }

    /// @param back the page the list stands on, such as `map`
    @PostMapping("/{id:\\d+}/checks/{item}")
    @Allowed(Right.PREPARE_MEETINGS)
    ResponseEntity<Void> check(
            Actor actor,
            @PathVariable MeetingId id,
            @PathVariable String item,
            @RequestParam(defaultValue = "false") boolean done,
            @RequestParam(defaultValue = "") String back) {
        var what = Constants.named(CheckItem.class, item).orElseThrow(() -> new NotFound(item));
        meetings.check(id, what, done, actor);
        return SeeOther.at("/meetings/" + id + (back.matches("[a-z]{1,20}") ? "/" + back : ""));
    }

    /// Where one looks next.
    private static String after(String act) {
        return switch (act) {
            case "BEGIN" -> "/record";
            case "PUBLISH" -> "/minutes";
            default -> "";
        };
    }

    private MeetingPage mine(MeetingId id, Actor actor, Ui ui) {
        var page = pages.of(id, actor, ui);
        if (!page.works()) throw new NotAllowed(Right.PREPARE_MEETINGS);
        return page;
    }

    private static ResponseEntity<Void> back(MeetingId id) {
        return SeeOther.at("/meetings/" + id);
    }
}
