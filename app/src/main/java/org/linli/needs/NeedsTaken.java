package org.linli.needs;

import org.linli.shared.LinliEvent;
import org.linli.shared.PlacePath;
import org.linli.shared.Visibility;

/// Somebody took a list of needs away as a file.
///
/// @param place where the right to do so was held
/// @param conditions as they stood in the address
public record NeedsTaken(PlacePath place, String purpose, String conditions, int rows) implements LinliEvent {

    @Override
    public String subject() {
        return "needs:" + place.value();
    }

    @Override
    public Visibility visibility() {
        return Visibility.AUDIT;
    }
}
