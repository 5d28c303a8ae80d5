package org.linli.needs.web;

import java.util.List;
import org.linli.places.Picker;
import org.linli.ui.Choice;

/// Where it is said what people would walk to.
///
/// @param kind the one that was said; empty where nobody has
/// @param opens when it opens in the day; empty where nobody has said
public record SiteCheckPage(
        NeedPage need, String kind, List<Choice> kinds, Picker from, Picker room, String opens, String closes) {

    public SiteCheckPage {
        kinds = List.copyOf(kinds);
    }
}
