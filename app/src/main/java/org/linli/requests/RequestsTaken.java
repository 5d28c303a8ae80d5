package org.linli.requests;

import org.linli.shared.LinliEvent;
import org.linli.shared.PlacePath;
import org.linli.shared.Visibility;

/// Somebody took a list of concerns away as a file.
///
/// @param place what the file covers at most
/// @param conditions as they stood in the address
public record RequestsTaken(PlacePath place, String purpose, String conditions, long rows) implements LinliEvent {

    @Override
    public String subject() {
        return "requests:" + place.value();
    }

    @Override
    public Visibility visibility() {
        return Visibility.AUDIT;
    }
}
