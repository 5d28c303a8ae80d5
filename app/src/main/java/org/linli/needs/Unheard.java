package org.linli.needs;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linli.needs.Gathered.Figure;
import org.linli.needs.Gathered.Group;
import org.linli.needs.Gathered.Kind;
import org.linli.needs.Gathered.Voice;
import org.linli.places.PlaceName;
import org.linli.places.PlaceSummary;
import org.linli.requests.Tallies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Shows who has not been heard: groups that few answered of, and courtyards from which nothing came.
@Component
class Unheard {

    /// Answers by which a household tells that somebody of the group lives in it.
    private static final Map<Kind, Pattern> ANSWERS = Map.ofEntries(
            entry(Kind.AGED, Pattern.compile("老人|岁以上|岁及以上|老年")),
            entry(Kind.DISABLED, Pattern.compile("残疾|残障|走路不方便|行动不便|轮椅")),
            entry(Kind.SHIFT, Pattern.compile("夜班|倒班|三班|轮班")),
            entry(Kind.TENANTS, Pattern.compile("租房|租住|租户|租客|是租的")));

    /// Only what asks who lives there is looked at: "a grandparent" may also be an answer to who fetches the child.
    private static final Pattern ABOUT_THE_HOME = Pattern.compile("家里有谁|家里有没有|住着谁|谁住|您是|年龄|多大|房子|住房|上什么班");

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
    private final Tallies tallies;

    Unheard(JdbcClient db, CommunityFigures figures, Tallies tallies) {
        this.db = db;
        this.figures = figures;
        this.tallies = tallies;
    }

    private record Share(Figure figure, PlaceName by) {}

    List<Group> groups(NeedsAssessment assessment, List<AskedSurveys.Found> asked) {
        var published = figures.latest(List.of(assessment.place().steps().getLast()));
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
                    answered.map(Share::by).orElse(Gathering.NOBODY),
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

    /// By the latest survey that asks of them.
    private static Optional<Share> answered(Kind kind, List<AskedSurveys.Found> asked) {
        var words = ANSWERS.get(kind);
        for (var found : asked)
            for (var finding : found.findings().items()) {
                var item = finding.item();
                if (finding.isHidden()
                        || words == null
                        || !AskedSurveys.isChoice(item)
                        || !item.condition().isAlways()
                        || !ABOUT_THE_HOME.matcher(item.zh()).find()) continue;
                for (var part : finding.parts()) {
                    var option = AskedSurveys.option(item, part.code());
                    if (part.hidden()
                            || option.isEmpty()
                            || !words.matcher(option.get().zh()).find()) continue;
                    return Optional.of(new Share(
                            AskedSurveys.figure(part.share(), 100),
                            new PlaceName(option.get().zh(), option.get().en())));
                }
            }
        return Optional.empty();
    }

    private Map<String, Integer> pieces(NeedsAssessment assessment) {
        Map<String, Integer> pieces = new HashMap<>();
        db.sql("""
                        select n.circle, count(*) as pieces
                        from   needs.evidence e join needs.need n on n.id = e.need
                        where  n.subdistrict = :subdistrict and n.place_path like :within and n.circle is not null
                        and    e.struck = '' and e.day between :from and :until
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

    /// The courtyards from which no concern came and no answer to a survey.
    List<PlaceName> silent(NeedsAssessment assessment, List<PlaceSummary> yards, List<AskedSurveys.Found> asked) {
        var spots = tallies.spots(assessment.place(), assessment.from(), assessment.until());
        return yards.stream()
                .filter(yard -> spots.stream().noneMatch(spot -> yard.path().contains(spot.place())))
                .filter(yard -> asked.stream()
                        .flatMap(found -> found.findings().cells().stream())
                        .noneMatch(cell -> cell.answers() > 0
                                && yard.path().contains(cell.cell().path())))
                .map(PlaceSummary::called)
                .toList();
    }
}
