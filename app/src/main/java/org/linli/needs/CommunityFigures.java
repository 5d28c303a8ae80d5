package org.linli.needs;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.linli.journal.Journal;
import org.linli.needs.CommunityFigure.Kind;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.PlaceId;
import org.linli.shared.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Published figures of communities: how hard it is to live there, before anybody has asked for anything.
@Service
@Transactional
public class CommunityFigures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final JdbcClient db;
    private final Places places;
    private final Journal journal;
    private final Clock clock;

    CommunityFigures(JdbcClient db, Places places, Journal journal, Clock clock) {
        this.db = db;
        this.places = places;
        this.journal = journal;
        this.clock = clock;
    }

    /// The latest of each kind in each of the places.
    @Transactional(readOnly = true)
    public List<CommunityFigure> latest(Collection<PlaceId> communities) {
        return db.sql("""
                        select distinct on (place, kind) place, kind, day, value, source
                        from   needs.community_figure
                        where  place = any(:places)
                        order  by place, kind, day desc
                        """)
                .param("places", communities.stream().map(PlaceId::value).toArray(Long[]::new))
                .query((row, n) -> new CommunityFigure(
                        new PlaceId(row.getLong("place")),
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("day", LocalDate.class),
                        row.getBigDecimal("value"),
                        row.getString("source")))
                .list();
    }

    /// Enters a figure; the same kind and day again corrects it.
    public void note(CommunityFigure figure, Actor actor) {
        var place = places.get(figure.place());
        var today = Days.today(clock);
        actor.require(Right.DECIDE_NEEDS, place.path(), today);
        NeedRule.EVIDENCE_NAMES_ITS_SOURCE.requireAt("source", !figure.source().isBlank());
        NeedRule.A_TEXT_HAS_ITS_LIMIT.requireAt("source", figure.source().length() <= 200, 200);
        NeedRule.EVIDENCE_LIES_IN_THE_PAST.requireAt("day", !figure.day().isAfter(today));
        NeedRule.A_FIGURE_IS_PLAUSIBLE.requireAt("value", isPlausible(figure));
        db.sql("""
                        insert into needs.community_figure (place, kind, day, value, source)
                        values (:place, :kind, :day, :value, :source)
                        on conflict (place, kind, day) do update set value = excluded.value, source = excluded.source
                        """)
                .param("place", figure.place().value())
                .param("kind", figure.kind().name())
                .param("day", figure.day())
                .param("value", figure.value())
                .param("source", figure.source())
                .update();
        journal.record(
                new FigureNoted(place.path(), figure.kind(), figure.day().toString(), figure.value()),
                actor,
                figure.source());
    }

    private static boolean isPlausible(CommunityFigure figure) {
        var value = figure.value();
        return switch (figure.kind()) {
            case RESIDENTS -> value.signum() > 0 && value.compareTo(BigDecimal.valueOf(1_000_000)) <= 0;
            case BUILT ->
                value.compareTo(BigDecimal.valueOf(1800)) >= 0 && value.compareTo(BigDecimal.valueOf(2100)) <= 0;
            case AGED, DISABLED, LOW_INCOME, TENANTS -> value.compareTo(HUNDRED) <= 0;
        };
    }
}
