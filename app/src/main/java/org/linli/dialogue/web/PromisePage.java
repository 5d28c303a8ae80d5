package org.linli.dialogue.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.CommitmentId;
import org.linli.dialogue.Commitments.Standing;
import org.linli.dialogue.MoneyLine;
import org.linli.dialogue.MoneyPart;
import org.linli.dialogue.PromiseOrigin.Root;
import org.linli.shared.Money;
import org.linli.ui.Choice;
import org.linli.ui.StoryStep;

/// One promise, in the open.
///
/// @param shown whether a photo shows what was done
/// @param doneOn none as long as the owner has not said that it is done
/// @param days every other day that was named after the first
/// @param roots what it has grown out of in later rooms, itself or the promise whose place it took
/// @param owners who may be named for it
/// @param decisions by which its money can come
public record PromisePage(
        PromiseRow row,
        String doneWords,
        boolean shown,
        @Nullable LocalDate doneOn,
        List<MoneyLine> money,
        List<OtherDay> days,
        List<SpotPhoto> photos,
        List<StoryStep> story,
        Standing standing,
        @Nullable CommitmentId successor,
        List<Root> roots,
        List<Choice> owners,
        List<Choice> decisions) {

    public PromisePage {
        money = List.copyOf(money);
        days = List.copyOf(days);
        photos = List.copyOf(photos);
        story = List.copyOf(story);
        roots = List.copyOf(roots);
        owners = List.copyOf(owners);
        decisions = List.copyOf(decisions);
    }

    public record OtherDay(LocalDate from, LocalDate to, String why, String by, Instant at) {}

    public Money sum(MoneyPart part) {
        return money.stream()
                .filter(line -> line.part() == part)
                .map(MoneyLine::amount)
                .reduce(Money.fen(0), Money::plus);
    }

    public Money sum() {
        return money.stream().map(MoneyLine::amount).reduce(Money.fen(0), Money::plus);
    }

    /// How long the part is in a bar of a hundred.
    public long share(MoneyPart part) {
        return sum().minor() == 0 ? 0 : Math.round(100.0 * sum(part).minor() / sum().minor());
    }

    /// Where the first photo was taken from, so that the next is taken from there; empty if there is none.
    public String spot() {
        return photos.isEmpty() ? "" : photos.getFirst().spot();
    }
}
