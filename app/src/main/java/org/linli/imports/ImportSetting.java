package org.linli.imports;

import java.time.Instant;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;

/// Round what a sheet is loaded: which import it is, into which place, for whom.
///
/// @param source what the sheet's own numbers belong to, in the loader's words; empty if nothing was said
/// @param actor who loads it; the right was asked for when the import was started, and the grants are
/// not repeated here
/// @param at the moment that everything added is dated with
public record ImportSetting(ImportId id, PlacePath place, String source, Actor actor, Instant at) {}
