package org.linli.dialogue.web;

import java.util.List;
import org.linli.shared.Money;

/// What was promised in a place: what is late, what goes on, what is over.
///
/// @param kept by their day, of those whose day has come or that are over
public record PromiseList(
        List<PromiseRow> late,
        List<PromiseRow> going,
        List<PromiseRow> over,
        int kept,
        int due,
        Money base,
        Money added,
        Money moved) {

    public PromiseList {
        late = List.copyOf(late);
        going = List.copyOf(going);
        over = List.copyOf(over);
    }

    public boolean isEmpty() {
        return late.isEmpty() && going.isEmpty() && over.isEmpty();
    }

    public boolean hasMoney() {
        return base.minor() + added.minor() + moved.minor() > 0;
    }
}
