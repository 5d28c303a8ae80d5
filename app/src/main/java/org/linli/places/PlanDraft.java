package org.linli.places;

import java.util.List;
import org.linli.shared.Rule;

/// A plan file as it was understood, before anything of it is kept.
///
/// @param shapes on the local plane
/// @param problems with what is wrong; if there is any, nothing can be kept
/// @param anchored whether the file is in degrees and this subdistrict's plane is measured by it for the first time
public record PlanDraft(List<NewShape> shapes, List<Problem> problems, boolean anchored) {

    public PlanDraft {
        shapes = List.copyOf(shapes);
        problems = List.copyOf(problems);
    }

    /// What is wrong with a feature.
    ///
    /// @param feature counted from 1 as in the file
    /// @param text of the feature that the sentence is about
    public record Problem(int feature, Rule rule, String text) {}
}
