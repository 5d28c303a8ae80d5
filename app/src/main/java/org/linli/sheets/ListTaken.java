package org.linli.sheets;

import org.linli.shared.LinliEvent;
import org.linli.shared.PlacePath;
import org.linli.shared.Visibility;

/// Somebody took a list away as a file.
///
/// @param place what the file covers at most
/// @param list the path of its page
/// @param conditions as they stood in the address
public record ListTaken(PlacePath place, String list, String purpose, String conditions, long rows)
        implements LinliEvent {

    @Override
    public String subject() {
        return "list:" + list;
    }

    @Override
    public Visibility visibility() {
        return Visibility.AUDIT;
    }
}
