package org.linli.open311;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A concern as a program brings it. Text that was not given is empty.
///
/// @param attributes values by code, in the order in which they were given
/// @param email with name and phone: for those who answer, never given out again
public record NewSubmission(
        String jurisdiction,
        String serviceCode,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String address,
        String addressId,
        Map<String, List<String>> attributes,
        String email,
        String name,
        String phone,
        String description,
        String mediaUrl,
        String apiKey) {

    public static final int DESCRIPTION_LIMIT = 4000;
}
