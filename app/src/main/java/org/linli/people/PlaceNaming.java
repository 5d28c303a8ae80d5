package org.linli.people;

import java.util.List;
import org.linli.shared.PlacePath;
import org.linli.ui.Choice;
import org.linli.ui.Ui;

/// Knows what places are called: the room that keeps them offers it, so that this room need not know it.
public interface PlaceNaming {

    /// The full name in the reader's language, `铁西社区 工务院`; empty for [PlacePath#ALL] and for what does not exist.
    String nameOf(PlacePath place, Ui ui);

    /// Places inside another that are called so, best first. The value of a choice is its path.
    List<Choice> find(String words, PlacePath within, int most, Ui ui);
}
