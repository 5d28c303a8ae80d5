/// The pages of walks: designing, answering, entering, reading.
@NullMarked
package org.linli.walks.web;

import org.jspecify.annotations.NullMarked;
