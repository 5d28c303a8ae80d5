/// The drawing of plans: roofs seen from above, fronts facing the reader, the furthest first. Pure functions from
/// shapes to SVG; the style sheet gives day, night and paper.
@NullMarked
package org.linli.places.drawing;

import org.jspecify.annotations.NullMarked;
