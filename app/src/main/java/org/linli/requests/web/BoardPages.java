package org.linli.requests.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.places.Places;
import org.linli.requests.RequestState;
import org.linli.requests.web.BoardPage.Count;
import org.linli.requests.web.BoardPage.Line;
import org.linli.requests.web.BoardPage.Stage;
import org.linli.shared.Actor;
import org.linli.shared.Moments;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts for the board. What is open is counted from one narrow index that holds nothing else; see
/// docs/decisions/0031.
@Component
class BoardPages {

    private static final int DAYS = 30;

    private static final Map<String, List<RequestState>> STAGES = stages();

    private static final List<RequestState> ENDED = List.of(
            RequestState.RESOLVED,
            RequestState.CLOSED,
            RequestState.NO_ANSWER,
            RequestState.NOT_OURS,
            RequestState.WITHDRAWN);

    private final JdbcClient db;
    private final Places places;
    private final Named named;

    BoardPages(JdbcClient db, Places places, Named named) {
        this.db = db;
        this.places = places;
        this.named = named;
    }

    private record Tally(
            String state, String child, @Nullable Long lead, long count, long late) {}

    /// @param asked the place to look at; none: the outermost of the reader's own
    BoardPage of(@Nullable PlaceId asked, Actor actor, Ui ui) {
        var place = asked == null ? own(actor, ui) : places.get(asked).path();
        var open = tallies(Reach.OPEN, place, actor, ui);
        var ended = tallies("closed_at > :since", place, actor, ui);
        var id = place.steps().isEmpty() ? "" : place.place().toString();
        return new BoardPage(
                id.isEmpty() ? "" : places.get(place.place()).name(ui),
                above(place, actor, ui),
                STAGES.entrySet().stream()
                        .map(stage -> new Stage(stage.getKey(), counts(stage.getValue(), open, id)))
                        .toList(),
                lines(
                        open,
                        ended,
                        Tally::child,
                        child -> placeName(child, ui),
                        child -> "/board?place=" + child,
                        child -> list(child, "")),
                leads(open, ended, id, ui),
                counts(ENDED, ended, id).stream()
                        .filter(count -> count.count() > 0)
                        .toList(),
                open.stream().mapToLong(Tally::count).sum(),
                open.stream().mapToLong(Tally::late).sum(),
                DAYS);
    }

    private List<Tally> tallies(String which, PlacePath place, Actor actor, Ui ui) {
        return db.sql("""
                        select state, split_part(place_path, '/', %d) as child, lead, count(*) as count,
                               count(*) filter (where due < :now) as late
                        from   requests.request
                        where  %s and %s and %s
                        group  by 1, 2, 3
                        """.formatted(place.steps().size() + 2, which, Reach.of(actor, ui.today()), Reach.within(place)))
                .param("now", Moments.kept(ui.now()))
                .param("since", Moments.kept(ui.now().minus(Duration.ofDays(DAYS))))
                .query((row, n) -> new Tally(
                        row.getString("state"),
                        row.getString("child"),
                        row.getObject("lead", Long.class),
                        row.getLong("count"),
                        row.getLong("late")))
                .list();
    }

    private static List<Count> counts(List<RequestState> states, List<Tally> tallies, String place) {
        var sums = new EnumMap<RequestState, long[]>(RequestState.class);
        for (var tally : tallies) {
            var sum = sums.computeIfAbsent(RequestState.valueOf(tally.state()), _ -> new long[2]);
            sum[0] += tally.count();
            sum[1] += tally.late();
        }
        return states.stream()
                .map(state -> {
                    var sum = sums.getOrDefault(state, new long[2]);
                    return new Count(
                            state,
                            sum[0],
                            sum[1],
                            list(place, "&state=" + state.name().toLowerCase(Locale.ROOT)));
                })
                .toList();
    }

    private List<Line> leads(List<Tally> open, List<Tally> ended, String place, Ui ui) {
        var names = named.of(
                Stream.concat(open.stream(), ended.stream())
                        .<@Nullable Long>map(Tally::lead)
                        .toList(),
                List.of(),
                ui);
        return lines(
                open.stream().filter(tally -> tally.lead() != null).toList(),
                ended.stream().filter(tally -> tally.lead() != null).toList(),
                tally -> Objects.toString(tally.lead()),
                lead -> names.organisation(Long.valueOf(lead)),
                _ -> "",
                lead -> list(place, "&lead=" + lead));
    }

    private static List<Line> lines(
            List<Tally> open,
            List<Tally> ended,
            Function<Tally, String> by,
            Function<String, String> name,
            Function<String, String> href,
            Function<String, String> list) {
        var opened = open.stream().collect(Collectors.groupingBy(by));
        var done = ended.stream().collect(Collectors.groupingBy(by, Collectors.summingLong(Tally::count)));
        return Stream.concat(opened.keySet().stream(), done.keySet().stream())
                .distinct()
                .filter(key -> !key.isEmpty())
                .map(key -> {
                    var own = opened.getOrDefault(key, List.of());
                    return new Line(
                            name.apply(key),
                            own.stream().mapToLong(Tally::count).sum(),
                            own.stream().mapToLong(Tally::late).sum(),
                            done.getOrDefault(key, 0L),
                            href.apply(key),
                            list.apply(key));
                })
                .sorted(Comparator.comparingLong(Line::open).reversed().thenComparing(Line::name))
                .toList();
    }

    private static String list(String place, String more) {
        var query =
                (place.isEmpty() ? "" : "&place=" + place) + (more.contains("state=") ? more : more + "&state=open");
        return "/requests?" + query.substring(1);
    }

    private PlacePath own(Actor actor, Ui ui) {
        for (var right : List.of(Right.SEE_REQUESTS, Right.SEE_OWN_ITEMS)) {
            var held = actor.placesOf(right, ui.today());
            if (held.size() == 1) return held.getFirst();
        }
        return PlacePath.ALL;
    }

    private List<Line> above(PlacePath place, Actor actor, Ui ui) {
        var own = own(actor, ui);
        var lines = new ArrayList<Line>();
        var path = PlacePath.ALL;
        for (var step : place.steps()) {
            path = path.child(step);
            if (own.contains(path) && !path.equals(place))
                lines.add(new Line(places.get(step).name(ui), 0, 0, 0, "/board?place=" + step, ""));
        }
        return lines;
    }

    private String placeName(String id, Ui ui) {
        return places.find(new PlaceId(Long.parseLong(id)))
                .map(place -> place.name(ui))
                .orElse(id);
    }

    private static Map<String, List<RequestState>> stages() {
        var stages = new LinkedHashMap<String, List<RequestState>>();
        stages.put("in", List.of(RequestState.SUBMITTED, RequestState.ACCEPTED, RequestState.NEEDS_INFO));
        stages.put("sort", List.of(RequestState.CLASSIFIED, RequestState.RETURNED, RequestState.GAP));
        stages.put(
                "work",
                List.of(RequestState.DISPATCHED, RequestState.SIGNED, RequestState.IN_PROGRESS, RequestState.REOPENED));
        stages.put(
                "resident",
                List.of(
                        RequestState.HANDLED,
                        RequestState.DIRECT_REPLY,
                        RequestState.AWAITING_CONFIRMATION,
                        RequestState.NOT_RESOLVED));
        return stages;
    }
}
