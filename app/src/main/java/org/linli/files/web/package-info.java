/// The addresses of photos and voice notes.
@NullMarked
package org.linli.files.web;

import org.jspecify.annotations.NullMarked;
