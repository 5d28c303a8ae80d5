/// # Positions: what people think of a question, and what would unite them
///
/// Beside a meeting or by itself, a question (听听大家怎么看) is put to everybody with statements on which people agree,
/// disagree or pass, with a condition if they have one. Below twenty people the answer is a plain table; from twenty on
/// the engine looks for groups of opinion, and for what all of them accept.
///
/// - **Offers** [Soundings] (asking), [Statements] (what is put), [Voting] (what people say), [PositionSheets] (the
///   same on paper), [SoundingResults], [SoundingEvent].
/// - **Knows** meetings and whom they concern, places and their page, and people's rights; the engine `consensus`.
/// - **Never knows** who somebody is: a phone or a sheet of paper is one person.
@ApplicationModule(
        displayName = "Positions",
        allowedDependencies = {"shared", "ui", "journal", "people", "places", "sheets", "requests", "dialogue"})
@NullMarked
package org.linli.positions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
