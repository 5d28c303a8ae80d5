package org.linli.engine.consensus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// The votes of some people, as they are reckoned with.
final class Answers {

    private final List<Votes.Row> rows;
    private final List<String> statements;
    private final boolean[] hidden;
    private final int passed;
    private final int open;

    /// @param hidden for each statement whether its votes do not count
    /// @param passed how many of the hidden statements count as if everybody had passed on them, which is
    ///     the pipeline's way and draws people towards the middle; ours is none
    Answers(List<Votes.Row> rows, List<String> statements, boolean[] hidden, int passed) {
        this.rows = rows;
        this.statements = statements;
        this.hidden = hidden;
        this.passed = passed;
        int count = 0;
        for (var out : hidden) if (!out) count++;
        open = count;
    }

    List<Votes.Row> rows() {
        return rows;
    }

    List<String> statements() {
        return statements;
    }

    boolean[] hidden() {
        return hidden;
    }

    /// As the published pipeline reckons.
    Answers withHiddenPassed() {
        return new Answers(rows, statements, hidden, statements.size() - open);
    }

    /// How many statements there are to vote on.
    int counted() {
        return open + passed;
    }

    int people() {
        return rows.size();
    }

    String person(int number) {
        return rows.get(number).person;
    }

    /// How many statements are not hidden.
    int open() {
        return open;
    }

    int votes(int person) {
        var row = rows.get(person);
        if (open == hidden.length) return passed + row.size;
        int votes = passed;
        for (int i = 0; i < row.size; i++) if (!hidden[row.columns[i]]) votes++;
        return votes;
    }

    /// Numbers of those who voted at least so often.
    int[] withVotes(int least) {
        return IntStream.range(0, people())
                .filter(person -> votes(person) >= least)
                .toArray();
    }

    Answers only(int[] people) {
        return new Answers(Arrays.stream(people).mapToObj(rows::get).toList(), statements, hidden, passed);
    }

    /// The average of each statement's votes, 0 where there are none.
    double[] means() {
        var sum = new double[statements.size()];
        var votes = new int[sum.length];
        for (var row : rows)
            for (int i = 0; i < row.size; i++) {
                sum[row.columns[i]] += row.values[i];
                votes[row.columns[i]]++;
            }
        for (int i = 0; i < sum.length; i++) sum[i] = hidden[i] || votes[i] == 0 ? 0 : sum[i] / votes[i];
        return sum;
    }

    /// The same people voting on the same statements and each statement with the same votes, but whose vote
    /// is whose is left to chance: nobody thinks like anybody.
    Answers shuffled(Random random) {
        var values = new ArrayList<byte[]>();
        var places = new ArrayList<List<int[]>>();
        for (int i = 0; i < statements.size(); i++) places.add(new ArrayList<>());
        for (int person = 0; person < people(); person++) {
            var row = rows.get(person);
            values.add(row.values.clone());
            for (int i = 0; i < row.size; i++) places.get(row.columns[i]).add(new int[] {person, i});
        }
        for (var column : places)
            for (int i = column.size() - 1; i > 0; i--) {
                var one = column.get(i);
                var other = column.get(random.nextInt(i + 1));
                byte kept = values.get(one[0])[one[1]];
                values.get(one[0])[one[1]] = values.get(other[0])[other[1]];
                values.get(other[0])[other[1]] = kept;
            }
        return new Answers(
                IntStream.range(0, people())
                        .mapToObj(person -> rows.get(person).with(values.get(person)))
                        .toList(),
                statements,
                hidden,
                passed);
    }
}
