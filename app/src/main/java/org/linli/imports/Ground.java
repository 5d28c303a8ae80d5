package org.linli.imports;

import org.linli.shared.PlacePath;

/// A place that somebody may load a sheet into.
///
/// @param name as the reader knows it
public record Ground(PlacePath place, String name) {}
