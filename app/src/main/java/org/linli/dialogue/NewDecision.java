package org.linli.dialogue;

import org.jspecify.annotations.Nullable;

/// A question to be put.
///
/// @param entitled how many are there and may vote
/// @param papers how many numbered ballots are handed out
public record NewDecision(@Nullable Long topic, String question, DecisionMatter matter, int entitled, int papers) {}
