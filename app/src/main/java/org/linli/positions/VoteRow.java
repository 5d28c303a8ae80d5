package org.linli.positions;

import org.linli.engine.consensus.Opinion;

/// One vote as it is counted.
record VoteRow(long voter, String party, long statement, Opinion opinion) {}
