package org.linli.needs;

import org.jspecify.annotations.Nullable;
import org.linli.requests.Channel;

/// What one way of hearing brought in a span of days: from what was heard to evidence, and from evidence to needs.
///
/// @param method none for what no way of hearing of the subdistrict takes
/// @param channel how it came, where there is no method; none for evidence that came by no way in
/// @param kind of the evidence, where there is neither
/// @param heard concerns, answers to surveys, findings of walks and topics of meetings in the span, each once
/// @param evidence pieces of evidence of the span
/// @param needs for which these pieces speak
/// @param solved concerns among those heard that their residents call solved
public record Yield(
        @Nullable HearingMethod method,
        @Nullable Channel channel,
        @Nullable EvidenceKind kind,
        int heard,
        int evidence,
        int needs,
        int solved) {}
