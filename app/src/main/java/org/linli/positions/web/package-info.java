/// The pages of positions: asking, saying what one thinks, seeing what came of it, paper.
@NullMarked
package org.linli.positions.web;

import org.jspecify.annotations.NullMarked;
