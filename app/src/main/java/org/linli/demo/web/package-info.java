/// The page of [org.linli.demo]: enter as somebody.
@NullMarked
package org.linli.demo.web;

import org.jspecify.annotations.NullMarked;
