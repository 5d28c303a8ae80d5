/// # Consensus: who thinks alike, what unites all, what divides, who has not been heard
///
/// People agree, disagree or pass on statements, each on those they like ([Votes]); [Consensus] draws a
/// [Picture] of it.
///
/// 1. Every person becomes a point in a plane: two principal components of the votes, an open vote counted
///    as the average, and those who voted seldom moved outwards so that they are not all in the middle
///    ([Axes], [Plane]; Small, Bjorkegren, Erkkilä, Shaw and Megill, "Polis: Scaling Deliberation by
///    Mapping High Dimensional Opinion Spaces", Recerca 2021).
/// 2. Two to five groups are looked for there ([KMeans]), their borders moved to where they lie between
///    people, not through them ([Borders], [Silhouette]).
/// 3. Groups are told only if they would come out again from other people of the same kind ([Stability])
///    and are farther apart than chance makes them ([Chance]); otherwise the picture says that there are
///    none, and why ([Finding]).
/// 4. For each group the statements that mark it out ([Tally], [Representative]); for all the statements
///    that every group accepts, and those that divide ([Common]).
///
/// Fewer than twenty people are not grouped: [Positions] is a plain table of who stands where.
///
/// The steps of the published pipeline (plane, groups from given centers, statistics, consensus) are here
/// one by one and give its numbers; the groups are our own, for the published ones depend on the history of
/// each conversation.
///
/// Plain Java: no framework, no database, any language. All chance comes from fixed seeds.
@NullMarked
package org.linli.engine.consensus;

import org.jspecify.annotations.NullMarked;
