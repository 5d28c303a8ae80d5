/// # Shared: the few words that every room speaks
///
/// Who acts ([Actor], [Role], [Right]), where ([PlaceId], [PlacePath]), by which rule ([Rule]), and what happened
/// ([LinliEvent]). No room is known from here, and nothing here has a life of its own.
@ApplicationModule(
        displayName = "Shared",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.linli.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
