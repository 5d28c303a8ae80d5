package org.linli.engine.consensus;

import java.util.List;
import java.util.function.IntUnaryOperator;

/// A [Tally] for each group and statement.
final class Tallies {

    private final List<String> statements;
    private final boolean[] hidden;
    private final int[][][] counts;

    /// @param group for each person, −1 for those who are not counted
    Tallies(Answers answers, int groups, IntUnaryOperator group) {
        statements = answers.statements();
        hidden = answers.hidden();
        counts = new int[groups][statements.size()][3];
        for (int person = 0; person < answers.people(); person++) {
            int number = group.applyAsInt(person);
            if (number < 0) continue;
            var row = answers.rows().get(person);
            for (int i = 0; i < row.size; i++) counts[number][row.columns[i]][row.values[i] + 1]++;
        }
    }

    static Tallies ofAll(Answers answers) {
        return new Tallies(answers, 1, _ -> 0);
    }

    int groups() {
        return counts.length;
    }

    int statements() {
        return statements.size();
    }

    String statement(int number) {
        return statements.get(number);
    }

    boolean isHidden(int statement) {
        return hidden[statement];
    }

    Tally of(int group, int statement) {
        var count = counts[group][statement];
        return new Tally(count[2], count[0], count[0] + count[1] + count[2]);
    }

    Tally all(int statement) {
        int agree = 0;
        int disagree = 0;
        int votes = 0;
        for (int group = 0; group < groups(); group++) {
            var tally = of(group, statement);
            agree += tally.agree();
            disagree += tally.disagree();
            votes += tally.votes();
        }
        return new Tally(agree, disagree, votes);
    }

    Tally others(int group, int statement) {
        return all(statement).minus(of(group, statement));
    }

    /// The probability that one person out of each group would agree: the product of the shares
    /// ("group-aware consensus", Small and others, Recerca 2021).
    double consensus(int statement, Side side) {
        double product = 1;
        for (int group = 0; group < groups(); group++)
            product *= of(group, statement).share(side);
        return product;
    }
}
