package org.linli.ui;

import org.jspecify.annotations.Nullable;
import org.linli.shared.Right;

/// A door to a room, contributed by the room as a bean; the shells show those that the reader may open.
///
/// @param key of its word, such as `requests.nav.todo`
/// @param icon of the sprite
/// @param right that must be held somewhere; none for what is open
/// @param order smaller stands higher; rooms leave gaps of ten
/// @param phone where it stands in the bottom bar of a phone
public record NavigationItem(
        String key, String icon, String href, @Nullable Right right, Side side, int order, Phone phone) {

    /// Which shell shows it.
    public enum Side {
        STAFF,
        PUBLIC
    }

    /// The bottom bar holds five: four slots by order, and the primary act in the middle.
    public enum Phone {
        NONE,
        SLOT,
        MIDDLE
    }

    public static NavigationItem staff(String key, String icon, String href, Right right, int order) {
        return new NavigationItem(key, icon, href, right, Side.STAFF, order, Phone.NONE);
    }

    public static NavigationItem open(String key, String icon, String href, int order) {
        return new NavigationItem(key, icon, href, null, Side.PUBLIC, order, Phone.NONE);
    }

    public NavigationItem onPhone() {
        return new NavigationItem(key, icon, href, right, side, order, Phone.SLOT);
    }

    public NavigationItem inTheMiddle() {
        return new NavigationItem(key, icon, href, right, side, order, Phone.MIDDLE);
    }
}
