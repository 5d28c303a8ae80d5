/// # Places: where people live, and who owns what there
///
/// A subdistrict holds communities, these hold grids and courtyards, courtyards hold buildings, these hold entrances;
/// rooms hang wherever they are. Every courtyard has responsibility boundaries: who owns the pipes below ground, the
/// wall above it, the lift, the light. *Nobody* is an answer.
///
/// - **Offers** [Places] (the tree, search, boundaries), [PlaceRegister] (how they change), [Plans] and [PlanLayer]
///   (the drawing, and what is laid over it), [Pickers] (a place chosen in a form), [PlanFiles] (GeoJSON),
/// [PlaceEvent].
/// - **Knows** nobody but the journal, and what loads spreadsheets.
/// - **Never knows** what happens in a place.
@ApplicationModule(
        displayName = "Places",
        allowedDependencies = {"shared", "ui", "journal", "people", "sheets", "imports"})
@NullMarked
package org.linli.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
