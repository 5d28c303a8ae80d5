package org.linli.needs;

import org.linli.shared.LinliEvent;
import org.linli.shared.PlacePath;

/// A subdistrict no longer uses one of its ways of hearing people.
public record MethodLeftOff(PlacePath place, int number, String name) implements LinliEvent {

    @Override
    public String subject() {
        return "hearing:" + place.value() + number;
    }
}
