/// # Walks: going and looking together
///
/// A walk (走访) has a purpose, a day and a route of places on the plan. Colleagues are invited, residents
/// come by a link; each notes on a phone what is good and what is not, with a photo, also where there is no
/// signal. What several of them found at the same spot is merged by a person, and everything a person does
/// to findings can be undone.
///
/// - **Offers** [Walks] (planning and walking), [Walking] (what walkers do), [WalkFindings] (what was found),
///   [WalkEvent].
/// - **Knows** places and people's rights, photos, and concerns: a finding can be handed in as one.
/// - **Never knows** which need a finding speaks for: later rooms read it.
@ApplicationModule(
        displayName = "Walks",
        allowedDependencies = {"shared", "ui", "journal", "people", "places", "files", "sheets", "requests"})
@NullMarked
package org.linli.walks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
