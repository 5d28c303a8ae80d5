package org.linli.needs.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.linli.needs.AssessmentId;
import org.linli.needs.Gathered;
import org.linli.needs.NeedId;
import org.linli.needs.NeedsAssessment;
import org.linli.needs.NeedsAssessments;
import org.linli.needs.PairedComparisons;
import org.linli.needs.PairedComparisons.Voice;
import org.linli.needs.Proposals;
import org.linli.needs.TableDots;
import org.linli.places.PlaceChoices;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Choice;
import org.linli.ui.ListFilter;
import org.linli.ui.ListQuery;
import org.linli.ui.ListView;
import org.linli.ui.QrCode;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// Assessments, as far as their reader may see and act.
@Component
class AssessmentPages {

    private static final int SIZE = 20;
    private static final String FROZEN = "frozen";
    private static final String GOING_ON = "going-on";

    private final NeedsAssessments assessments;
    private final Proposals proposals;
    private final TableDots dots;
    private final PairedComparisons pairs;
    private final Places places;
    private final PlaceChoices choices;

    AssessmentPages(
            NeedsAssessments assessments,
            Proposals proposals,
            TableDots dots,
            PairedComparisons pairs,
            Places places,
            PlaceChoices choices) {
        this.assessments = assessments;
        this.proposals = proposals;
        this.dots = dots;
        this.pairs = pairs;
        this.places = places;
        this.choices = choices;
    }

    AssessmentList list(Actor actor, Ui ui) {
        var filters = List.of(
                ListFilter.words("words", ui.text("needs.assess.list.words")),
                choices.filter("in", ui.text("needs.assess.community"), ui),
                ListFilter.choice(
                        "state",
                        ui.text("needs.assess.list.state"),
                        List.of(
                                new Choice(FROZEN, ui.text("needs.assess.list.frozen")),
                                new Choice(GOING_ON, ui.text("needs.assess.list.going-on")))));
        var query = ListQuery.of(ui, filters);
        var latest = assessments.latest();
        var found = assessments.list(actor).stream()
                .filter(one -> isAsked(one, query, latest.containsKey(one.id())))
                .toList();
        var rows = found.stream()
                .skip((query.number() - 1L) * SIZE)
                .limit(SIZE)
                .map(one -> row(one, latest.getOrDefault(one.id(), 0), actor))
                .toList();
        return new AssessmentList(ListView.plain(filters, query, found.size(), SIZE), rows, communities(actor, ui));
    }

    private boolean isAsked(NeedsAssessment one, ListQuery query, boolean frozen) {
        var words = query.value("words");
        var state = query.value("state");
        var name = one.placeName();
        return (words.isBlank()
                        || name.zh().contains(words)
                        || name.en().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
                && choices.asked(query, "in")
                        .map(place -> place.contains(one.place()))
                        .orElse(true)
                && (state.isEmpty() || state.equals(frozen ? FROZEN : GOING_ON));
    }

    private AssessmentList.Row row(NeedsAssessment one, int version, Actor actor) {
        boolean seen = assessments.maySee(one, actor);
        return new AssessmentList.Row(one, seen ? version : 0, seen);
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
                dots.offered(id, actor),
                proposals.fresh(proposed(gathered), actor),
                assessments.own(id, actor).isPresent(),
                actor.may(Right.RAISE_NEEDS, assessment.place(), ui.today()),
                assessments.mayRank(assessment, actor),
                actor.may(Right.DECIDE_NEEDS, assessment.place(), ui.today()));
    }

    private static List<NeedId> proposed(Gathered gathered) {
        return gathered.topics().stream()
                .map(Gathered.Topic::need)
                .filter(Objects::nonNull)
                .map(NeedId::new)
                .toList();
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
