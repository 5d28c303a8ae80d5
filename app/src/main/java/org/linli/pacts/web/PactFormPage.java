package org.linli.pacts.web;

import java.util.List;
import org.linli.places.Picker;
import org.linli.ui.Choice;

/// Where a quarrel is written down.
///
/// @param title given by what it grows out of; else empty
/// @param meeting number of the meeting; empty for none
/// @param concern number of the concern; empty for none
/// @param source as what it grows out of is called
/// @param mediators who may be named
public record PactFormPage(
        String title,
        String meeting,
        String concern,
        String source,
        Picker place,
        List<Choice> mediators,
        String mediator) {

    public PactFormPage {
        mediators = List.copyOf(mediators);
    }
}
