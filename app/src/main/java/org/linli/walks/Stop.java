package org.linli.walks;

import org.linli.places.PlaceName;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;

/// A place that a walk goes to.
///
/// @param name as the plan calls it
public record Stop(PlaceId place, PlacePath path, PlaceName name) {}
