package org.linli.needs.web;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.needs.EvidenceKind;
import org.linli.needs.HearingMethod;
import org.linli.needs.HearingMethods;
import org.linli.needs.web.MethodsPage.Line;
import org.linli.needs.web.MethodsPage.Other;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.requests.Channel;
import org.linli.requests.RequestId;
import org.linli.requests.Voice;
import org.linli.requests.Voices;
import org.linli.shared.Actor;
import org.linli.shared.NotAllowed;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Choice;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts what each way of hearing has brought.
@Component
class MethodsPages {

    private static final Duration YEAR = Duration.ofDays(365);

    private final JdbcClient db;
    private final HearingMethods methods;
    private final Voices voices;
    private final Places places;

    MethodsPages(JdbcClient db, HearingMethods methods, Voices voices, Places places) {
        this.db = db;
        this.methods = methods;
        this.voices = voices;
        this.places = places;
    }

    private record Piece(
            long need,
            EvidenceKind kind,
            String reference,
            @Nullable Integer method) {}

    /// @param asked the subdistrict; 0 for the reader's first
    /// @param edited the number of the one that is written anew; 0 for none
    MethodsPage of(long asked, int edited, Actor actor, Ui ui) {
        var subdistricts = subdistricts(actor, ui);
        var shown = subdistricts.stream()
                .filter(place -> asked == 0 || place.id().value() == asked)
                .findFirst()
                .orElseThrow(() -> new NotAllowed(Right.SEE_NEEDS));
        var since = ui.now().minus(YEAR);
        var named = methods.of(shown.path());
        var heard = voices.heard(shown.path(), since);
        var pieces = pieces(shown.path());
        var said = voices.all(pieces.stream()
                .filter(piece -> piece.kind() == EvidenceKind.CONCERN)
                .map(piece -> new RequestId(Long.parseLong(piece.reference())))
                .toList());
        var taken = named.stream().flatMap(method -> method.channels().stream()).toList();
        return new MethodsPage(
                shown.id().value(),
                shown.name(ui),
                subdistricts.stream()
                        .map(place -> new Choice(place.id().toString(), place.name(ui)))
                        .toList(),
                named.stream()
                        .map(method -> line(method, heard, pieces, said, since))
                        .toList(),
                heard.stream()
                        .filter(way -> !taken.contains(way.channel()))
                        .map(way -> new Other(way.channel(), way.said(), way.solved()))
                        .toList(),
                IntStream.rangeClosed(1, HearingMethod.MOST)
                        .boxed()
                        .filter(number -> named.stream().noneMatch(method -> method.number() == number))
                        .toList(),
                named.stream()
                        .filter(method -> method.number() == edited)
                        .findFirst()
                        .orElse(HearingMethod.BLANK),
                actor.may(Right.EDIT_DUTIES, shown.path(), ui.today()));
    }

    private static Line line(
            HearingMethod method, List<Voices.Heard> heard, List<Piece> pieces, List<Voice> said, Instant since) {
        var ways = heard.stream()
                .filter(way -> method.channels().contains(way.channel()))
                .toList();
        var found = pieces.stream().filter(piece -> isFound(piece, method)).toList();
        var needs = new HashSet<Long>();
        for (var piece : found) needs.add(piece.need());
        needs.addAll(needsOf(said, pieces, method.channels(), since));
        return new Line(
                method,
                ways.stream().mapToInt(Voices.Heard::said).sum(),
                found.size(),
                needs.size(),
                ways.stream().mapToInt(Voices.Heard::solved).sum());
    }

    private static boolean isFound(Piece piece, HearingMethod method) {
        if (piece.kind() == EvidenceKind.CONCERN) return false;
        var number = piece.method();
        return number == null ? method.kinds().contains(piece.kind()) : number == method.number();
    }

    /// The needs that stand on concerns which came in these ways since then.
    private static Set<Long> needsOf(List<Voice> said, List<Piece> pieces, List<Channel> channels, Instant since) {
        var came = new HashSet<String>();
        for (var voice : said)
            if (channels.contains(voice.channel()) && voice.receivedAt().isAfter(since))
                came.add(voice.id().toString());
        var needs = new HashSet<Long>();
        for (var piece : pieces)
            if (piece.kind() == EvidenceKind.CONCERN && came.contains(piece.reference())) needs.add(piece.need());
        return needs;
    }

    private List<Piece> pieces(PlacePath subdistrict) {
        return db.sql("""
                        select e.need, e.kind, e.reference, e.method
                        from   needs.evidence e join needs.need n on n.id = e.need
                        where  n.subdistrict = :subdistrict and e.struck = ''
                        """)
                .param("subdistrict", subdistrict.subdistrict().value())
                .query((row, n) -> new Piece(
                        row.getLong("need"),
                        EvidenceKind.valueOf(row.getString("kind")),
                        row.getString("reference"),
                        row.getObject("method", Integer.class)))
                .list();
    }

    private List<PlaceSummary> subdistricts(Actor actor, Ui ui) {
        var own = Stream.of(Right.SEE_NEEDS, Right.EDIT_DUTIES)
                .flatMap(right -> actor.placesOf(right, ui.today()).stream())
                .toList();
        if (own.contains(PlacePath.ALL)) return places.subdistricts();
        return own.stream()
                .map(PlacePath::subdistrict)
                .distinct()
                .map((PlaceId id) -> places.get(id))
                .toList();
    }
}
