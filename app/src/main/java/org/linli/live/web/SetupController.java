package org.linli.live.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.Meetings;
import org.linli.dialogue.Stakeholders;
import org.linli.live.LiveRooms;
import org.linli.pages.Templates;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.NotAllowed;
import org.linli.shared.Right;
import org.linli.ui.QrCode;
import org.linli.ui.SeeOther;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where whoever prepares a meeting opens its room, puts the wall on a screen and hands out the key.
@Controller
@Allowed(Right.PREPARE_MEETINGS)
@RequestMapping("/meetings/{id:\\d+}/room")
class SetupController {

    private final LiveRooms rooms;
    private final Meetings meetings;
    private final Stakeholders stakeholders;
    private final Templates templates;

    SetupController(LiveRooms rooms, Meetings meetings, Stakeholders stakeholders, Templates templates) {
        this.rooms = rooms;
        this.meetings = meetings;
        this.stakeholders = stakeholders;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(Ui ui, Actor actor, HttpServletRequest request, @PathVariable MeetingId id) {
        return templates.liveSetup(ui, page(actor, request, id));
    }

    /// To be printed: how a meeting is held with paper and one phone.
    @GetMapping("/paper")
    JteModel paper(Ui ui, Actor actor, HttpServletRequest request, @PathVariable MeetingId id) {
        return templates.livePaper(ui, GuideSheet.of(page(actor, request, id)));
    }

    @PostMapping
    ResponseEntity<Void> open(Ui ui, Actor actor, @PathVariable MeetingId id) {
        rooms.open(id, corners(ui), actor);
        return SeeOther.at("/meetings/" + id + "/room");
    }

    private SetupPage page(Actor actor, HttpServletRequest request, MeetingId id) {
        var summary = meetings.summary(id);
        if (!meetings.mayWork(id, actor)) throw new NotAllowed(Right.PREPARE_MEETINGS);
        var room = rooms.of(id).orElse(null);
        var map = stakeholders.of(id);
        if (room == null) return new SetupPage(summary, null, "", null, null, map);
        var door = RoomController.address(request, room.code());
        return new SetupPage(summary, room, door, QrCode.of(door), QrCode.of(door + "/console/" + room.key()), map);
    }

    private static List<String> corners(Ui ui) {
        return List.of(
                ui.text("live.corner.east"),
                ui.text("live.corner.west"),
                ui.text("live.corner.tea"),
                ui.text("live.corner.yard"));
    }
}
