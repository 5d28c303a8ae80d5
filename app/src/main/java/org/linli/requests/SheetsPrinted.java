package org.linli.requests;

import org.linli.shared.LinliEvent;
import org.linli.shared.PlacePath;
import org.linli.shared.Visibility;

/// Sheets of paper went out for a place.
public record SheetsPrinted(PlacePath place, long first, int copies) implements LinliEvent {

    @Override
    public String subject() {
        return "sheet:" + first;
    }

    @Override
    public Visibility visibility() {
        return Visibility.STAFF;
    }
}
