/// The pages of notices: what one is told, and how one wants to be told.
@NullMarked
package org.linli.notices.web;

import org.jspecify.annotations.NullMarked;
