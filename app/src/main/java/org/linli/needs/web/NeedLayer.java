package org.linli.needs.web;

import java.util.List;
import java.util.Map;
import org.linli.places.PlaceSummary;
import org.linli.places.PlanLayer;
import org.linli.places.PlanMark;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// What people lack, on the plan that everybody may look at.
@Component
class NeedLayer implements PlanLayer {

    private final NeedMaps maps;

    NeedLayer(NeedMaps maps) {
        this.maps = maps;
    }

    @Override
    public String key() {
        return "needs";
    }

    @Override
    public List<PlanMark> marks(PlaceSummary within, Ui ui) {
        return maps.open(Map.of("place", within.id().toString()), ui);
    }
}
