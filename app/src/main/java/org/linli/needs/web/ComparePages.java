package org.linli.needs.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.linli.needs.CommunityFigure;
import org.linli.needs.CommunityFigure.Kind;
import org.linli.needs.CommunityFigures;
import org.linli.needs.NeedState;
import org.linli.needs.web.ComparePage.Card;
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
        var rates = new HashMap<PlaceId, Double>();
        for (var place : communities) rates.put(place.id(), rate(place, latest, ui));
        var names = new HashMap<PlaceId, String>();
        for (var place : communities) names.put(place.id(), place.name(ui));
        var cards = communities.stream()
                .map(place -> card(place, latest, comparison, rates, names, reader, ui))
                .toList();
        return new ComparePage(
                cards,
                communities.stream()
                        .filter(place -> actor.may(Right.DECIDE_NEEDS, place.path(), ui.today()))
                        .map(place -> new Choice(place.id().toString(), place.name(ui)))
                        .toList(),
                ui.may(Right.DECIDE_NEEDS));
    }

    private Card card(
            PlaceSummary place,
            Map<PlaceId, List<CommunityFigure>> latest,
            Comparison comparison,
            Map<PlaceId, Double> rates,
            Map<PlaceId, String> names,
            NeedReader reader,
            Ui ui) {
        var query = new ListQuery("/needs", Map.of("place", place.id().toString(), "state", "live"), "", 1);
        var rows = lists.all(query, reader, ui);
        var alike = comparison.alike(place.id(), ALIKE);
        var known = alike.stream()
                .map(rates::get)
                .filter(Objects::nonNull)
                .filter(rate -> rate >= 0)
                .toList();
        return new Card(
                place.id(),
                place.name(ui),
                latest.getOrDefault(place.id(), List.of()),
                rows.size(),
                (int) rows.stream()
                        .filter(row -> row.state() == NeedState.UNMET)
                        .count(),
                rows.stream().mapToInt(NeedRow::evidence).sum(),
                rates.getOrDefault(place.id(), -1.0),
                known.isEmpty()
                        ? -1
                        : known.stream()
                                .mapToDouble(Double::doubleValue)
                                .average()
                                .orElse(-1),
                alike.stream().map(other -> names.getOrDefault(other, "")).toList());
    }

    /// Concerns of the last year for every thousand residents; below 0 where the residents were not counted.
    private double rate(PlaceSummary place, Map<PlaceId, List<CommunityFigure>> latest, Ui ui) {
        var residents = latest.getOrDefault(place.id(), List.of()).stream()
                .filter(figure -> figure.kind() == Kind.RESIDENTS)
                .mapToDouble(figure -> figure.value().doubleValue())
                .findFirst();
        if (residents.isEmpty()) return -1;
        int said = voices.heard(place.path(), ui.now().minus(YEAR)).stream()
                .mapToInt(Voices.Heard::said)
                .sum();
        return THOUSAND * said / residents.getAsDouble();
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
