package org.linli.positions;

import org.linli.engine.consensus.Opinion;

/// A condition that somebody made, whoever it was.
public record Said(long statement, Opinion opinion, String condition) {}
