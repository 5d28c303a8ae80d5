/// # Notices: what colleagues are told
///
/// Hears what happens to concerns and tells the colleague it concerns: in the application, and by e-mail where the
/// installation can send any and the colleague wants it. A notice names the matter and leads to it; an e-mail names
/// nobody and nothing but the number. Later rooms have news of their own to tell.
///
/// - **Offers** [Notices] and [News] to rooms that have something to tell; of concerns it hears by itself.
/// - **Knows** people and requests.
@ApplicationModule(
        displayName = "Notices",
        allowedDependencies = {"shared", "ui", "journal", "people", "places", "requests"})
@NullMarked
package org.linli.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
