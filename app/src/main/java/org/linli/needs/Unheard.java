package org.linli.needs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.needs.Gathered.Figure;
import org.linli.needs.Gathered.Group;
import org.linli.needs.Gathered.Kind;
import org.linli.needs.Gathered.Voice;
import org.linli.surveys.ItemOption;
import org.linli.surveys.Trait;
import org.linli.ui.BilingualText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Shows who has not been heard: groups that few answered of.
@Component
class Unheard {

    private static final Map<Kind, Trait> TRAITS = Map.of(
            Kind.AGED, Trait.AGED,
            Kind.DISABLED, Trait.DISABLED,
            Kind.SHIFT, Trait.SHIFT,
            Kind.TENANTS, Trait.TENANTS);

    private static final Map<Kind, CommunityFigure.Kind> PUBLISHED = Map.of(
            Kind.AGED, CommunityFigure.Kind.AGED,
            Kind.DISABLED, CommunityFigure.Kind.DISABLED,
            Kind.TENANTS, CommunityFigure.Kind.TENANTS);

    private static final Map<Kind, List<Circle>> CIRCLES = Map.of(
            Kind.AGED, List.of(Circle.OLD_PEOPLE, Circle.OLD_AND_ALONE),
            Kind.DISABLED, List.of(Circle.DISABLED_PEOPLE),
            Kind.SHIFT, List.of(Circle.SHIFT_WORKERS),
            Kind.TENANTS, List.of(Circle.TENANTS));

    private final JdbcClient db;
    private final CommunityFigures figures;

    Unheard(JdbcClient db, CommunityFigures figures) {
        this.db = db;
        this.figures = figures;
    }

    private record Share(Figure figure, BilingualText by) {}

    List<Group> groups(NeedsAssessment assessment, List<AskedSurveys.Found> asked) {
        var published = figures.latest(List.of(assessment.place().place()));
        var pieces = pieces(assessment);
        var groups = new ArrayList<Group>();
        for (var kind : Kind.values()) {
            var figure = published.stream()
                    .filter(one -> one.kind() == PUBLISHED.get(kind))
                    .findFirst();
            var living = figure.map(one -> one.value().doubleValue()).orElse(null);
            var answered = answered(kind, asked);
            int told = CIRCLES.getOrDefault(kind, List.of()).stream()
                    .mapToInt(circle -> pieces.getOrDefault(circle.name(), 0))
                    .sum();
            var share = answered.map(Share::figure).orElse(null);
            groups.add(new Group(
                    kind,
                    living,
                    figure.map(one -> one.source() + " · " + one.day()).orElse(""),
                    share,
                    answered.map(Share::by).orElse(BilingualText.NONE),
                    told,
                    voice(living, share, told)));
        }
        return groups;
    }

    static Voice voice(@Nullable Double living, @Nullable Figure answered, int pieces) {
        boolean silent = answered == null || answered.value() == 0;
        if (silent && pieces == 0) return Voice.NOT;
        if (living == null) return Voice.UNSURE;
        if (silent || answered == null) return Voice.LESS;
        return answered.high() < living ? Voice.LESS : Voice.HEARD;
    }

    /// By the latest survey with an answer that tells of them.
    private static Optional<Share> answered(Kind kind, List<AskedSurveys.Found> asked) {
        var trait = Objects.requireNonNull(TRAITS.get(kind));
        for (var found : asked)
            for (var finding : found.findings().items()) {
                var option = finding.isHidden()
                        ? Optional.<ItemOption>empty()
                        : finding.item().telling(trait);
                if (option.isEmpty()) continue;
                var told = option.get();
                for (var part : finding.parts())
                    if (part.code().equals(told.code()) && !part.hidden())
                        return Optional.of(new Share(
                                AskedSurveys.figure(part.share(), 100), new BilingualText(told.zh(), told.en())));
            }
        return Optional.empty();
    }

    private Map<String, Integer> pieces(NeedsAssessment assessment) {
        Map<String, Integer> pieces = new HashMap<>();
        db.sql("""
                        select n.circle, count(*) as pieces
                        from   needs.evidence e join needs.need n on n.id = e.need
                        where  n.subdistrict = :subdistrict and n.place_path like :within and n.circle is not null
                        and    e.struck = '' and not n.taken_back and e.day between :from and :until
                        group  by n.circle
                        """)
                .param("subdistrict", Gathering.subdistrict(assessment))
                .param("within", Gathering.within(assessment))
                .param("from", assessment.from())
                .param("until", assessment.until())
                .query((row, n) -> pieces.put(row.getString("circle"), row.getInt("pieces")))
                .list();
        return pieces;
    }
}
