package org.linli.walks.web;

import org.linli.walks.WalkSummary;
import org.linli.walks.Walks;

/// One walk in a list, with how much belongs to it.
///
/// @param own whether the reader walks along
public record WalkRow(WalkSummary walk, Walks.Size size, boolean own) {}
