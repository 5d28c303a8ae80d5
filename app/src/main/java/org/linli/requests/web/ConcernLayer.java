package org.linli.requests.web;

import java.util.ArrayList;
import java.util.List;
import org.linli.places.PlaceSummary;
import org.linli.places.PlanLayer;
import org.linli.places.PlanMark;
import org.linli.places.PlanMark.Sign;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// Concerns on the plan: what is open, what nobody owns, what residents say is solved.
@Component
class ConcernLayer implements PlanLayer {

    private static final int MOST = 5;

    private final HomePages pages;

    ConcernLayer(HomePages pages) {
        this.pages = pages;
    }

    @Override
    public String key() {
        return "concerns";
    }

    @Override
    public List<PlanMark> marks(PlaceSummary within, Ui ui) {
        var marks = new ArrayList<PlanMark>();
        for (var line : pages.talked(within.path(), MOST, ui))
            marks.add(mark(line, Sign.OPEN, ui.text("requests.state", line.state())));
        for (var line : pages.gaps(within.path(), MOST, ui))
            marks.add(mark(line, Sign.GAP, ui.text("requests.home.unowned-days", line.days(ui))));
        for (var line : pages.kept(within.path(), 3, ui))
            marks.add(mark(line, Sign.KEPT, ui.text("requests.state", line.state())));
        return marks;
    }

    private static PlanMark mark(HomeLine line, Sign sign, String text) {
        return new PlanMark(line.path(), sign, line.subject(), text, line.href());
    }
}
