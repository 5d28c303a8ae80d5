package org.linli.places.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.pages.Templates;
import org.linli.places.Pace;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.places.Plan;
import org.linli.places.PlanFormat;
import org.linli.places.PlanMark;
import org.linli.places.PlanTint;
import org.linli.places.PlanView;
import org.linli.places.Plans;
import org.linli.places.SiteKind;
import org.linli.places.WalkingTimes;
import org.linli.places.WithinReach;
import org.linli.places.YardOnFoot;
import org.linli.shared.Constants;
import org.linli.shared.Open;
import org.linli.shared.PlacePath;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where anybody sees how far it is on foot to the nearest clinic, school or room.
@Controller
@Open
class OnFootController {

    private static final int FOUND = 50;

    private final Plans plans;
    private final Places places;
    private final PlanPlaces ground;
    private final WalkingTimes times;
    private final Templates templates;

    OnFootController(Plans plans, Places places, PlanPlaces ground, WalkingTimes times, Templates templates) {
        this.plans = plans;
        this.places = places;
        this.ground = ground;
        this.times = times;
        this.templates = templates;
    }

    /// @param kind what is walked to; the most asked for where none is named
    /// @param words the courtyards that are looked for; empty: all
    @GetMapping("/plan/walking")
    JteModel show(
            Ui ui,
            @RequestParam(required = false) @Nullable Long place,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String pace,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "1") int page) {
        var shown = ground.shown(place);
        var kinds = times.kinds(shown.path());
        var asked = Constants.named(SiteKind.class, kind)
                .filter(kinds::contains)
                .or(() -> kinds.stream().findFirst());
        var walked = Constants.named(Pace.class, pace).orElse(Pace.USUAL);
        var sought = TypedText.line(words);
        var reach = asked.map(one -> times.reach(shown.path(), one)).orElse(null);
        return templates.placesOnfoot(
                ui,
                new OnFootPage(
                        shown,
                        ground.above(shown),
                        kinds,
                        reach,
                        walked,
                        reach == null ? null : plan(shown, reach, walked, ui),
                        sought,
                        found(sought, shown),
                        page));
    }

    private List<PlacePath> found(String words, PlaceSummary shown) {
        if (words.isEmpty()) return List.of();
        return places.search(words, shown.path(), FOUND).stream()
                .map(PlaceSummary::path)
                .toList();
    }

    private @Nullable Plan plan(PlaceSummary shown, WithinReach reach, Pace pace, Ui ui) {
        return plans.draw(new PlanView(
                        shown.id(),
                        PlanFormat.SHEET,
                        id -> OnFootPage.address(places.get(id), reach.kind(), pace),
                        marks(reach, pace, ui),
                        reach.yards().stream()
                                .flatMap(yard -> tint(yard, pace, ui).stream())
                                .toList(),
                        ui.english()))
                .orElse(null);
    }

    /// What is walked to.
    private List<PlanMark> marks(WithinReach reach, Pace pace, Ui ui) {
        return reach.sites().stream()
                .map(site -> new PlanMark(
                        site.path(),
                        PlanMark.Sign.KEPT,
                        site.name(ui),
                        ground.above(site).stream()
                                .findFirst()
                                .map(place -> place.name(ui))
                                .orElse(""),
                        OnFootPage.address(site, reach.kind(), pace)))
                .toList();
    }

    private static List<PlanTint> tint(YardOnFoot yard, Pace pace, Ui ui) {
        return yard
                .middle()
                .map(way -> way.minutes(pace))
                .map(minutes -> new PlanTint(
                        yard.yard().id(),
                        OnFootPage.Band.of(minutes).strength(),
                        ui.text("places.on-foot.minutes", minutes)))
                .stream()
                .toList();
    }
}
