package org.linli.dialogue.web;

import org.jspecify.annotations.Nullable;
import org.linli.dialogue.AgendaTopic;
import org.linli.needs.Circle;
import org.linli.needs.Holder;
import org.linli.needs.NeedDraft;
import org.linli.needs.Strength;
import org.linli.needs.Unit;
import org.linli.shared.Constants;
import org.linli.shared.PlaceId;
import org.linli.ui.TypedDay;
import org.linli.ui.TypedText;

/// What is asked when a topic becomes a need: whose it is, of which kind, and since when. The rest was said at the
/// meeting.
record TopicNeedForm(
        @Nullable String circle,
        @Nullable String category,
        @Nullable String since) {

    /// @param said on the topic
    NeedDraft draft(AgendaTopic topic, String said, PlaceId place) {
        return new NeedDraft(
                topic.title(),
                said,
                place,
                new Holder.Residents(Constants.named(Circle.class, circle).orElse(Circle.EVERYBODY), ""),
                TypedText.line(category),
                Unit.PEOPLE,
                Strength.HURTS,
                TypedDay.of(since).orElse(null),
                "",
                "",
                false);
    }
}
