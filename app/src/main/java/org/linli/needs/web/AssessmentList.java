package org.linli.needs.web;

import java.util.List;
import org.linli.needs.NeedsAssessment;
import org.linli.ui.Choice;
import org.linli.ui.ListView;

/// The assessments that the reader may know of.
///
/// @param view what is asked for, and how many were found
/// @param communities in which the reader may open one
public record AssessmentList(ListView view, List<Row> rows, List<Choice> communities) {

    public AssessmentList {
        rows = List.copyOf(rows);
        communities = List.copyOf(communities);
    }

    /// @param version the latest that was frozen; 0 for none
    /// @param seen whether the reader may read it all, and not only rank its needs
    public record Row(NeedsAssessment assessment, int version, boolean seen) {

        public String address() {
            return "/assessments/" + assessment.id() + (seen ? "" : "/ranking");
        }
    }
}
