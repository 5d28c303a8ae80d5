package org.linli.shared;

import java.util.Optional;

/// Names one place: a subdistrict, a community, a courtyard, a room.
public record PlaceId(long value) {

    /// As it is typed, or stands in an address; none where it is no number.
    public static Optional<PlaceId> parse(String typed) {
        return typed.matches("\\d{1,18}") ? Optional.of(new PlaceId(Long.parseLong(typed))) : Optional.empty();
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
