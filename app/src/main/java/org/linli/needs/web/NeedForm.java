package org.linli.needs.web;

import org.jspecify.annotations.Nullable;
import org.linli.needs.Circle;
import org.linli.needs.Holder;
import org.linli.needs.NeedDraft;
import org.linli.needs.NeedRule;
import org.linli.needs.Strength;
import org.linli.needs.TopicId;
import org.linli.needs.Unit;
import org.linli.requests.RequestId;
import org.linli.requests.RequestNumber;
import org.linli.shared.Constants;
import org.linli.shared.OrganisationId;
import org.linli.shared.PlaceId;
import org.linli.shared.RuleBroken;
import org.linli.ui.TypedDay;
import org.linli.ui.TypedText;
import org.linli.walks.FindingId;

/// What was typed of a need, as it came.
///
/// @param circle of residents; `ORGANISATION` where it is an organisation's
/// @param number of the concern that it grows out of, if any
/// @param topic that it grows out of, if any
/// @param finding what was seen on a walk, that it grows out of, if anything
public record NeedForm(
        @Nullable String title,
        @Nullable String body,
        @Nullable Long place,
        @Nullable String circle,
        @Nullable String circleWords,
        @Nullable Long organisation,
        @Nullable String category,
        @Nullable String unit,
        @Nullable String strength,
        @Nullable String since,
        @Nullable String hypothesis,
        @Nullable String unknown,
        @Nullable String shown,
        @Nullable Integer version,
        @Nullable String number,
        @Nullable Long topic,
        @Nullable Long finding) {

    /// Stands among the circles for "an organisation".
    public static final String BODY = "ORGANISATION";

    NeedDraft draft() {
        return new NeedDraft(
                TypedText.line(title),
                TypedText.text(body),
                place == null ? null : new PlaceId(place),
                holder(),
                TypedText.line(category),
                Constants.named(Unit.class, unit).orElse(Unit.PEOPLE),
                Constants.named(Strength.class, strength).orElse(Strength.HURTS),
                TypedDay.of(since).orElse(null),
                TypedText.text(hypothesis),
                TypedText.text(unknown),
                shown != null);
    }

    /// What was seen on a walk, that it grows out of.
    @Nullable
    FindingId seen() {
        return finding == null || finding == 0 ? null : new FindingId(finding);
    }

    /// The concern that it grows out of; none where no number was typed.
    @Nullable
    RequestId because() {
        var typed = TypedText.line(number);
        if (typed.isEmpty()) return null;
        return RequestNumber.parse(typed)
                .map(RequestNumber::id)
                .orElseThrow(() -> new RuleBroken(NeedRule.A_NUMBER_NAMES_A_CONCERN, "number"));
    }

    /// The hot topic that it grows out of.
    @Nullable
    TopicId heard() {
        return topic == null || topic == 0 ? null : new TopicId(topic);
    }

    private @Nullable Holder holder() {
        if (BODY.equals(circle)) return organisation == null ? null : new Holder.Body(new OrganisationId(organisation));
        return Constants.named(Circle.class, circle)
                .map(one -> new Holder.Residents(one, TypedText.line(circleWords)))
                .orElse(null);
    }
}
