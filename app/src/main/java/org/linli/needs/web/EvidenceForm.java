package org.linli.needs.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.needs.Disproof;
import org.linli.needs.Estimate;
import org.linli.needs.Evidence.Speaks;
import org.linli.needs.EvidenceKind;
import org.linli.needs.NewEstimate;
import org.linli.needs.NewEvidence;
import org.linli.requests.RequestId;
import org.linli.requests.RequestNumber;
import org.linli.shared.Constants;
import org.linli.ui.TypedDay;
import org.linli.ui.TypedNumber;
import org.linli.ui.TypedText;
import org.linli.walks.FindingId;

/// What came with a piece of evidence, a figure, or what would prove us wrong.
///
/// @param concern numbers of the concerns that were ticked
/// @param finding numbers of the findings that were ticked
/// @param number of a concern, as it was typed
/// @param reference the thing of ours that was chosen
/// @param hearing the number of the way of hearing
/// @param evidence what a figure stands on; 0 for all concerns together
public record EvidenceForm(
        @Nullable String kind,
        @Nullable String title,
        @Nullable String source,
        @Nullable String day,
        @Nullable Integer weight,
        @Nullable String speaks,
        @Nullable List<Long> concern,
        @Nullable List<Long> finding,
        @Nullable String number,
        @Nullable String reference,
        @Nullable String evidence,
        @Nullable String method,
        @Nullable String low,
        @Nullable String middle,
        @Nullable String high,
        @Nullable String basis,
        @Nullable String leftOut,
        @Nullable String why,
        @Nullable String sentence,
        @Nullable String watch,
        @Nullable String until,
        @Nullable String state,
        @Nullable String seen,
        @Nullable String hearing) {

    /// What lies elsewhere.
    NewEvidence piece() {
        return new NewEvidence(
                Constants.named(EvidenceKind.class, kind)
                        .filter(one -> one != EvidenceKind.CONCERN && one != EvidenceKind.TOPIC)
                        .orElse(EvidenceKind.STATISTIC),
                "",
                TypedText.line(title),
                TypedText.line(source),
                TypedDay.of(day).orElse(null),
                heavy(),
                side(),
                count(hearing));
    }

    /// The concerns that were ticked, or the one whose number was typed.
    List<RequestId> concerns() {
        if (concern != null && !concern.isEmpty())
            return concern.stream().distinct().map(RequestId::new).toList();
        return RequestNumber.parse(TypedText.line(number)).map(RequestNumber::id).stream()
                .toList();
    }

    /// The findings that were ticked.
    List<FindingId> findings() {
        return finding == null
                ? List.of()
                : finding.stream().distinct().map(FindingId::new).toList();
    }

    /// Which kind of thing was chosen.
    EvidenceKind chosen() {
        return Constants.named(EvidenceKind.class, kind).orElse(EvidenceKind.SURVEY);
    }

    String thing() {
        return TypedText.line(reference);
    }

    NewEstimate figure() {
        var source = count(evidence);
        return new NewEstimate(
                source == null || source == 0 ? null : source.longValue(),
                Constants.named(Estimate.Method.class, method).orElse(Estimate.Method.JUDGEMENT),
                count(low),
                count(middle),
                count(high),
                TypedText.line(basis),
                TypedText.line(leftOut));
    }

    /// Whether it was said what the figure stands on.
    boolean isNamed() {
        return evidence != null && !evidence.isBlank();
    }

    int heavy() {
        return weight == null ? 1 : weight;
    }

    Speaks side() {
        return Constants.named(Speaks.class, speaks).orElse(Speaks.FOR);
    }

    Disproof.State standing() {
        return Constants.named(Disproof.State.class, state).orElse(Disproof.State.WATCHED);
    }

    String reason() {
        return TypedText.line(why);
    }

    private static @Nullable Integer count(@Nullable String typed) {
        return TypedNumber.whole(typed).orElse(null);
    }
}
