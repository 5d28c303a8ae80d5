package org.linli.places.web;

import org.linli.places.PlaceKind;
import org.linli.shared.PlaceId;

/// One place in a list.
///
/// @param inside how many lie directly in it
/// @param houses in it at any depth
/// @param households in it at any depth
/// @param nobody how many things in it are known to belong to nobody
public record TreeLine(
        PlaceId id,
        PlaceKind kind,
        String name,
        String fullName,
        String code,
        int inside,
        int houses,
        int households,
        int nobody) {}
