package org.linli.requests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.linli.people.Contact;
import org.linli.places.PlaceSummary;

/// One row of a spreadsheet, understood as a concern.
///
/// @param row its number in the sheet
/// @param number that the other system knows it by; none where it has none
/// @param fingerprint of everything that makes it this concern and no other, in hexadecimal digits
/// @param at when it was said
/// @param category none where its label was left open
/// @param answer empty where there is none
/// @param answeredAt none where nothing was answered or ended
/// @param referredTo who has it now, where it is not ours
/// @param channel how it came, as far as the sheet says
/// @param note what the sheet says besides, for colleagues; empty if nothing
record ImportedRequest(
        int row,
        @Nullable String number,
        String fingerprint,
        Instant at,
        @Nullable Contact contact,
        String subject,
        String body,
        PlaceSummary place,
        String placeDetail,
        @Nullable String category,
        RequestState state,
        String answer,
        @Nullable Instant answeredAt,
        String referredTo,
        @Nullable Double latitude,
        @Nullable Double longitude,
        Channel channel,
        String note) {}
