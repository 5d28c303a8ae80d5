package org.linli.needs;

import org.linli.shared.LinliEvent;
import org.linli.shared.PlacePath;

/// Everything that is told about needs assessments. Who gave what is not: it is counted.
public sealed interface AssessmentEvent extends LinliEvent {

    AssessmentId assessment();

    PlacePath place();

    @Override
    default String subject() {
        return assessment().subject();
    }

    record AssessmentOpened(AssessmentId assessment, PlacePath place, String from, String until)
            implements AssessmentEvent {}

    /// It was opened by mistake; nothing of it had been frozen.
    record AssessmentDiscarded(AssessmentId assessment, PlacePath place, String from, String until)
            implements AssessmentEvent {}

    record NeedProposed(AssessmentId assessment, PlacePath place, TopicId topic, NeedId need, int concerns)
            implements AssessmentEvent {}

    /// Nobody had looked at the need yet; its topic can be proposed again.
    record ProposalTakenBack(AssessmentId assessment, PlacePath place, NeedId need) implements AssessmentEvent {}

    /// @param people who ranked together: one alone, or those of a table
    record NeedsRanked(AssessmentId assessment, PlacePath place, int people) implements AssessmentEvent {}

    record PairCompared(AssessmentId assessment, PlacePath place, int people) implements AssessmentEvent {}

    record ComparisonTakenBack(AssessmentId assessment, PlacePath place) implements AssessmentEvent {}

    record AssessmentFrozen(AssessmentId assessment, PlacePath place, int version) implements AssessmentEvent {}
}
