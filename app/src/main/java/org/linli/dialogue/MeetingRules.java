package org.linli.dialogue;

import java.time.Instant;

/// One version of the rules of a place. It is never changed: who met under it can read it in ten years.
///
/// @param number of the version, from 1
public record MeetingRules(long id, int number, NewRules said, String madeBy, Instant madeAt) {}
