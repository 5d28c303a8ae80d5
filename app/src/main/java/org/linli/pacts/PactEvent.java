package org.linli.pacts;

import java.time.LocalDate;
import org.linli.shared.LinliEvent;
import org.linli.shared.PlacePath;
import org.linli.shared.PublicEvent;

/// Everything that happens to a quarrel and its pact.
public sealed interface PactEvent extends LinliEvent {

    PactId pact();

    PlacePath place();

    @Override
    default String subject() {
        return pact().subject();
    }

    record QuarrelNoted(PactId pact, PlacePath place, int sides) implements PactEvent {}

    record MediatorNamed(PactId pact, PlacePath place, long mediator) implements PactEvent {}

    /// @param all whether every side has been heard now
    record SideHeard(PactId pact, PlacePath place, long side, boolean all) implements PactEvent {}

    record ClauseWritten(PactId pact, PlacePath place, long clause, ClauseKind kind) implements PactEvent {}

    record ClauseStruck(PactId pact, PlacePath place, long clause) implements PactEvent {}

    record PactProposed(PactId pact, PlacePath place, int wording, int clauses) implements PactEvent {}

    record PactTakenBack(PactId pact, PlacePath place, int wording) implements PactEvent {}

    record SideAnswered(PactId pact, PlacePath place, long side, boolean agrees) implements PactEvent {}

    record PactAgreed(PactId pact, PlacePath place, int wording) implements PactEvent {}

    record PactBegun(PactId pact, PlacePath place, int wording, LocalDate from, LocalDate review)
            implements PactEvent, PublicEvent {}

    /// The day for looking again has come.
    record ReviewCalledFor(PactId pact, PlacePath place, LocalDate day) implements PactEvent {}

    record PactReviewed(PactId pact, PlacePath place, int wording) implements PactEvent {}

    record PactRenewed(PactId pact, PlacePath place, LocalDate review) implements PactEvent, PublicEvent {}

    record PactReworded(PactId pact, PlacePath place, int wording) implements PactEvent {}

    record PactEnded(PactId pact, PlacePath place) implements PactEvent, PublicEvent {}

    /// @param holdsOn whether the wording before stays
    record PactNotAgreed(PactId pact, PlacePath place, boolean holdsOn) implements PactEvent {}

    record BreachTold(PactId pact, PlacePath place, long breach) implements PactEvent {}

    record BreachAnswered(PactId pact, PlacePath place, long breach) implements PactEvent {}
}
