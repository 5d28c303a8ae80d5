package org.linli.surveys.web;

import java.util.List;
import java.util.Optional;
import org.linli.places.PlanFormat;
import org.linli.places.PlanTint;
import org.linli.places.PlanView;
import org.linli.places.Plans;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.surveys.ItemFinding;
import org.linli.surveys.ItemFinding.Part;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// Draws on the plan which places the answers name. Who was named by too few looks as if nobody had named it.
@Component
class FindingPlans {

    private final Plans plans;
    private final FindingCharts charts;

    FindingPlans(Plans plans, FindingCharts charts) {
        this.plans = plans;
        this.charts = charts;
    }

    /// Empty where the place was never drawn, or nothing that may be shown lies on its plan.
    Optional<NamedOnPlan> of(ItemFinding finding, PlacePath within, Ui ui) {
        var shown = finding.parts().stream().filter(part -> !part.hidden()).toList();
        int step = NamedOnPlan.step(shown.stream()
                .mapToInt(part -> FindingsPage.percent(part.share().value()))
                .max()
                .orElse(0));
        return plans.draw(new PlanView(
                        within.place(),
                        PlanFormat.SHEET,
                        id -> "/places/" + id,
                        List.of(),
                        shown.stream()
                                .flatMap(part -> tint(part, step, ui).stream())
                                .toList(),
                        ui.english()))
                .filter(plan -> !plan.tinted().isEmpty())
                .map(plan -> new NamedOnPlan(
                        plan,
                        step,
                        shown.stream()
                                .filter(part -> PlaceId.parse(part.code())
                                        .filter(plan.tinted()::contains)
                                        .isEmpty())
                                .map(part -> charts.label(finding.item(), part.code(), ui) + " " + percent(part))
                                .toList()));
    }

    private static Optional<PlanTint> tint(Part part, int step, Ui ui) {
        int percent = FindingsPage.percent(part.share().value());
        return PlaceId.parse(part.code())
                .map(place -> new PlanTint(
                        place,
                        (double) NamedOnPlan.shade(percent, step) / NamedOnPlan.SHADES,
                        ui.text("surveys.found.named", percent, FindingsPage.range(part.share()))));
    }

    private static String percent(Part part) {
        return FindingsPage.percent(part.share().value()) + "%";
    }
}
