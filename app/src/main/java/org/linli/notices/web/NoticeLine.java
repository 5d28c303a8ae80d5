package org.linli.notices.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.linli.notices.NoticeKind;
import org.linli.requests.RequestId;
import org.linli.requests.RequestNumber;

/// One notice in the list.
///
/// @param due the limit that it is about, if any
public record NoticeLine(
        long id,
        NoticeKind kind,
        @Nullable RequestId request,
        String subject,
        String place,
        @Nullable Instant due,
        Instant at,
        boolean read) {

    /// Empty where it is not about a concern.
    public String number() {
        return request == null ? "" : new RequestNumber(request).toString();
    }
}
