/// The pages of dialogue: meetings before, during and after, and what was promised.
@NullMarked
package org.linli.dialogue.web;

import org.jspecify.annotations.NullMarked;
