package org.linli.open311;

import org.linli.shared.PlaceId;

/// A key that was recognised.
///
/// @param perMinute how many concerns it lets through in a minute
public record ApiKey(long id, PlaceId subdistrict, String name, int perMinute) {}
