/// The pages of [org.linli.calendar]: the year, drawn as a calendar and edited as text.
@NullMarked
package org.linli.calendar.web;

import org.jspecify.annotations.NullMarked;
