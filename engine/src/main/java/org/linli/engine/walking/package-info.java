/// How far it is on foot: ways that are drawn on a plan become a net, and the shortest way through it is found by
/// Dijkstra's rule (A note on two problems in connexion with graphs, Numerische Mathematik 1, 1959). Metres in, metres
/// out; how fast somebody walks is not known here.
@NullMarked
package org.linli.engine.walking;

import org.jspecify.annotations.NullMarked;
