package org.linli.dialogue;

import java.time.LocalDate;

/// A promise as it is read out: what, who, by when, and who looks.
///
/// @param owner empty if nobody is named yet
/// @param watcher empty if nobody is named yet
public record Promised(CommitmentId id, String what, String owner, LocalDate until, String watcher) {}
