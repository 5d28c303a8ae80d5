/// # Putting options in order: what a room wants first, second, third
///
/// Everybody puts the options in their own order. [Schulze] compares each option with each other one, as
/// if they stood alone, and puts them in an order that agrees with these duels; where the duels run in a
/// circle, the weakest link of the circle gives way (Markus Schulze, "A new monotonic, clone-independent,
/// reversal symmetric, and Condorcet-consistent single-winner election method", Social Choice and Welfare
/// 36, 2011, pages 267–303, doi:10.1007/s00355-010-0475-4; variant of winning votes).
///
/// Whole numbers only, no chance, no order of voters: anybody counts it again and finds the same.
///
/// Plain Java: no framework, no database.
@NullMarked
package org.linli.engine.ranking;

import org.jspecify.annotations.NullMarked;
