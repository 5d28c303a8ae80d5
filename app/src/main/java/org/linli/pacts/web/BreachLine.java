package org.linli.pacts.web;

import org.linli.pacts.Breach;

/// One breach, with the clause that was not kept.
///
/// @param clause as it is read; empty where nobody said which
public record BreachLine(Breach breach, String clause) {}
