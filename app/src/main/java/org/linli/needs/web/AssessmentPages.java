package org.linli.needs.web;

import java.util.List;
import java.util.stream.Stream;
import org.linli.needs.AssessmentId;
import org.linli.needs.FrozenAssessment.Mark;
import org.linli.needs.NeedsAssessment;
import org.linli.needs.NeedsAssessments;
import org.linli.needs.PairedComparisons;
import org.linli.needs.PairedComparisons.Voice;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Choice;
import org.linli.ui.QrCode;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// Assessments, as far as their reader may see and act.
@Component
class AssessmentPages {

    private final NeedsAssessments assessments;
    private final PairedComparisons pairs;
    private final Places places;

    AssessmentPages(NeedsAssessments assessments, PairedComparisons pairs, Places places) {
        this.assessments = assessments;
        this.pairs = pairs;
        this.places = places;
    }

    AssessmentList list(Actor actor, Ui ui) {
        return new AssessmentList(
                assessments.list(actor).stream().map(one -> row(one, actor)).toList(), communities(actor, ui));
    }

    private AssessmentList.Row row(NeedsAssessment one, Actor actor) {
        if (!assessments.maySee(one, actor)) return new AssessmentList.Row(one, 0, false);
        int version = assessments.versions(one.id(), actor).stream()
                .mapToInt(Mark::number)
                .max()
                .orElse(0);
        return new AssessmentList.Row(one, version, true);
    }

    SittingPage sitting(AssessmentId id, Actor actor, Ui ui) {
        var assessment = assessments.get(id, actor);
        var gathered = assessments.gathered(id, actor);
        return new SittingPage(
                assessment,
                gathered,
                assessments.ranking(id, gathered, actor),
                assessments.versions(id, actor),
                assessments.tables(id, actor),
                assessments.own(id, actor).isPresent(),
                actor.may(Right.RAISE_NEEDS, assessment.place(), ui.today()),
                assessments.mayRank(assessment, actor),
                actor.may(Right.DECIDE_NEEDS, assessment.place(), ui.today()));
    }

    RankingPage ranking(AssessmentId id, Actor actor) {
        var assessment = assessments.toRank(id, actor);
        return new RankingPage(
                assessment,
                assessments.needs(id, actor),
                assessments.own(id, actor).orElse(null),
                assessments.maySee(assessment, actor));
    }

    PairPage pair(AssessmentId id, Voice voice, Actor actor) {
        var assessment = assessments.toRank(id, actor);
        return new PairPage(
                assessment,
                assessments.needs(id, actor),
                voice,
                pairs.turn(id, voice, actor),
                assessments.maySee(assessment, actor));
    }

    /// @param address of the ranking, in full
    HandOutPage handOut(AssessmentId id, String address, Actor actor) {
        return new HandOutPage(
                assessments.toRank(id, actor), assessments.needs(id, actor), address, QrCode.of(address));
    }

    private List<Choice> communities(Actor actor, Ui ui) {
        return actor.placesOf(Right.DECIDE_NEEDS, ui.today()).stream()
                .flatMap(own -> own.equals(PlacePath.ALL)
                        ? places.subdistricts().stream().map(PlaceSummary::path)
                        : Stream.of(own))
                .flatMap(own -> places.within(own).stream())
                .filter(place -> place.kind() == PlaceKind.COMMUNITY)
                .distinct()
                .map(place -> new Choice(place.id().toString(), place.name(ui)))
                .toList();
    }
}
