package org.linli.requests.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.linli.requests.RequestId;
import org.linli.requests.RequestState;
import org.linli.requests.Urgency;
import org.linli.ui.Stick;

/// One concern in a to-do.
///
/// @param mine why it is the reader's, in words
/// @param next what to do about it, in words; empty where others are to act
/// @param clock of what runs now; none where nothing runs
public record TodoRow(
        RequestId id,
        String subject,
        String place,
        RequestState state,
        Urgency urgency,
        Instant receivedAt,
        String mine,
        String next,
        @Nullable Stick clock) {}
