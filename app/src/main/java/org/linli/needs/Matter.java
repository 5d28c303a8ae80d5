package org.linli.needs;

import org.linli.shared.PlacePath;

/// What a need or a hot topic is called, and where it lies.
public record Matter(String title, PlacePath place) {}
