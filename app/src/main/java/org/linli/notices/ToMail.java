package org.linli.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.linli.requests.RequestId;
import org.linli.requests.RequestNumber;
import org.linli.shared.AccountId;

/// A notice that waits to be sent. Neither the title nor the place of the concern is part of it: both may tell who.
record ToMail(
        long id,
        AccountId account,
        NoticeKind kind,
        @Nullable RequestId request,
        @Nullable Instant due,
        boolean read,
        int tries) {

    /// Empty where it is not about a concern.
    String number() {
        return request == null ? "" : new RequestNumber(request).toString();
    }
}
