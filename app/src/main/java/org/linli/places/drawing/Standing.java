package org.linli.places.drawing;

/// Something that stands on the ground and hides what is behind it.
///
/// @param south the y of its foot, in metres: the smaller, the later it is drawn
record Standing(double south, Runnable draw) {}
