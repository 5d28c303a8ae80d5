package org.linli.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.linli.requests.Glance;

/// Something that somebody shall be told.
///
/// @param key the same for the same news
/// @param due the limit that it is about, if any
record Telling(
        NoticeKind kind,
        String key,
        Glance concern,
        @Nullable Instant due) {}
