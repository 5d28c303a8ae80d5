/// The four steps of an import, and the list of those before.
@NullMarked
package org.linli.imports.web;

import org.jspecify.annotations.NullMarked;
