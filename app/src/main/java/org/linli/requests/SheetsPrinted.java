package org.linli.requests;

import org.linli.shared.LinliEvent;
import org.linli.shared.PlacePath;

/// Sheets of paper went out for a place.
public record SheetsPrinted(PlacePath place, long first, int copies) implements LinliEvent {

    @Override
    public String subject() {
        return "sheet:" + first;
    }
}
