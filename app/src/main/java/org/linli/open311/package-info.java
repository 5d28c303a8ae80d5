/// # Open311: concerns that other programs bring and read
///
/// Speaks GeoReport v2 (services, definitions, requests, tokens, discovery; JSON and XML). Each subdistrict is a
/// jurisdiction. Whoever brings concerns needs a key of it; whoever reads needs none, and reads what neighbours may.
///
/// - **Offers** [ApiKeys] (make and revoke).
/// - **Knows** requests, places and people.
@ApplicationModule(
        displayName = "Open311",
        allowedDependencies = {"shared", "ui", "journal", "people", "places", "requests"})
@NullMarked
package org.linli.open311;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
