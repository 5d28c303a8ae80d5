package org.linli.budgets.web;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.linli.budgets.BudgetPaper;
import org.linli.budgets.Choices;
import org.linli.dialogue.DoubleVote;
import org.linli.shared.TwoReadings.Reader;
import org.linli.shared.TwoReadings.Reading;
import org.linli.ui.Choice;

/// A pile of ballots on paper, on its way in.
///
/// @param rows that are still to be typed, those first that were refused
/// @param taken numbers that were just taken
/// @param papers all that are there
/// @param reader who looks: what somebody else has read is not shown to whoever reads it second
/// @param doubles whose voice would count more than once
/// @param guests of the meeting, to hand a paper to; none if it hangs on none
/// @param handed who has a paper of their own
public record BallotPapersPage(
        BudgetPage page,
        List<BallotPaperRow> rows,
        List<String> taken,
        List<BudgetPaper> papers,
        Reader reader,
        List<DoubleVote> doubles,
        List<Choice> guests,
        List<String> handed) {

    public BallotPapersPage {
        rows = List.copyOf(rows);
        taken = List.copyOf(taken);
        papers = List.copyOf(papers);
        doubles = List.copyOf(doubles);
        guests = List.copyOf(guests);
        handed = List.copyOf(handed);
    }

    /// Which this reader has to read, since somebody else has.
    public List<BudgetPaper> toRead() {
        return some(paper -> !paper.aside()
                && paper.readings().isHalfRead()
                && !paper.readings().isReadBy(reader));
    }

    /// Which this reader has read, and nobody else.
    public List<BudgetPaper> readAlone() {
        return some(paper -> !paper.aside()
                && paper.readings().isHalfRead()
                && paper.readings().isReadBy(reader));
    }

    /// Which two have read differently.
    public List<BudgetPaper> differing() {
        return some(paper -> !paper.aside() && paper.readings().differs());
    }

    public List<BudgetPaper> agreed() {
        return some(BudgetPaper::counts);
    }

    /// What one of both has read, as it is written down.
    public String written(@Nullable Reading<Choices> reading) {
        return reading == null ? "" : hand().of(reading.what());
    }

    /// Who has read it; empty as long as nobody has.
    public String reader(@Nullable Reading<Choices> reading) {
        return reading == null ? "" : reading.by().name();
    }

    /// The items about which both have read something else.
    public String apart(BudgetPaper paper) {
        var first = paper.readings().first();
        var second = paper.readings().second();
        return first == null || second == null ? "" : String.join(" · ", hand().differing(first.what(), second.what()));
    }

    private List<BudgetPaper> some(Predicate<BudgetPaper> which) {
        return papers.stream().filter(which).toList();
    }

    private WrittenChoices hand() {
        return new WrittenChoices(page.budget().casting(), page.items());
    }
}
