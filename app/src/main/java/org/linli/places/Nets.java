package org.linli.places;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.linli.engine.walking.Ways;
import org.linli.shared.PlaceId;
import org.springframework.stereotype.Component;

/// The ways of subdistricts, joined once for each version of their plan. Every node joins its own and asks each time
/// whether the plan still is the same.
@Component
class Nets {

    private final LotTable lots;
    private final Map<PlaceId, Joined> joined = new ConcurrentHashMap<>();

    Nets(LotTable lots) {
        this.lots = lots;
    }

    private record Joined(String version, Ways ways) {}

    Ways of(PlaceId subdistrict) {
        var version = lots.version(subdistrict);
        var kept = joined.get(subdistrict);
        if (kept != null && kept.version().equals(version)) return kept.ways();
        var ways = new Ways(lots.ways(subdistrict));
        joined.put(subdistrict, new Joined(version, ways));
        return ways;
    }
}
