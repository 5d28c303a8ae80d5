package org.linli.live.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.AgendaTopic;
import org.linli.dialogue.Box;
import org.linli.dialogue.Guest;
import org.linli.live.Card;
import org.linli.live.CourseStep;
import org.linli.live.Leaf;
import org.linli.live.LiveRooms;
import org.linli.live.StepKind;
import org.linli.live.VoiceBalance;
import org.linli.live.VoiceBalance.Voice;
import org.linli.ui.Choice;
import org.linli.ui.Pages;
import org.linli.ui.Stick;
import org.linli.ui.Ui;

/// The console of whoever keeps the room: what now, what next, who has not spoken.
///
/// @param key of the room
/// @param absent whose words wait to be heard
/// @param aside what is on the agenda and does not hang on the wall
/// @param spoken numbers of guests who left a recording
/// @param paper dots that were counted on paper, by number of the topic
/// @param groups of the meeting, to choose from
/// @param byWhen a day that is usual for promises
/// @param shelf which page of what was left, from 1
/// @param byOwners whether owners decide, whose area counts beside their heads
/// @param chair of the meeting; empty where nobody is named
public record ConsolePage(
        StagePage stage,
        String key,
        VoiceBalance voices,
        List<Guest> absent,
        List<AgendaTopic> aside,
        Set<Long> spoken,
        Map<Long, Integer> paper,
        List<Choice> groups,
        LocalDate byWhen,
        int shelf,
        boolean byOwners,
        String chair) {

    private static final int LEFT = 12;

    public ConsolePage {
        absent = List.copyOf(absent);
        aside = List.copyOf(aside);
        spoken = Set.copyOf(spoken);
        paper = Map.copyOf(paper);
        groups = List.copyOf(groups);
    }

    public String path() {
        return "/room/" + stage.room().code() + "/console/" + key;
    }

    /// Whether nobody sits at a table or has left anything there.
    public boolean isUntouched(Card card) {
        return card.people() == 0
                && card.dots() == 0
                && stage.leaves().stream().noneMatch(leaf -> leaf.isOf(card.topic()));
    }

    /// Who could not come, and is heard now.
    public String hearing(Ui ui) {
        var speaking = stage.speaking();
        return ui.text("live.console.heard", speaking == null ? "" : speaking.called());
    }

    public @Nullable CourseStep next() {
        var room = stage.room();
        return room.isLast() ? null : room.steps().get(room.number());
    }

    /// What is still to come: a phone without a signal goes on to it by itself.
    public List<StepKind> ahead() {
        var room = stage.room();
        return room.steps().stream()
                .skip(room.number())
                .map(CourseStep::kind)
                .distinct()
                .toList();
    }

    /// When the step that is running began, or a later one begins if nothing takes longer.
    public Instant start(CourseStep step) {
        var room = stage.room();
        var at = room.running().since();
        if (step.number() == room.number()) return at;
        at = room.running().endsAt().isBefore(stage.now())
                ? stage.now()
                : room.running().endsAt();
        for (int n = room.number(); n < step.number() - 1; n++)
            at = at.plusSeconds(60L * room.steps().get(n).minutes());
        return at;
    }

    public Stick stick(Ui ui) {
        var room = stage.room();
        return Stick.of(
                room.running().since(),
                room.running().endsAt(),
                stage.now(),
                "",
                ui.text("live.until", ui.when(room.running().endsAt())));
    }

    public List<Voice> voices(Box box) {
        return voices.voices().stream()
                .filter(voice -> voice.party().box() == box)
                .toList();
    }

    /// Every place of the market, taken or free, and none.
    public List<Choice> spots(Ui ui) {
        var all = new ArrayList<Choice>();
        all.add(new Choice("", ui.text("live.nowhere")));
        for (int round : stage.rounds())
            for (var corner : stage.corners())
                all.add(new Choice(round + "-" + corner.number(), ui.text("live.spot", round, corner.name())));
        return all;
    }

    public static String spot(Card card) {
        return card.round() == null ? "" : card.round() + "-" + card.corner();
    }

    public List<Choice> topics() {
        return stage.cards().stream()
                .map(card -> new Choice(Long.toString(card.topic()), card.title()))
                .toList();
    }

    /// What was left in the room, the latest first, a page of it.
    public List<Leaf> left() {
        return stage.everything().reversed().stream()
                .skip((long) LEFT * (shelves().number() - 1))
                .limit(LEFT)
                .toList();
    }

    /// All pages of what was left.
    public Pages shelves() {
        return Pages.upTo(shelf, LEFT, stage.everything().size());
    }

    public String titleOf(Leaf leaf) {
        return stage.cards().stream()
                .filter(card -> leaf.isOf(card.topic()))
                .map(Card::title)
                .findFirst()
                .orElse("");
    }

    /// Whether the chair, who by the rules speaks for nobody, has the floor or waits for it.
    public boolean isChairTakingSides() {
        if (!stage.rules().neutralChair() || chair.isEmpty()) return false;
        var speaking = stage.speaking();
        return stage.waiting().stream().anyMatch(turn -> turn.called().equals(chair))
                || (speaking != null
                        && speaking.guest() == null
                        && speaking.called().equals(chair));
    }

    /// Until when a room that was closed can be opened again.
    public boolean mayReopen() {
        var closed = stage.room().closedAt();
        return closed != null && closed.plus(LiveRooms.TO_REOPEN).isAfter(stage.now());
    }

    public int paperOf(long topic) {
        return paper.getOrDefault(topic, 0);
    }
}
