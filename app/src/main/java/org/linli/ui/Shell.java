package org.linli.ui;

import java.util.List;

/// What stands round a page: the doors, where the reader is at home, what is new, what has just been done.
///
/// @param trail the place the reader works in or looks at, outermost first; empty if none is known
/// @param notices how many are unread
/// @param flash what the last act did, in the reader's words; empty if there was none
/// @param foot lines of the public foot: who runs this place, and how to reach them
public record Shell(Navigation navigation, List<Crumb> trail, int notices, String flash, List<Crumb> foot) {

    public static final Shell BARE = new Shell(new Navigation(List.of()), List.of(), 0, "", List.of());

    /// A word that may lead somewhere.
    ///
    /// @param href empty for plain words
    public record Crumb(String text, String href) {}

    /// A room that knows more for the shell than `ui` does, as a bean.
    public interface Furnishing {

        Shell furnish(Shell shell, Ui ui);
    }

    public Shell withTrail(List<Crumb> crumbs) {
        return new Shell(navigation, List.copyOf(crumbs), notices, flash, foot);
    }

    public Shell withNotices(int unread) {
        return new Shell(navigation, trail, unread, flash, foot);
    }

    public Shell withFoot(List<Crumb> lines) {
        return new Shell(navigation, trail, notices, flash, List.copyOf(lines));
    }
}
