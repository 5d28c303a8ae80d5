package org.linli.live;

import org.jspecify.annotations.Nullable;

/// What somebody writes down.
///
/// @param topic that it belongs to; none if it belongs to all
/// @param called as the wall is to call them; empty for no name
/// @param offer whether it says what they can give
public record NewLeaf(@Nullable Long topic, String called, String words, boolean offer) {}
