package org.linli.live.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linli.live.StepKind;
import org.linli.ui.Ui;

/// A sentence of the hand-out. A button is called on paper what it is called on the screen: its word is taken from
/// there.
///
/// @param key of the sentence
/// @param buttons keys of the words that it names
public record PaperLine(String key, List<String> buttons) {

    /// Until people sit down; the second is followed by the table of the five sides.
    public static final List<PaperLine> BEFORE = List.of(
            of("before.propose", "dialogue.propose", "dialogue.nav", "dialogue.form.kind", "dialogue.form.send"),
            of("before.map", "dialogue.map.add", "dialogue.map.seat", "dialogue.act.map"),
            of("before.when", "dialogue.schedule", "dialogue.schedule.keep"),
            of(
                    "before.ask",
                    "dialogue.guests.open",
                    "dialogue.guests.ask",
                    "dialogue.guests.add",
                    "dialogue.guests.note",
                    "dialogue.edit",
                    "dialogue.guests.represent",
                    "dialogue.map.name"),
            of("before.call", "dialogue.act.announce", "dialogue.notice.open"),
            of(
                    "before.rules",
                    "dialogue.rules.open",
                    "dialogue.rules.take",
                    "dialogue.rules.keep",
                    "dialogue.rules.poster"),
            of("before.begin", "dialogue.act.begin", "live.door", "live.setup.open", "live.setup.console"));

    /// From one step of the course to the next.
    public static final PaperLine GO_ON = of("go-on", "live.console.next", "live.console.extend", "live.console.back");

    public static final List<PaperLine> DECIDING = List.of(
            of("deciding.question", "live.vote.title", "live.vote.put"),
            of("deciding.hands", "live.vote.hands"),
            of("deciding.papers", "dialogue.record.title", "dialogue.decision.papers", "dialogue.decision.read"),
            of("deciding.close", "live.vote.settle", "live.vote.leave"));

    public static final List<PaperLine> AFTER = List.of(
            of("after.read", "live.keep.note", "live.console.close", "live.join.meeting"),
            of(
                    "after.minutes",
                    "dialogue.record.title",
                    "dialogue.record.presence",
                    "dialogue.minutes.read-back",
                    "dialogue.minutes.was-read",
                    "dialogue.act.publish",
                    "dialogue.print"),
            of("after.settle", "dialogue.act.settle", "dialogue.promise.assign"),
            of("after.accept", "dialogue.promise.accept", "dialogue.promise.done-send", "dialogue.promise.report"),
            of(
                    "after.look",
                    "dialogue.minutes.watch",
                    "dialogue.promise.seen",
                    "dialogue.promise.not-seen",
                    "dialogue.promise.look"),
            of("after.report", "dialogue.report.words", "dialogue.act.report"));

    private static final PaperLine CAFE = of("cafe", "live.keep.note", "live.carried.carry", "live.keep.keep");

    public PaperLine {
        buttons = List.copyOf(buttons);
    }

    /// @param cafe whether hosts stay at their tables
    public static PaperLine of(StepKind step, boolean cafe) {
        return switch (step) {
            case CONSENT -> of("step.consent", "live.keep.agreed", "live.keep.refused");
            case CIRCLE -> of("step.circle");
            case WALL -> of("step.wall", "live.keep.post", "live.keep.spot", "live.keep.hang");
            case ROUND ->
                cafe ? CAFE : of("step.round", "live.keep.wall", "live.keep.count", "live.keep.note", "live.keep.keep");
            case TALK ->
                of(
                        "step.talk",
                        "live.keep.hand",
                        "live.keep.queue-up",
                        "live.keep.next-speaker",
                        "live.keep.spoken",
                        "live.keep.post",
                        "live.keep.hang");
            case DOTS -> of("step.dots", "live.keep.dots", "live.keep.keep");
            case OFFERS -> of("step.offers", "live.keep.offer", "live.keep.keep");
            case PROMISES -> of("step.promises", "live.keep.promise", "live.keep.write-promise");
        };
    }

    /// @param more what only this meeting can say, after the buttons
    public String text(Ui ui, String... more) {
        var words = buttons.stream().map(button -> bare(ui.text(button))).toList();
        var all = new ArrayList<Object>(words);
        all.addAll(Arrays.asList(more));
        return ui.text(key, all.toArray());
    }

    /// Without the colon after which a button says more.
    private static String bare(String word) {
        return word.replaceAll("[:：]$", "");
    }

    private static PaperLine of(String key, String... buttons) {
        return new PaperLine("live.paper." + key, List.of(buttons));
    }
}
