package org.linli.engine.consensus;

import java.util.List;
import java.util.stream.IntStream;

/// Of whom and on what little is known.
///
/// @param people who voted too seldom to be placed
/// @param statements on which some group, or all together, cast fewer than three votes
public record Unheard(List<String> people, List<String> statements) {

    public Unheard {
        people = List.copyOf(people);
        statements = List.copyOf(statements);
    }

    static Unheard of(Answers answers, int least, Tallies tallies) {
        return new Unheard(
                IntStream.range(0, answers.people())
                        .filter(person -> answers.votes(person) < least)
                        .mapToObj(answers::person)
                        .toList(),
                IntStream.range(0, tallies.statements())
                        .filter(i -> !tallies.isHidden(i))
                        .filter(i -> IntStream.range(0, tallies.groups())
                                .anyMatch(k -> tallies.of(k, i).votes() < Tally.ENOUGH))
                        .mapToObj(tallies::statement)
                        .toList());
    }
}
