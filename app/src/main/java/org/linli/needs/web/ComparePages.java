package org.linli.needs.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.linli.needs.CommunityFigure;
import org.linli.needs.CommunityFigure.Kind;
import org.linli.needs.CommunityFigures;
import org.linli.needs.NeedState;
import org.linli.needs.web.ComparePage.Card;
import org.linli.needs.web.ComparePage.Measure;
import org.linli.needs.web.ComparePage.Rate;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.requests.Voices;
import org.linli.shared.Actor;
import org.linli.shared.PlaceId;
import org.linli.shared.Right;
import org.linli.ui.Choice;
import org.linli.ui.ListQuery;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// Sets communities side by side.
@Component
class ComparePages {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final int ALIKE = 2;
    private static final int THOUSAND = 1000;

    private final Places places;
    private final CommunityFigures figures;
    private final Voices voices;
    private final NeedLists lists;

    ComparePages(Places places, CommunityFigures figures, Voices voices, NeedLists lists) {
        this.places = places;
        this.figures = figures;
        this.voices = voices;
        this.lists = lists;
    }

    ComparePage of(NeedReader reader, Actor actor, Ui ui) {
        var communities = communities(reader);
        var latest = new LinkedHashMap<PlaceId, List<CommunityFigure>>();
        for (var place : communities) latest.put(place.id(), new ArrayList<>());
        for (var figure : figures.latest(latest.keySet()))
            Objects.requireNonNull(latest.get(figure.place())).add(figure);
        var comparison = new Comparison(numbers(latest));
        var known = new LinkedHashMap<PlaceId, Known>();
        for (var place : communities) known.put(place.id(), known(place, reader, ui));
        var names = new HashMap<PlaceId, String>();
        for (var place : communities) names.put(place.id(), place.name(ui));
        var cards = communities.stream()
                .map(place -> card(place, latest, comparison, known, names, ui))
                .toList();
        return new ComparePage(
                cards,
                communities.stream()
                        .filter(place -> actor.may(Right.DECIDE_NEEDS, place.path(), ui.today()))
                        .map(place -> new Choice(place.id().toString(), place.name(ui)))
                        .toList());
    }

    /// What is known of a community, before anything is reckoned by the head.
    private record Known(int live, int unmet, int evidence, int said) {

        int of(Measure measure) {
            return switch (measure) {
                case LIVE -> live;
                case UNMET -> unmet;
                case SAID -> said;
            };
        }
    }

    private Known known(PlaceSummary place, NeedReader reader, Ui ui) {
        var query = new ListQuery("/needs", Map.of("place", place.id().toString(), "state", "live"), "", 1);
        var rows = lists.all(query, reader, ui);
        int said = voices.heard(place.path(), ui.now().minus(YEAR)).stream()
                .mapToInt(Voices.Heard::said)
                .sum();
        return new Known(
                rows.size(),
                (int) rows.stream()
                        .filter(row -> row.state() == NeedState.UNMET)
                        .count(),
                rows.stream().mapToInt(NeedRow::evidence).sum(),
                said);
    }

    private static Card card(
            PlaceSummary place,
            Map<PlaceId, List<CommunityFigure>> latest,
            Comparison comparison,
            Map<PlaceId, Known> known,
            Map<PlaceId, String> names,
            Ui ui) {
        var alike = comparison.alike(place.id(), ALIKE);
        var here = Objects.requireNonNull(known.get(place.id()));
        return new Card(
                place.id(),
                place.name(ui),
                latest.getOrDefault(place.id(), List.of()),
                here.live(),
                here.unmet(),
                here.evidence(),
                Stream.of(Measure.values())
                        .map(measure -> new Rate(
                                measure,
                                rate(place.id(), measure, known, latest),
                                alike.stream()
                                        .mapToDouble(other -> rate(other, measure, known, latest))
                                        .filter(rate -> rate >= 0)
                                        .average()
                                        .orElse(-1)))
                        .toList(),
                alike.stream().map(other -> names.getOrDefault(other, "")).toList());
    }

    /// For every thousand residents; below 0 where the residents were not counted.
    private static double rate(
            PlaceId place, Measure measure, Map<PlaceId, Known> known, Map<PlaceId, List<CommunityFigure>> latest) {
        var residents = latest.getOrDefault(place, List.of()).stream()
                .filter(figure -> figure.kind() == Kind.RESIDENTS)
                .mapToDouble(figure -> figure.value().doubleValue())
                .findFirst();
        if (residents.isEmpty()) return -1;
        return THOUSAND * Objects.requireNonNull(known.get(place)).of(measure) / residents.getAsDouble();
    }

    private static Map<PlaceId, Map<Kind, Double>> numbers(Map<PlaceId, List<CommunityFigure>> latest) {
        var numbers = new LinkedHashMap<PlaceId, Map<Kind, Double>>();
        latest.forEach((place, all) -> {
            var of = new EnumMap<Kind, Double>(Kind.class);
            for (var figure : all) of.put(figure.kind(), figure.value().doubleValue());
            numbers.put(place, of);
        });
        return numbers;
    }

    /// All of the reader's subdistricts: a community is compared with its neighbours, also by those who work in it.
    private List<PlaceSummary> communities(NeedReader reader) {
        return places.subdistricts().stream()
                .filter(subdistrict -> reader.places().stream()
                        .anyMatch(own -> own.contains(subdistrict.path())
                                || subdistrict.path().contains(own)))
                .flatMap(subdistrict -> places.children(subdistrict.id()).stream())
                .filter(place -> place.kind() == PlaceKind.COMMUNITY)
                .toList();
    }
}
