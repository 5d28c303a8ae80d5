package org.linli.ui;

import java.util.List;
import java.util.OptionalInt;

/// What stands round a page: the doors, where the reader is at home, what is new, what has just been done.
///
/// @param trail the place the reader works in or looks at, outermost first; empty if none is known
/// @param below where one may go from there: the places below it
/// @param notices how many are unread; none if nothing keeps notices for this reader
/// @param said what the last act did
public record Shell(Navigation navigation, List<Crumb> trail, List<Crumb> below, OptionalInt notices, Flash.Said said) {

    public static final Shell BARE =
            new Shell(new Navigation(List.of()), List.of(), List.of(), OptionalInt.empty(), Flash.Said.NOTHING);

    /// A word that may lead somewhere.
    ///
    /// @param href empty for plain words
    public record Crumb(String text, String href) {}

    /// A room that knows more for the shell than `ui` does, as a bean.
    public interface Furnishing {

        Shell furnish(Shell shell, Ui ui);
    }

    /// The last crumb opens a list of the places below.
    public Shell withTrail(List<Crumb> crumbs, List<Crumb> below) {
        return new Shell(navigation, List.copyOf(crumbs), List.copyOf(below), notices, said);
    }

    Shell with(Navigation doors, OptionalInt unread, Flash.Said sentence) {
        return new Shell(doors, trail, below, unread, sentence);
    }
}
