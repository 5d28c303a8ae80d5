package org.linli.needs.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.needs.Circle;
import org.linli.needs.NeedState;
import org.linli.needs.WeekHours;
import org.linli.needs.web.NeedMap.Line;
import org.linli.places.PlaceKind;
import org.linli.places.Places;
import org.linli.places.Plan;
import org.linli.places.PlanFormat;
import org.linli.places.PlanMark;
import org.linli.places.PlanTint;
import org.linli.places.PlanView;
import org.linli.places.Plans;
import org.linli.shared.Constants;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.ui.ListQuery;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// Draws where and when people lack something.
@Component
class NeedMaps {

    private static final String ORGANISATION = "organisation";

    private final NeedLists lists;
    private final NeedSpots spots;
    private final NeedFilters filters;
    private final Places places;
    private final Plans plans;

    NeedMaps(NeedLists lists, NeedSpots spots, NeedFilters filters, Places places, Plans plans) {
        this.lists = lists;
        this.spots = spots;
        this.filters = filters;
        this.places = places;
        this.plans = plans;
    }

    NeedMap of(NeedReader reader, Ui ui) {
        var conditions = filters.few(ui);
        var query = ListQuery.of(ui, conditions);
        var live = lists.all(query, reader, ui).stream()
                .filter(row -> row.state().isLive())
                .toList();
        var found = spots.of(live);
        var busy = hours(found);
        int most = 0;
        for (int count : busy) most = Math.max(most, count);
        return new NeedMap(
                conditions,
                query,
                plan(query, reader, live, found, ui),
                week(busy, most),
                most,
                lines(live, NeedMaps::community, id -> named(id, ui), id -> query.with("place", id.toString())),
                lines(live, NeedMaps::circle, one -> circle(one, ui), one -> query.with("circle", one)),
                live);
    }

    private static int[] hours(List<NeedSpots.Spot> found) {
        var busy = new int[WeekHours.DAYS * WeekHours.HOURS];
        var counted = new HashMap<Long, WeekHours>();
        for (var spot : found) counted.put(spot.need(), spot.hours());
        for (var hours : counted.values())
            for (int hour = 0; hour < busy.length; hour++)
                if (hours.at(hour / WeekHours.HOURS, hour % WeekHours.HOURS) > 0) busy[hour]++;
        return busy;
    }

    private static WeekHours week(int[] busy, int most) {
        if (most == 0) return WeekHours.UNKNOWN;
        var levels = new StringBuilder();
        for (int count : busy) levels.append((count * WeekHours.MOST + most - 1) / most);
        return new WeekHours(levels.toString());
    }

    private @Nullable Plan plan(
            ListQuery query, NeedReader reader, List<NeedRow> live, List<NeedSpots.Spot> found, Ui ui) {
        var shown = shown(query, reader);
        if (shown == null) return null;
        var counts = found.stream().collect(Collectors.groupingBy(NeedSpots.Spot::place, Collectors.counting()));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        var tints = counts.entrySet().stream()
                .map(entry -> new PlanTint(
                        new PlaceId(entry.getKey()),
                        0.2 + 0.6 * entry.getValue() / most,
                        ui.text("needs.map.count", entry.getValue())))
                .toList();
        return plans.draw(new PlanView(
                        shown,
                        PlanFormat.SHEET,
                        id -> "/needs/map?place=" + id,
                        marks(live, found, ui),
                        tints,
                        ui.english()))
                .orElse(null);
    }

    private static List<PlanMark> marks(List<NeedRow> live, List<NeedSpots.Spot> found, Ui ui) {
        var first = new HashMap<Long, PlacePath>();
        for (var spot : found) first.putIfAbsent(spot.need(), spot.path());
        return live.stream()
                .filter(row -> first.containsKey(row.id().value()))
                .limit(NeedMap.SIGNS)
                .map(row -> new PlanMark(
                        Objects.requireNonNull(first.get(row.id().value())),
                        row.state() == NeedState.UNMET ? PlanMark.Sign.GAP : PlanMark.Sign.OPEN,
                        row.title(),
                        row.size() == null ? ui.text("needs.state", row.state()) : row.sized(ui),
                        "/needs/" + row.id()))
                .toList();
    }

    private static @Nullable PlaceId shown(ListQuery query, NeedReader reader) {
        return PlaceId.parse(query.value("place"))
                .or(() -> reader.places().stream()
                        .filter(path -> !path.steps().isEmpty())
                        .map(PlacePath::subdistrict)
                        .findFirst())
                .orElse(null);
    }

    private static <K> List<Line> lines(
            List<NeedRow> live, Function<NeedRow, K> by, Function<K, String> name, Function<K, String> href) {
        var lines = new ArrayList<Line>();
        live.stream()
                .collect(Collectors.groupingBy(by))
                .forEach((key, rows) -> lines.add(new Line(
                        name.apply(key),
                        rows.size(),
                        (int) rows.stream()
                                .filter(row -> row.state() == NeedState.UNMET)
                                .count(),
                        href.apply(key))));
        lines.sort(Comparator.comparingInt(Line::count).reversed().thenComparing(Line::name));
        return lines;
    }

    /// The community in which it lies, however small its own place is; the subdistrict, where it lies in none alone.
    private static PlaceId community(NeedRow row) {
        var steps = row.path().steps();
        return steps.size() > 1 ? steps.get(1) : steps.getFirst();
    }

    private String named(PlaceId id, Ui ui) {
        var place = places.get(id);
        var name = place.inFull().in(ui);
        return place.kind() == PlaceKind.COMMUNITY ? name : ui.text("needs.map.beyond", name);
    }

    private static String circle(NeedRow row) {
        var circle = row.circle();
        return circle == null ? ORGANISATION : circle.name().toLowerCase(Locale.ROOT);
    }

    private static String circle(String asked, Ui ui) {
        return Constants.named(Circle.class, asked)
                .map(circle -> ui.text("needs.circle", circle))
                .orElseGet(() -> ui.text("needs.list.organisation"));
    }

    /// Signs for the plan that everybody may look at.
    List<PlanMark> open(Map<String, String> conditions, Ui ui) {
        var query = new ListQuery("/needs", conditions, "", 1);
        var live = lists.all(query, new NeedReader(List.of()), ui).stream()
                .filter(row -> row.state().isLive())
                .toList();
        return marks(live, spots.of(live), ui);
    }
}
