/// Where any list is taken away as a file.
@NullMarked
package org.linli.sheets.web;

import org.jspecify.annotations.NullMarked;
