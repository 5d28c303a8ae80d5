/// The pages of surveys: designing, answering, entering, reading.
@NullMarked
package org.linli.surveys.web;

import org.jspecify.annotations.NullMarked;
