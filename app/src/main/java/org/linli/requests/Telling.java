package org.linli.requests;

import java.time.LocalDate;
import org.linli.shared.PlacePath;

/// What somebody told, in their own words, to be held against what others told.
///
/// @param sender the same for the same contact; empty where none was left
/// @param fellows how many others joined
public record Telling(
        RequestId id, String subject, String body, PlacePath place, LocalDate day, String sender, int fellows) {}
