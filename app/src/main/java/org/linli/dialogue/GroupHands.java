package org.linli.dialogue;

import org.jspecify.annotations.Nullable;

/// Hands that were counted in a group.
///
/// @param party none for all the others, or for all together
public record GroupHands(@Nullable Long party, Count count) {}
