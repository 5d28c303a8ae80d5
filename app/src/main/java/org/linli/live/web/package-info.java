/// The three views of a room: the wall, the console, the phone; and how they hear of each other.
@NullMarked
package org.linli.live.web;

import org.jspecify.annotations.NullMarked;
