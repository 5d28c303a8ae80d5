package org.linli.live.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.KnownGuests;
import org.linli.dialogue.Meetings;
import org.linli.dialogue.Stakeholders;
import org.linli.files.FileId;
import org.linli.files.Files;
import org.linli.files.SentFiles;
import org.linli.live.Dots;
import org.linli.live.Floor;
import org.linli.live.Leaf;
import org.linli.live.Leaves;
import org.linli.live.LiveRoom;
import org.linli.live.LiveRooms;
import org.linli.live.LiveRule;
import org.linli.live.Seats;
import org.linli.live.TopicWall;
import org.linli.live.web.Viewer.View;
import org.linli.pages.Templates;
import org.linli.people.RateLimits;
import org.linli.shared.Actor;
import org.linli.shared.Constants;
import org.linli.shared.NotFound;
import org.linli.shared.Open;
import org.linli.ui.Choice;
import org.linli.ui.QrCode;
import org.linli.ui.SeeOther;
import org.linli.ui.Ui;
import org.linli.ui.WholeAddress;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// The room for everybody: its door, the wall, a phone in the hand. No account is needed; a phone is known by its key.
@Controller
@Open
@RequestMapping("/room")
class RoomController {

    private final LiveRooms rooms;
    private final Seats seats;
    private final TopicWall wall;
    private final Floor floor;
    private final Dots dots;
    private final Leaves leaves;
    private final Meetings meetings;
    private final Stakeholders stakeholders;
    private final StagePages stages;
    private final PhoneDoors doors;
    private final Hall hall;
    private final SentFiles sent;
    private final KnownGuests known;
    private final Files files;
    private final RateLimits limits;
    private final Templates templates;

    RoomController(
            LiveRooms rooms,
            Seats seats,
            TopicWall wall,
            Floor floor,
            Dots dots,
            Leaves leaves,
            Meetings meetings,
            Stakeholders stakeholders,
            StagePages stages,
            PhoneDoors doors,
            Hall hall,
            SentFiles sent,
            KnownGuests known,
            Files files,
            RateLimits limits,
            Templates templates) {
        this.rooms = rooms;
        this.seats = seats;
        this.wall = wall;
        this.floor = floor;
        this.dots = dots;
        this.leaves = leaves;
        this.meetings = meetings;
        this.stakeholders = stakeholders;
        this.stages = stages;
        this.doors = doors;
        this.hall = hall;
        this.sent = sent;
        this.known = known;
        this.files = files;
        this.limits = limits;
        this.templates = templates;
    }

    /// For those who were told the code.
    @GetMapping
    Object door(Ui ui, @RequestParam(defaultValue = "") String code) {
        var figures = code.replaceAll("\\D", "");
        return figures.length() == 4 ? SeeOther.at("/room/" + figures) : templates.liveEnter(ui);
    }

    @GetMapping("/{code:\\d\\d\\d\\d}")
    JteModel join(Ui ui, HttpServletRequest request, @PathVariable String code) {
        var room = rooms.at(code);
        var meeting = meetings.summary(room.meeting());
        return templates.liveJoin(
                ui,
                new JoinPage(
                        code,
                        meeting.title(),
                        meeting.kind(),
                        room.meeting().value(),
                        room.isOpen(),
                        groups(room),
                        known.of(request, room.meeting()).orElse(null)));
    }

    @PostMapping("/{code:\\d\\d\\d\\d}")
    ResponseEntity<Void> take(Ui ui, HttpServletRequest request, @PathVariable String code, RoomForm form) {
        limits.require("room", request.getRemoteAddr());
        var called = form.called(form.name(), ui.text("live.neighbour"));
        var key = seats.take(rooms.at(code), form.partyNumber(), called, Actor.PUBLIC);
        return SeeOther.at("/room/" + code + "/" + key);
    }

    @GetMapping("/{code:\\d\\d\\d\\d}/{key:[a-z2-9]+}")
    JteModel phone(Ui ui, @PathVariable String code, @PathVariable String key) {
        var room = rooms.at(code);
        var seat = seats.seat(room, key);
        var stage = stages.of(room);
        return templates.livePhone(
                ui,
                new PhonePage(
                        stage,
                        hall.drawn(stage, View.PHONE, ui.english()),
                        seat,
                        seats.group(seat).orElse(null),
                        dots.of(seat),
                        stage.everything().stream()
                                .filter(leaf -> leaf.seat() != null && leaf.seat() == seat.id())
                                .toList(),
                        doors.of(room.meeting()),
                        groups(room)));
    }

    @PostMapping("/{code:\\d\\d\\d\\d}/{key:[a-z2-9]+}")
    ResponseEntity<Void> act(
            Ui ui,
            HttpServletRequest request,
            @PathVariable String code,
            @PathVariable String key,
            RoomForm form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        limits.require("room", request.getRemoteAddr());
        var room = rooms.at(code);
        var seat = seats.seat(room, key);
        var act = form.key();
        var called = form.called(seat.called(), ui.text("live.neighbour"));
        switch (form.act(SeatAct.class, SeatAct.NOTE)) {
            case POST -> wall.post(room, seat, act, form.heading(), called, form.where(), Actor.PUBLIC);
            case WITHDRAW -> wall.withdraw(seat, act, form.topicNumber(), Actor.PUBLIC);
            case SIT -> seats.join(seat, act, form.topicNumber(), Actor.PUBLIC);
            case HOST -> seats.host(seat, act, form.topicNumber(), Actor.PUBLIC);
            case CARRY -> leaves.carry(room, seat, act, form.noteNumber(), form.isYes(), Actor.PUBLIC);
            case NOTE ->
                leaves.leave(
                        room,
                        seat,
                        act,
                        form.leaf(called, false),
                        sent.keep(request, files, LiveRule.A_NOTE_HAS_A_FEW_FILES, Leaf.MOST_FILES),
                        Actor.PUBLIC);
            case OFFER -> leaves.leave(room, seat, act, form.leaf(called, true), List.of(), Actor.PUBLIC);
            case ASK -> floor.ask(room, seat, act, form.hand(seat.called()), Actor.PUBLIC);
            case LEAVE_QUEUE -> floor.withdraw(seat, act, Actor.PUBLIC);
            case DOTS -> dots.put(seat, act, form.topicNumber(), form.count(), Actor.PUBLIC);
        }
        return SeeOther.at("/room/" + code + "/" + key);
    }

    /// What hangs on the wall, large enough to be read from ten metres.
    @GetMapping("/{code:\\d\\d\\d\\d}/wall")
    JteModel wall(Ui ui, HttpServletRequest request, @PathVariable String code) {
        var room = rooms.at(code);
        var stage = stages.of(room);
        return templates.liveWall(
                ui, new WallPage(stage, hall.drawn(stage, View.WALL, ui.english()), QrCode.of(address(request, code))));
    }

    /// Tells a page of every change, for as long as it is open.
    @GetMapping("/{code:\\d\\d\\d\\d}/line")
    SseEmitter line(
            Ui ui,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String view) {
        limits.require("room", request.getRemoteAddr());
        response.setHeader("X-Accel-Buffering", "no");
        response.setHeader("Cache-Control", "no-store");
        return hall.look(rooms.at(code), Constants.named(View.class, view).orElse(View.CONSOLE), ui.english());
    }

    /// A photo or a voice, for those who sit in the room or keep it; what was said beforehand only for whoever keeps
    /// it.
    ///
    /// @param small the thumbnail of a photo
    @GetMapping("/{code:\\d\\d\\d\\d}/{key:[a-z2-9]+}/files/{file}")
    ResponseEntity<ByteArrayResource> file(
            @PathVariable String code,
            @PathVariable String key,
            @PathVariable FileId file,
            @RequestParam(defaultValue = "false") boolean small) {
        var room = rooms.at(code);
        boolean keeps = room.key().equals(key);
        if (!keeps) seats.seat(room, key);
        if (!leaves.isLeftIn(room, file) && !(keeps && floor.isVoiceOfAbsent(room, file))) throw new NotFound(file);
        return files.get(file, small).answer();
    }

    static String address(HttpServletRequest request, String code) {
        return WholeAddress.of(request, "/room/" + code);
    }

    private List<Choice> groups(LiveRoom room) {
        return stakeholders.of(room.meeting()).parties().stream()
                .map(party -> new Choice(Long.toString(party.id()), party.name()))
                .toList();
    }
}
