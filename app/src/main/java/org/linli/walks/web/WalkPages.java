package org.linli.walks.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.places.Pickers;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.places.Plan;
import org.linli.places.PlanFormat;
import org.linli.places.PlanMark;
import org.linli.places.PlanView;
import org.linli.places.Plans;
import org.linli.shared.Actor;
import org.linli.shared.NotAllowed;
import org.linli.shared.PlaceId;
import org.linli.shared.Right;
import org.linli.ui.Choice;
import org.linli.ui.QrCode;
import org.linli.ui.Shelf;
import org.linli.ui.Ui;
import org.linli.walks.FindingOnward;
import org.linli.walks.Stop;
import org.linli.walks.WalkFacts;
import org.linli.walks.WalkFinding;
import org.linli.walks.WalkFindings;
import org.linli.walks.WalkId;
import org.linli.walks.WalkState;
import org.linli.walks.WalkSummary;
import org.linli.walks.Walks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What the pages about walks show.
@Component
class WalkPages {

    private final Walks walks;
    private final WalkFindings findings;
    private final Places places;
    private final Plans plans;
    private final Pickers pickers;
    private final ObjectProvider<FindingOnward> onward;

    WalkPages(
            Walks walks,
            WalkFindings findings,
            Places places,
            Plans plans,
            Pickers pickers,
            ObjectProvider<FindingOnward> onward) {
        this.walks = walks;
        this.findings = findings;
        this.places = places;
        this.plans = plans;
        this.pickers = pickers;
        this.onward = onward;
    }

    WalksPage all(Actor actor, Ui ui) {
        var all = Shelf.of(
                ui,
                WalksPage.inOrder(walks.list(actor)),
                walk -> walk.title() + " " + walk.placeName().in(ui));
        var own = walks.walkedBy(actor);
        var sizes = walks.sizes(all.rows().stream().map(WalkSummary::id).toList());
        var rows = all.map(walk ->
                new WalkRow(walk, sizes.getOrDefault(walk.id(), new Walks.Size(0, 0, 0)), own.contains(walk.id())));
        return new WalksPage(rows, ui.may(Right.PLAN_WALKS));
    }

    WalkFormPage fresh(String title, long place, Actor actor, Ui ui) {
        var grounds = grounds(actor, ui);
        long chosen = grounds.size() == 1 ? grounds.getFirst().id().value() : place;
        return new WalkFormPage("/walks", new WalkFacts(title, "", "", null), grounds, chosen, 0);
    }

    WalkFormPage again(WalkId id, Actor actor) {
        var walk = planned(id, actor);
        return new WalkFormPage("/walks/" + id + "/head", walk.facts(), List.of(), 0, walk.version());
    }

    /// @param at the number of the place that was tapped; 0 for none
    RoutePage route(WalkId id, long at, Actor actor, Ui ui) {
        var walk = planned(id, actor);
        var route = walks.route(id);
        var tapped = at == 0 ? null : places.find(new PlaceId(at)).orElse(null);
        var plan = draw(walk, route, List.of(), place -> "/walks/" + id + "/route?at=" + place, ui);
        return new RoutePage(walk, route, plan, tapped, pickers.of(ui, "stop", null, walk.path()));
    }

    WalkPage of(WalkId id, String address, Actor actor, Ui ui) {
        var walk = walks.get(id, actor);
        var route = walks.route(id);
        var walkers = walks.walkers(id);
        var lines = lines(findings.of(id));
        var link = address + "/walk/" + walk.code();
        var mayPlan = walks.mayPlan(walk, actor);
        var own = walkers.stream()
                .filter(walker -> walker.account() != null && walker.account().equals(actor.account()))
                .map(walker -> "/walk/" + walk.code() + "/" + walker.key())
                .findFirst()
                .orElse("");
        return new WalkPage(
                walk,
                route,
                walkers,
                draw(walk, route, lines, place -> "/walks/findings?place=" + place, ui),
                lines,
                mayPlan ? findings.proposals(walk) : List.of(),
                findings.last(id).orElse(null),
                link,
                QrCode.of(link),
                own,
                mayPlan && !walk.state().isOver() ? colleagues(walk) : List.of(),
                mayPlan);
    }

    private List<Choice> colleagues(WalkSummary walk) {
        return walks.colleagues(walk).stream()
                .map(person -> new Choice(person.id().toString(), person.name()))
                .toList();
    }

    FindingPage of(WalkFinding finding, Actor actor, Ui ui) {
        var walk = walks.get(finding.walk(), actor);
        var head = findings.get(finding.counted(), actor);
        return new FindingPage(
                walk,
                finding,
                head,
                findings.mergedInto(head.id()).stream()
                        .filter(one -> !one.id().equals(finding.id()))
                        .toList(),
                draw(finding, ui),
                walks.mayPlan(walk, actor),
                !finding.isGood()
                        && finding.concern() == null
                        && actor.may(Right.TAKE_REQUESTS, finding.path(), ui.today()),
                onward.stream()
                        .flatMap(room -> room.of(head.id(), head.path(), actor, ui).stream())
                        .toList());
    }

    /// Merged ones stand under the one they were merged into; what is not good comes first.
    private static List<FoundLine> lines(List<WalkFinding> all) {
        var lines = new ArrayList<FoundLine>();
        Stream.concat(all.stream().filter(one -> !one.isGood()), all.stream().filter(WalkFinding::isGood))
                .filter(one -> !one.isMerged())
                .forEach(one -> lines.add(new FoundLine(
                        lines.size() + 1,
                        one,
                        all.stream()
                                .filter(other -> one.id().equals(other.head()))
                                .toList())));
        return lines;
    }

    private @Nullable Plan draw(
            WalkSummary walk, List<Stop> route, List<FoundLine> lines, Function<PlaceId, String> href, Ui ui) {
        var marks = lines.stream()
                .map(line -> new PlanMark(
                        line.finding().path(),
                        line.finding().isGood() ? PlanMark.Sign.PRAISED : PlanMark.Sign.SEEN,
                        ui.text("walks.kind", line.finding().kind()),
                        line.finding().words(),
                        "/walks/findings/" + line.finding().id()))
                .toList();
        return plans.draw(new PlanView(walk.place(), PlanFormat.SHEET, href, marks, List.of(), ui.english())
                        .along(route.stream().map(Stop::path).toList()))
                .orElse(null);
    }

    private @Nullable Plan draw(WalkFinding finding, Ui ui) {
        var sign = finding.isGood() ? PlanMark.Sign.PRAISED : PlanMark.Sign.SEEN;
        var mark = new PlanMark(
                finding.path(),
                sign,
                ui.text("walks.kind", finding.kind()),
                finding.words(),
                "/walks/findings/" + finding.id());
        return plans.draw(new PlanView(
                        finding.place(),
                        PlanFormat.SHEET,
                        place -> "/walks/findings?place=" + place,
                        List.of(mark),
                        List.of(),
                        ui.english()))
                .orElse(null);
    }

    private WalkSummary planned(WalkId id, Actor actor) {
        var walk = walks.get(id, actor);
        if (!walks.mayPlan(walk, actor) || walk.state() != WalkState.PLANNED) throw new NotAllowed(Right.PLAN_WALKS);
        return walk;
    }

    /// Where the actor may plan: the own places, and the communities in them.
    private List<PlaceSummary> grounds(Actor actor, Ui ui) {
        return places.grounds(actor, Right.PLAN_WALKS, ui.today(), PlaceKind.COMMUNITY);
    }
}
