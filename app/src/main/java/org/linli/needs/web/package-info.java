/// The pages of needs: the list, one need, what it stands on, the board, the map.
@NullMarked
package org.linli.needs.web;

import org.jspecify.annotations.NullMarked;
