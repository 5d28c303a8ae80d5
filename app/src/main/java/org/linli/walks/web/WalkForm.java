package org.linli.walks.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.ui.TypedDay;
import org.linli.ui.TypedText;
import org.linli.walks.FindingId;
import org.linli.walks.WalkFacts;

/// What was typed about a walk or its findings, as it came.
///
/// @param finding numbers of those that were ticked
public record WalkForm(
        @Nullable String title,
        @Nullable String purpose,
        @Nullable String meeting,
        @Nullable String day,
        @Nullable Long place,
        @Nullable Integer version,
        @Nullable Long stop,
        @Nullable Long account,
        @Nullable String why,
        @Nullable List<Long> finding,
        @Nullable String words) {

    WalkFacts facts() {
        return new WalkFacts(
                TypedText.line(title),
                TypedText.text(purpose),
                TypedText.line(meeting),
                TypedDay.of(day).orElse(null));
    }

    List<FindingId> findings() {
        return finding == null
                ? List.of()
                : finding.stream().distinct().map(FindingId::new).toList();
    }

    String reason() {
        return TypedText.line(why);
    }
}
