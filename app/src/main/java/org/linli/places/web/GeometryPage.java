package org.linli.places.web;

import org.jspecify.annotations.Nullable;
import org.linli.places.PlaceSummary;
import org.linli.places.Plan;
import org.linli.places.PlanDraft;

/// A plan on its way out or in.
///
/// @param text the file that is looked at; empty before one was sent
/// @param plan how it would look; none before a file was sent, or while something is wrong with it
/// @param measured whether the plane is known on the globe
public record GeometryPage(
        PlaceSummary place,
        PlanDraft draft,
        String text,
        @Nullable Plan plan,
        boolean measured) {}
