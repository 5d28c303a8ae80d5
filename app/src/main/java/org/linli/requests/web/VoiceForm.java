package org.linli.requests.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.people.Contact;
import org.linli.people.PhoneNumber;
import org.linli.requests.AnswerBy;
import org.linli.requests.Channel;
import org.linli.requests.Intake;
import org.linli.requests.PublicConcern;
import org.linli.requests.RequestRule;
import org.linli.shared.Rule;
import org.linli.ui.TypedText;

/// What somebody adds who has the same matter as a concern that everybody may read. Nothing of it is needed.
///
/// @param phone to be called on; empty where they look by number and code
public record VoiceForm(
        @Nullable String submission,
        @Nullable String text,
        @Nullable String detail,
        @Nullable String name,
        @Nullable String phone) {

    /// As a concern of the same place.
    Intake intake(PublicConcern concern) {
        var words = TypedText.text(text);
        var door = TypedText.line(detail);
        var number = TypedText.line(phone);
        Rule.together(
                () -> RequestRule.A_TEXT_HAS_ITS_LIMIT.limit("text", words, Intake.BODY_LIMIT),
                () -> RequestRule.A_TEXT_HAS_ITS_LIMIT.limit("detail", door, 60),
                () -> RequestRule.A_PHONE_NUMBER_HAS_ALL_ITS_DIGITS.requireAt(
                        "phone", number.isEmpty() || PhoneNumber.parse(number).isPresent()));
        return new Intake(
                TypedText.key(TypedText.line(submission)).orElseGet(UUID::randomUUID),
                concern.place(),
                door,
                "",
                words,
                Channel.PHONE_PAGE,
                null,
                "",
                false,
                number.isEmpty() ? null : new Contact(TypedText.line(name), number, ""),
                number.isEmpty() ? AnswerBy.CODE : AnswerBy.CALL,
                null,
                List.of());
    }
}
