package org.linli.live;

import org.jspecify.annotations.Nullable;

/// What somebody writes down.
///
/// @param topic that it belongs to; none if it belongs to all
/// @param called as the wall is to call them; empty for no name
/// @param offer whether it says what they can give
/// @param carried the round from which its table carries it over to those who sit there next; 0 if it does not
public record NewLeaf(@Nullable Long topic, String called, String words, boolean offer, int carried) {}
