package org.linli.dialogue;

import java.util.List;

/// What one person says.
///
/// @param marks for each option its place in the order, 0 where it is not named; or how many dots. None in a yes or no
public record Ballot(BallotChoice choice, List<Integer> marks) {

    public Ballot {
        marks = List.copyOf(marks);
    }

    public static Ballot of(BallotChoice choice) {
        return new Ballot(choice, List.of());
    }

    /// Whether it can be counted for such a question.
    boolean fits(QuestionKind kind, int options, int dots) {
        if (choice == BallotChoice.ABSTAIN || choice == BallotChoice.INVALID) return marks.isEmpty();
        if (!kind.saying().contains(choice)) return false;
        return switch (kind) {
            case YES_OR_NO -> marks.isEmpty();
            case RANKING -> marks.size() == options && isWithin(options) && sum() > 0;
            case DOTS -> marks.size() == options && isWithin(dots) && sum() > 0 && sum() <= dots;
        };
    }

    private boolean isWithin(int most) {
        return marks.stream().allMatch(mark -> mark >= 0 && mark <= most);
    }

    private int sum() {
        return marks.stream().mapToInt(Integer::intValue).sum();
    }

    Count weighing(long area) {
        return new Count(choice.weighing(1), choice.weighing(area));
    }
}
