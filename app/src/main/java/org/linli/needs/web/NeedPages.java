package org.linli.needs.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linli.needs.Disproofs;
import org.linli.needs.Estimate;
import org.linli.needs.Evidence;
import org.linli.needs.EvidenceBook;
import org.linli.needs.Indicators;
import org.linli.needs.Keepers;
import org.linli.needs.NeedId;
import org.linli.needs.NeedState;
import org.linli.needs.Needs;
import org.linli.needs.Proposals;
import org.linli.needs.SiteChecks;
import org.linli.needs.Unit;
import org.linli.needs.WeekHours;
import org.linli.needs.web.NeedPage.Spread;
import org.linli.places.Places;
import org.linli.places.Plan;
import org.linli.places.PlanFormat;
import org.linli.places.PlanMark;
import org.linli.places.PlanTint;
import org.linli.places.PlanView;
import org.linli.places.Plans;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.ui.Choice;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// One need, as far as its reader may see.
@Component
class NeedPages {

    private final JdbcClient db;
    private final Needs needs;
    private final EvidenceBook book;
    private final EvidenceLinks links;
    private final Proposals proposals;
    private final Disproofs disproofs;
    private final Keepers keepers;
    private final NeedStories stories;
    private final Indicators indicators;
    private final SiteChecks checks;
    private final OnFootChecks onFoot;
    private final NeedNames names;
    private final Plans plans;
    private final Places places;

    NeedPages(
            JdbcClient db,
            Needs needs,
            EvidenceBook book,
            EvidenceLinks links,
            Proposals proposals,
            Disproofs disproofs,
            Keepers keepers,
            NeedStories stories,
            Indicators indicators,
            SiteChecks checks,
            OnFootChecks onFoot,
            NeedNames names,
            Plans plans,
            Places places) {
        this.db = db;
        this.needs = needs;
        this.book = book;
        this.links = links;
        this.proposals = proposals;
        this.disproofs = disproofs;
        this.keepers = keepers;
        this.stories = stories;
        this.indicators = indicators;
        this.checks = checks;
        this.onFoot = onFoot;
        this.names = names;
        this.plans = plans;
        this.places = places;
    }

    /// @throws NotFound if there is none, or none that the reader may know of
    NeedPage of(NeedId id, Actor actor, Ui ui) {
        var reader = NeedReader.of(actor, ui.today());
        return db.sql("""
                        select n.*,
                               (select count(*) from needs.evidence e
                                where e.need = n.id and e.struck = '' and e.speaks = 'FOR') as evidence
                        from   needs.need n
                        where  n.id = :id and\s""" + reader.reach())
                .param("id", id.value())
                .param("own", reader.paths())
                .query((row, n) -> found(row))
                .optional()
                .map(found -> page(found, reader, actor, ui))
                .orElseThrow(() -> new NotFound(id));
    }

    /// A need as it was read, before anything is asked for that belongs to it.
    private record Found(
            Function<NeedNames.Naming, NeedRow> row,
            int version,
            String body,
            long place,
            PlacePath path,
            String hypothesis,
            String unknown,
            WeekHours hours,
            @Nullable Long hoursEvidence,
            @Nullable Long keeper,
            String matchedWith,
            boolean shownToPublic,
            @Nullable NeedId successor) {}

    private static Found found(ResultSet row) throws SQLException {
        var successor = row.getObject("successor", Long.class);
        return new Found(
                NeedLists.row(row),
                row.getInt("version"),
                row.getString("body"),
                row.getLong("place"),
                new PlacePath(row.getString("place_path")),
                row.getString("hypothesis"),
                row.getString("unknown"),
                new WeekHours(row.getString("hours")),
                row.getObject("hours_evidence", Long.class),
                row.getObject("keeper", Long.class),
                row.getString("matched_with"),
                row.getBoolean("shown_to_public"),
                successor == null ? null : new NeedId(successor));
    }

    private NeedPage page(Found found, NeedReader reader, Actor actor, Ui ui) {
        var naming = names.of(ui);
        var row = found.row().apply(naming);
        var colleague = reader.isAtHome(found.path());
        var spread = spread(row.id(), colleague, ui);
        var evidence = book.evidence(row.id()).stream().filter(Evidence::counts).toList();
        return new NeedPage(
                row,
                found.body(),
                found.path(),
                found.hypothesis(),
                found.unknown(),
                found.hours(),
                found.hoursEvidence(),
                forest(row, evidence, colleague, ui),
                plan(row, found.place(), spread, ui),
                spread,
                evidence,
                colleague ? links.of(evidence, actor) : Map.of(),
                colleague ? proposals.feeding(row.id(), actor) : List.of(),
                disproofs.of(row.id()),
                indicators.of(row.id()).orElse(null),
                checks.of(row.id())
                        .map(check -> onFoot.of(check, row.circle(), homes(found, spread)))
                        .orElse(null),
                colleague ? naming.person(found.keeper()) : "",
                keepers.others(row.id(), actor).stream()
                        .map(one -> new Choice(one.id().toString(), one.name()))
                        .toList(),
                found.matchedWith(),
                found.shownToPublic(),
                found.successor(),
                colleague ? needs.acts(row.id(), actor) : List.of(),
                colleague ? stories.of(row.id(), ui) : List.of(),
                colleague,
                colleague && needs.mayWork(row.id(), actor));
    }

    /// Where those who lack it live: at its places; anywhere in it, where nobody has said.
    private static List<PlaceId> homes(Found found, List<Spread> spread) {
        return spread.isEmpty()
                ? List.of(new PlaceId(found.place()))
                : spread.stream().map(spot -> new PlaceId(spot.place())).toList();
    }

    /// Neighbours see no single estimate that would name so few that somebody could be known by it.
    private Forest forest(NeedRow row, List<Evidence> evidence, boolean colleague, Ui ui) {
        var size = row.size();
        var few = size != null && size.isFew();
        var rows = book.estimates(row.id()).stream()
                .filter(estimate -> colleague
                        || (estimate.counts() && !few && !estimate.size().isFew()))
                .map(estimate -> row(estimate, evidence, ui))
                .toList();
        return Forest.of(rows, row.size(), row.unit());
    }

    private static Forest.Row row(Estimate estimate, List<Evidence> evidence, Ui ui) {
        var source = estimate.evidence();
        var what = source == null
                ? ui.text("needs.estimate.concerns")
                : source(evidence, source).map(Evidence::title).orElse(ui.text("needs.estimate.struck"));
        var how = estimate.counts() ? ui.text("needs.method", estimate.method()) : estimate.leftOut();
        if (estimate.counts() && !estimate.basis().isEmpty())
            how = ui.text("needs.estimate.how", how, estimate.basis());
        return new Forest.Row(what, how, estimate.size(), estimate.counts());
    }

    private static Optional<Evidence> source(List<Evidence> evidence, long id) {
        return evidence.stream().filter(one -> one.id() == id).findFirst();
    }

    /// A place of a need as it was read.
    private record Spot(
            long place,
            PlacePath path,
            @Nullable Integer about,
            @Nullable Long evidence) {}

    /// Neighbours see no figure that does not say what it stands on.
    private List<Spread> spread(NeedId id, boolean colleague, Ui ui) {
        return db
                .sql(
                        "select place, place_path, about, evidence from needs.need_place where need = :id order by about desc nulls last, place")
                .param("id", id.value())
                .query((row, n) -> new Spot(
                        row.getLong("place"),
                        new PlacePath(row.getString("place_path")),
                        row.getObject("about", Integer.class),
                        row.getObject("evidence", Long.class)))
                .list()
                .stream()
                .map(spot -> new Spread(
                        spot.place(),
                        spot.path(),
                        places.get(new PlaceId(spot.place())).name(ui),
                        colleague || spot.evidence() != null ? spot.about() : null,
                        spot.evidence()))
                .toList();
    }

    private @Nullable Plan plan(NeedRow need, long place, List<Spread> spread, Ui ui) {
        int most = Math.max(
                1,
                spread.stream()
                        .map(Spread::about)
                        .mapToInt(about -> about == null ? 0 : about)
                        .max()
                        .orElse(1));
        var tints = spread.stream()
                .map(one -> new PlanTint(
                        new PlaceId(one.place()), share(one.about(), most), about(one.about(), need.unit(), ui)))
                .toList();
        return plans.draw(new PlanView(
                        new PlaceId(place),
                        PlanFormat.SHEET,
                        id -> "/needs?place=" + id,
                        marks(need, spread, ui),
                        tints,
                        ui.english()))
                .orElse(null);
    }

    private List<PlanMark> marks(NeedRow need, List<Spread> spread, Ui ui) {
        return spread.stream()
                .map(one -> new PlanMark(
                        one.path(),
                        need.state() == NeedState.UNMET ? PlanMark.Sign.GAP : PlanMark.Sign.OPEN,
                        about(one.about(), need.unit(), ui),
                        one.name(),
                        "/needs?place=" + one.place()))
                .toList();
    }

    private static String about(@Nullable Integer count, Unit unit, Ui ui) {
        return count == null ? ui.text("needs.here") : Figures.about(count, unit, ui);
    }

    private static double share(@Nullable Integer about, int most) {
        return about == null ? 0.3 : Math.max(0.15, 0.9 * about / most);
    }
}
