package org.linli.dialogue;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.VoteResult.Share;
import org.linli.ui.Ui;

/// What came of a question, in one sentence.
public final class DecisionWords {

    private DecisionWords() {}

    public static String sentence(Decision decision, Ui ui) {
        return switch (decision.outcome()) {
            case OPEN -> "";
            case WITHDRAWN -> ui.text("dialogue.sentence.withdrawn");
            case NO_DECISION -> ui.text("dialogue.sentence.no-decision");
            case NO_QUORUM -> tooFew(decision, ui);
            case CARRIED, REJECTED -> counted(decision, ui);
            case ORDERED -> ordered(decision, ui);
        };
    }

    private static String tooFew(Decision decision, Ui ui) {
        var result = decision.result();
        var took = result.took();
        if (decision.electorate() != null)
            return ui.text("dialogue.sentence.too-few-owners", took.part(), took.whole(), area(result.area()));
        var quorum = decision.quorum();
        return quorum == null || took.enough()
                ? ui.text("dialogue.sentence.nobody")
                : ui.text("dialogue.sentence.too-few", took.part(), quorum);
    }

    private static String counted(Decision decision, Ui ui) {
        var votes = decision.total().persons();
        var carried = decision.outcome().isAgreed();
        if (decision.electorate() != null)
            return ui.text(
                    carried ? "dialogue.sentence.owners-carried" : "dialogue.sentence.owners-rejected",
                    votes.yes(),
                    votes.total(),
                    area(decision.result().agreedArea()),
                    ui.text("dialogue.matter-line", decision.matter()));
        if (decision.threshold() == VotingThreshold.CONSENT)
            return carried
                    ? ui.text("dialogue.sentence.consent", votes.total())
                    : ui.text("dialogue.sentence.no-consent", votes.no());
        return ui.text(
                carried ? "dialogue.sentence.carried" : "dialogue.sentence.rejected",
                votes.total(),
                votes.yes(),
                ui.text("dialogue.threshold", decision.threshold()));
    }

    private static String ordered(Decision decision, Ui ui) {
        var order = decision.order();
        var first = order.stream().filter(one -> one.place() == 1).toList();
        var dots = decision.asked().kind() == QuestionKind.DOTS;
        if (first.size() > 1)
            return ui.text(dots ? "dialogue.sentence.dots-level" : "dialogue.sentence.level", names(first, ui));
        var top = first.getFirst();
        if (dots)
            return ui.text(
                    "dialogue.sentence.dots",
                    top.title(),
                    top.dots(),
                    order.stream().mapToLong(Placing::dots).sum());
        var next = order.get(1);
        var duels = decision.duels();
        return ui.text(
                duels.preferring(top.option(), next.option()) > duels.preferring(next.option(), top.option())
                        ? "dialogue.sentence.ranked"
                        : "dialogue.sentence.ranked-by-path",
                top.title(),
                next.title(),
                duels.preferring(top.option(), next.option()),
                duels.preferring(next.option(), top.option()));
    }

    private static String names(List<Placing> some, Ui ui) {
        return some.stream()
                .map(one -> ui.text("dialogue.sentence.name", one.title()))
                .collect(Collectors.joining(ui.text("dialogue.sentence.and")));
    }

    private static long area(@Nullable Share share) {
        return share == null ? 0 : share.percent();
    }
}
