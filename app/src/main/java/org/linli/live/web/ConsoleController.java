package org.linli.live.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.DecisionKind;
import org.linli.dialogue.GuestVoices;
import org.linli.dialogue.Meetings;
import org.linli.dialogue.Stakeholders;
import org.linli.files.SentFiles;
import org.linli.live.Dots;
import org.linli.live.Floor;
import org.linli.live.Leaf;
import org.linli.live.Leaves;
import org.linli.live.LiveRoom;
import org.linli.live.LiveRooms;
import org.linli.live.LiveRule;
import org.linli.live.Promises;
import org.linli.live.RoomVotes;
import org.linli.live.TopicWall;
import org.linli.live.VoiceBalance;
import org.linli.pages.Templates;
import org.linli.people.RateLimits;
import org.linli.shared.Actor;
import org.linli.shared.Open;
import org.linli.ui.Choice;
import org.linli.ui.SeeOther;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Where a room is kept, by whoever was given its key: a colleague, or a neighbour who chairs without an account.
@Controller
@Open
@RequestMapping("/room/{code:\\d\\d\\d\\d}/console/{key:[a-z2-9]+}")
class ConsoleController {

    private static final int DAYS_FOR_A_PROMISE = 14;
    private static final Actor KEEPER = Actor.program("live");

    private final LiveRooms rooms;
    private final TopicWall wall;
    private final Floor floor;
    private final Dots dots;
    private final Leaves leaves;
    private final GuestVoices voices;
    private final Stakeholders stakeholders;
    private final Promises promises;
    private final RoomVotes votes;
    private final Meetings meetings;
    private final StagePages stages;
    private final SentFiles sent;
    private final RateLimits limits;
    private final Templates templates;

    ConsoleController(
            LiveRooms rooms,
            TopicWall wall,
            Floor floor,
            Dots dots,
            Leaves leaves,
            GuestVoices voices,
            Stakeholders stakeholders,
            Promises promises,
            RoomVotes votes,
            Meetings meetings,
            StagePages stages,
            SentFiles sent,
            RateLimits limits,
            Templates templates) {
        this.rooms = rooms;
        this.wall = wall;
        this.floor = floor;
        this.dots = dots;
        this.leaves = leaves;
        this.voices = voices;
        this.stakeholders = stakeholders;
        this.promises = promises;
        this.votes = votes;
        this.meetings = meetings;
        this.stages = stages;
        this.sent = sent;
        this.limits = limits;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(
            Ui ui, @PathVariable String code, @PathVariable String key, @RequestParam(defaultValue = "1") int page) {
        var room = rooms.kept(code, key);
        var parties = stakeholders.of(room.meeting()).parties();
        return templates.liveConsole(
                ui,
                new ConsolePage(
                        stages.of(room),
                        key,
                        VoiceBalance.of(floor.turns(room.meeting()), parties, ui.now()),
                        floor.absent(room.meeting()),
                        wall.aside(room.meeting()),
                        voices.of(room.meeting()).keySet(),
                        dots.paper(room.meeting()),
                        parties.stream()
                                .map(party -> new Choice(Long.toString(party.id()), party.name()))
                                .toList(),
                        ui.today().plusDays(DAYS_FOR_A_PROMISE),
                        page,
                        meetings.decides(room.meeting()) == DecisionKind.OWNERS_VOTE,
                        meetings.summary(room.meeting()).schedule().chair()));
    }

    @PostMapping
    ResponseEntity<Void> act(
            HttpServletRequest request,
            @PathVariable String code,
            @PathVariable String key,
            RoomForm form,
            VoteForm vote,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        limits.require("room", request.getRemoteAddr());
        var room = rooms.kept(code, key);
        var act = form.act(KeeperAct.class, KeeperAct.NOTE);
        switch (act) {
            case NEXT, BACK, EXTEND, HUSH, RECORDING, CORNER, CLOSE, REOPEN -> lead(act, room, form);
            case ASK, SPEAK, END, READ, LOWER -> speak(act, room, form);
            case POST, SET_OUT, PUT_ASIDE, PLACE, TAKE_OFF_CARD, HEADS, DOTS -> hang(act, room, form);
            case NOTE, OFFER ->
                leaves.leave(
                        room,
                        null,
                        form.key(),
                        form.leaf(form.name(), act == KeeperAct.OFFER),
                        sent.keep(request, files, LiveRule.A_NOTE_HAS_A_FEW_FILES, Leaf.MOST_FILES),
                        KEEPER);
            case TAKE_OFF_LEAF -> leaves.takeOff(room, form.key(), form.noteNumber(), form.isYes(), KEEPER);
            case CARRY -> leaves.carry(room, null, form.key(), form.noteNumber(), form.isYes(), KEEPER);
            case PUT_QUESTION, HANDS, OPEN_BOX, SETTLE, LEAVE_QUESTION -> decide(act, room, form, vote);
            case PROMISE -> promises.hear(room, form.key(), form.promise(), KEEPER);
        }
        return SeeOther.at("/room/" + code + "/console/" + key);
    }

    private void lead(KeeperAct act, LiveRoom room, RoomForm form) {
        switch (act) {
            case NEXT -> rooms.next(room, form.key(), form.count(), KEEPER);
            case BACK -> rooms.back(room, form.key(), form.count(), KEEPER);
            case REOPEN -> rooms.reopen(room, KEEPER);
            case EXTEND -> rooms.extend(room, form.key(), form.count(), KEEPER);
            case HUSH -> rooms.hush(room, form.key(), form.isYes(), KEEPER);
            case RECORDING -> rooms.record(room, form.key(), form.consent(), KEEPER);
            case CORNER -> rooms.name(room, form.key(), form.corner(), KEEPER);
            default -> rooms.close(room, form.key(), KEEPER);
        }
    }

    private void speak(KeeperAct act, LiveRoom room, RoomForm form) {
        switch (act) {
            case ASK -> floor.ask(room, null, form.key(), form.hand(form.name()), KEEPER);
            case LOWER -> floor.lower(room, form.key(), form.turnNumber(), KEEPER);
            case SPEAK -> floor.next(room, form.key(), KEEPER);
            case READ -> floor.readOut(room, form.key(), form.guestNumber(), KEEPER);
            default -> floor.end(room, form.key(), KEEPER);
        }
    }

    private void decide(KeeperAct act, LiveRoom room, RoomForm form, VoteForm vote) {
        long decision = vote.decisionNumber();
        switch (act) {
            case PUT_QUESTION -> votes.put(room, form.key(), vote.question(), KEEPER);
            case HANDS -> votes.hands(room, form.key(), decision, vote.mayVote(), vote.hands(), KEEPER);
            case OPEN_BOX -> votes.open(room, form.key(), decision, KEEPER);
            case SETTLE -> votes.settle(room, form.key(), decision, form.text(), KEEPER);
            default -> votes.leave(room, form.key(), decision, form.text(), KEEPER);
        }
    }

    private void hang(KeeperAct act, LiveRoom room, RoomForm form) {
        switch (act) {
            case POST -> wall.post(room, null, form.key(), form.heading(), form.name(), form.where(), KEEPER);
            case SET_OUT -> wall.setOut(room, form.key(), form.topicNumber(), KEEPER);
            case PUT_ASIDE -> wall.putAside(room, form.key(), form.topicNumber(), KEEPER);
            case PLACE -> wall.place(room, form.key(), form.topicNumber(), form.where(), KEEPER);
            case TAKE_OFF_CARD -> wall.takeOff(room, form.key(), form.topicNumber(), form.isYes(), KEEPER);
            case HEADS -> wall.count(room, form.key(), form.topicNumber(), form.count(), KEEPER);
            default -> dots.count(room, form.key(), form.topicNumber(), form.count(), KEEPER);
        }
    }
}
