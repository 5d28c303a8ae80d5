package org.linli.pacts.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.pacts.PactAct;
import org.linli.pacts.PactReviewNote;
import org.linli.pacts.PactState;
import org.linli.pacts.PactSummary;
import org.linli.pacts.Quietening;
import org.linli.pacts.Side;
import org.linli.pacts.SideAnswer;
import org.linli.ui.Choice;
import org.linli.ui.StoryStep;

/// One pact, as far as its reader may see.
///
/// @param held what holds; none as long as nothing does
/// @param draft what is talked of; none where nothing but what holds is
/// @param answers to the draft, by side
/// @param breaches the latest first
/// @param quietening complaints before and since; none as long as nothing holds
/// @param mediator by name
/// @param source what it grew out of
/// @param address of this installation, for what is scanned
/// @param colleague whether the reader works there
/// @param works whether the reader may mediate there
public record PactPage(
        PactSummary pact,
        List<Side> sides,
        @Nullable Wording held,
        @Nullable Wording draft,
        Map<Long, SideAnswer> answers,
        List<BreachLine> breaches,
        @Nullable Quietening quietening,
        List<PactReviewNote> reviews,
        List<StoryStep> story,
        List<PactAct> acts,
        String mediator,
        List<Choice> mediators,
        Source source,
        String address,
        LocalDate today,
        boolean colleague,
        boolean works) {

    public PactPage {
        sides = List.copyOf(sides);
        answers = Map.copyOf(answers);
        breaches = List.copyOf(breaches);
        reviews = List.copyOf(reviews);
        story = List.copyOf(story);
        acts = List.copyOf(acts);
        mediators = List.copyOf(mediators);
    }

    /// One wording: its clauses and their week.
    public record Wording(int number, List<ClauseLine> lines, WeekPicture week) {

        public Wording {
            lines = List.copyOf(lines);
        }
    }

    /// What it grew out of; the words empty where that may not be shown.
    public record Source(String words, String href) {}

    public String path() {
        return "/pacts/" + pact.id();
    }

    public boolean may(PactAct act) {
        return acts.contains(act);
    }

    public boolean isDue() {
        return pact.isToBeReviewed(today);
    }

    public boolean holds() {
        return pact.holds(today);
    }

    /// Whether clauses are being written.
    public boolean isDrafting() {
        return works && pact.state().isDrafting();
    }

    public long heard() {
        return sides.stream().filter(Side::isHeard).count();
    }

    public List<Choice> choices() {
        return sides.stream()
                .map(side -> new Choice(String.valueOf(side.id()), side.name()))
                .toList();
    }

    /// What can be named as not kept.
    public List<Choice> breakable() {
        var held = this.held;
        return held == null
                ? List.of()
                : held.lines().stream()
                        .map(line -> new Choice(line.id(), line.sentence()))
                        .toList();
    }

    /// With one place after the point.
    public static String figure(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /// Stations of its way: `done`, `now` or `next`.
    public String station(PactState at) {
        int here = place(pact.state());
        int there = place(at);
        return here > there ? "done" : here == there ? "now" : "next";
    }

    /// A wording that is made anew goes the same way again.
    private static int place(PactState state) {
        return switch (state) {
            case NOTED -> 0;
            case HEARD, CHANGED -> 1;
            case PROPOSED -> 2;
            case AGREED -> 3;
            case IN_FORCE, RENEWED -> 4;
            case REVIEWED -> 5;
            case ENDED, NOT_AGREED -> 6;
        };
    }
}
