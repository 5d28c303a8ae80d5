/// Pages of places: the picker of every form, the plan, the tree.
@NullMarked
package org.linli.places.web;

import org.jspecify.annotations.NullMarked;
