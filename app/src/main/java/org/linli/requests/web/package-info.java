/// The pages of concerns: telling, following, the to-do, the desk, one concern.
@NullMarked
package org.linli.requests.web;

import org.jspecify.annotations.NullMarked;
