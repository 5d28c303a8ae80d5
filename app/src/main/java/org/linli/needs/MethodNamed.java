package org.linli.needs;

import org.linli.shared.LinliEvent;
import org.linli.shared.PlacePath;

/// A subdistrict has named one of its ways of hearing people.
public record MethodNamed(PlacePath place, int number, String name) implements LinliEvent {

    @Override
    public String subject() {
        return "hearing:" + place.value() + number;
    }
}
