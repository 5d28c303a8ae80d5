/// What tests stand on: a real database of their own, and a real browser.
@NullMarked
package org.linli.testing;

import org.jspecify.annotations.NullMarked;
