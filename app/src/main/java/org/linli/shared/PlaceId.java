package org.linli.shared;

/// Names one place: a subdistrict, a community, a courtyard, a room.
public record PlaceId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
