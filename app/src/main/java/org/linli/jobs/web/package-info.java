/// The page of what is done later.
@NullMarked
package org.linli.jobs.web;

import org.jspecify.annotations.NullMarked;
