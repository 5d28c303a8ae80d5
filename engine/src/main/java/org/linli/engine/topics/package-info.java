/// # Topics: what several people speak of, where, since when, and how many
///
/// Messages go in as they come, topics come out ([Topics]). No word list of any town or trade is built in; only the
/// words in which Chinese names of places end ([Anchors]).
///
/// 1. A message becomes weighted pieces of text: two to four characters side by side, the rarer the weightier (tf-idf);
///    title and details count half each ([Pieces], [Weights], [Vector]).
/// 2. Two messages are alike by the cosine of these, less so with the time between them, more so if they are about the
///    same place, and less so if they are about or name different ones; with nothing in common but the name of their
///    place they are not alike ([Told]).
/// 3. Where messages of at least three people lie close together there is a topic ([Clusters], DBSCAN).
/// 4. A topic is named by what its titles have in common ([Phrases]), ranked by how many people speak of it at one time
///    ([Heat]), and rises or falls beyond chance or not at all ([Trend]).
///
/// 5. Where more people write from than from other places of its level, about many matters, there is a hot place
///    ([HotPlaces], [PlaceNames]), by the same heat.
///
/// The four figures that decide (likeness 0.17; a fifth less after very long, half of that after 180 days;
/// 0.6 for another place; title and details half each) were chosen on 4,326 public messages, where
/// neighbours of each give the same first topics.
///
/// Plain Java: no framework, no database, any text.
@NullMarked
package org.linli.engine.topics;

import org.jspecify.annotations.NullMarked;
