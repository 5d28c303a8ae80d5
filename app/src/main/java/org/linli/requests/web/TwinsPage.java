package org.linli.requests.web;

import java.util.List;
import org.linli.requests.Duplicate;
import org.linli.requests.RequestId;

/// Before many are handed on: which of them may have been told by somebody else, too.
///
/// @param lead who was chosen to get them
/// @param of the address of the list
/// @param back the same, to go back to
public record TwinsPage(List<RequestId> chosen, List<Twin> twins, String lead, String of, String back) {

    /// A concern with what may be the same matter.
    public record Twin(RequestId id, String title, Duplicate other) {}

    public TwinsPage {
        chosen = List.copyOf(chosen);
        twins = List.copyOf(twins);
    }
}
