package org.linli.places;

import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;

/// One place, as other rooms show it.
///
/// @param fullName from the community down, without the grid: 铁西社区 工务院 3号楼 2单元
public record PlaceSummary(PlaceId id, PlaceKind kind, String name, String fullName, PlacePath path) {}
