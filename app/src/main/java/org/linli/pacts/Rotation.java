package org.linli.pacts;

import java.util.List;
import java.util.Optional;

/// Who has a room when. Two do not have it at once.
public record Rotation(List<Clause> clauses) {

    public Rotation {
        clauses = clauses.stream().filter(clause -> clause.term().takesRoom()).toList();
    }

    /// Where somebody has the room already.
    public record Clash(Clause with, WeekTime.Piece piece) {}

    /// Whether the new one would meet one that is there.
    public Optional<Clash> clash(Clause.Term term) {
        var time = term.time();
        if (!term.takesRoom() || time == null) return Optional.empty();
        return clauses.stream()
                .filter(clause -> clause.term().isInTheSameRoom(term))
                .flatMap(
                        clause -> Optional.ofNullable(clause.term().time())
                                .flatMap(time::common)
                                .map(piece -> new Clash(clause, piece))
                                .stream())
                .findFirst();
    }

    /// How many hours a week the rooms are taken.
    public double hours() {
        return clauses.stream()
                .flatMap(clause -> Optional.ofNullable(clause.term().time()).stream())
                .mapToDouble(WeekTime::hours)
                .sum();
    }
}
