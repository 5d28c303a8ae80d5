package org.linli.needs.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Entry;
import org.linli.journal.Journal;
import org.linli.needs.Launches;
import org.linli.needs.Launches.Launch;
import org.linli.needs.NeedId;
import org.linli.needs.NeedState;
import org.linli.needs.web.NeedMeasure.Counted;
import org.linli.needs.web.NeedMeasure.Line;
import org.linli.shared.Days;
import org.linli.shared.Moments;
import org.linli.shared.PlacePath;
import org.linli.shared.Visibility;
import org.linli.ui.Ui;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whether what was begun stood on a need (M01), whether needs of organisations are served, and whether what was put in
/// order is served within 90 days.
@Component
class NeedMeasures {

    /// How old the last look at a need may be on the day on which something begins.
    private static final int MONTHS = 12;

    private static final int DAYS = 90;
    private static final Set<NeedState> SERVED = EnumSet.of(NeedState.IN_SERVICE, NeedState.MET);

    private final JdbcClient db;
    private final Journal journal;
    private final ObjectProvider<Launches> launches;

    NeedMeasures(JdbcClient db, Journal journal, ObjectProvider<Launches> launches) {
        this.db = db;
        this.journal = journal;
        this.launches = launches;
    }

    /// Where and when is measured, and how far the reader may look.
    record Scope(PlacePath place, LocalDate from, LocalDate until, NeedReader reader) {}

    List<NeedMeasure> of(Scope scope, Ui ui) {
        return List.of(backed(scope, ui), bodies(scope, ui), served(scope, ui));
    }

    private NeedMeasure backed(Scope scope, Ui ui) {
        return NeedMeasure.of(
                "m01",
                launches.stream()
                        .flatMap(room -> room.of(scope.place(), scope.from(), scope.until()).stream())
                        .filter(launch -> scope.reader().isAtHome(launch.place()))
                        .map(launch -> line(launch, ui))
                        .toList());
    }

    private Line line(Launch launch, Ui ui) {
        var lacks = lacks(launch);
        var why = lacks.isEmpty()
                ? ui.text("needs.measure.m01.yes", String.valueOf(launch.need()))
                : ui.text("needs.measure.m01." + lacks);
        return new Line(
                launch.href(),
                launch.title(),
                ui.text(
                        "needs.measure.launch",
                        ui.text("needs.measure.what." + launch.what()),
                        ui.day(launch.day()),
                        why),
                lacks.isEmpty() ? Counted.IN : Counted.OUT);
    }

    private record Behind(PlacePath place, LocalDate raised, LocalDate looked, int pieces) {}

    /// What is missing for it to stand on a need; empty if it does.
    private String lacks(Launch launch) {
        var need = launch.need();
        if (need == null) return "none";
        var behind = behind(need, launch.day()).orElse(null);
        if (behind == null) return "none";
        if (!isSamePlace(behind.place(), launch.place())) return "elsewhere";
        if (behind.raised().isAfter(launch.day())) return "later";
        if (launch.day().isAfter(behind.looked().plusMonths(MONTHS))) return "old";
        return behind.pieces() == 0 ? "bare" : "";
    }

    /// A need of the community counts for what begins in one of its courtyards, and the other way round.
    private static boolean isSamePlace(PlacePath need, PlacePath launch) {
        return need.contains(launch) || launch.contains(need);
    }

    private Optional<Behind> behind(NeedId need, LocalDate day) {
        return db.sql("""
                        select n.place_path, cast(n.raised_at at time zone 'Asia/Shanghai' as date) as raised, n.looked_at,
                               (select count(*) from needs.evidence e
                                where e.need = n.id and e.struck = '' and e.speaks = 'FOR' and e.day <= :day) as pieces
                        from   needs.need n where n.id = :id
                        """)
                .param("id", need.value())
                .param("day", day)
                .query((row, n) -> new Behind(
                        new PlacePath(row.getString("place_path")),
                        row.getObject("raised", LocalDate.class),
                        row.getObject("looked_at", LocalDate.class),
                        row.getInt("pieces")))
                .optional();
    }

    private record Found(NeedId id, String title, NeedState state) {}

    private NeedMeasure bodies(Scope scope, Ui ui) {
        return NeedMeasure.of(
                "bodies",
                needs(scope, "n.organisation is not null and n.state <> 'RAISED' and n.raised_at < :until").stream()
                        .map(need -> new Line(
                                "/needs/" + need.id(),
                                need.title(),
                                ui.text("needs.state", need.state()),
                                SERVED.contains(need.state()) ? Counted.IN : Counted.OUT))
                        .toList());
    }

    private NeedMeasure served(Scope scope, Ui ui) {
        return NeedMeasure.of(
                "ranked",
                needs(scope, "n.priority is not null and n.raised_at < :until").stream()
                        .flatMap(need -> ranked(need, scope, ui).stream())
                        .toList());
    }

    private Optional<Line> ranked(Found need, Scope scope, Ui ui) {
        var story = journal.story(need.id().subject(), EnumSet.of(Visibility.STAFF));
        var ranked = day(story, "NeedPrioritised", null);
        if (ranked == null || ranked.isBefore(scope.from()) || ranked.isAfter(scope.until())) return Optional.empty();
        var served = day(story, "NeedInService", ranked);
        var last = ranked.plusDays(DAYS);
        var inTime = served != null && !served.isAfter(last);
        var words = served == null
                ? ui.text("needs.measure.ranked.not", ui.day(ranked))
                : ui.text("needs.measure.ranked.served", ui.day(ranked), ui.day(served));
        var counted = inTime ? Counted.IN : last.isBefore(ui.today()) ? Counted.OUT : Counted.UNKNOWN;
        return Optional.of(new Line("/needs/" + need.id(), need.title(), words, counted));
    }

    /// When it was done for the first time, from that day on; none if it never was.
    private static @Nullable LocalDate day(List<Entry> story, String type, @Nullable LocalDate from) {
        return story.stream()
                .filter(entry -> entry.type().equals(type))
                .map(Entry::at)
                .map(NeedMeasures::day)
                .filter(day -> from == null || !day.isBefore(from))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static LocalDate day(Instant at) {
        return Days.of(at);
    }

    private List<Found> needs(Scope scope, String condition) {
        return db.sql("""
                        select n.id, n.title, n.state from needs.need n
                        where  starts_with(n.place_path, :place)
                               and exists (select from unnest(:own) as own where starts_with(n.place_path, own))
                               and %s
                        order  by n.id
                        """.formatted(condition))
                .param("place", scope.place().value())
                .param("own", scope.reader().paths())
                .param("until", Moments.startOf(scope.until().plusDays(1)))
                .query((row, n) -> new Found(
                        new NeedId(row.getLong("id")),
                        row.getString("title"),
                        NeedState.valueOf(row.getString("state"))))
                .list();
    }
}
