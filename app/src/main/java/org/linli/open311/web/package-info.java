/// Open311 GeoReport v2 on the wire, and the page of keys.
@NullMarked
package org.linli.open311.web;

import org.jspecify.annotations.NullMarked;
