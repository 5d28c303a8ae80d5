package org.linli.notices;

import org.linli.places.PlaceName;

/// What another room has to tell somebody: why, about what, where it is, and the page that says more.
///
/// @param key the same for the same news
/// @param subject as the page is called
/// @param href in this program
public record News(NoticeKind kind, String key, String subject, PlaceName place, String href) {}
