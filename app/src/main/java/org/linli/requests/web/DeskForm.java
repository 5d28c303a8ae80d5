package org.linli.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.people.Contact;
import org.linli.people.PhoneNumber;
import org.linli.requests.AnswerBy;
import org.linli.requests.Channel;
import org.linli.requests.Intake;
import org.linli.requests.RequestRule;
import org.linli.requests.Urgency;
import org.linli.shared.Constants;
import org.linli.shared.PlaceId;
import org.linli.shared.Rule;
import org.linli.ui.TypedText;

/// What a clerk has written down so far.
///
/// @param how `accept` for the suggestion, `other` for the category chosen by hand, `later` for
///     none, or `join-` with the number of a concern that this is one more voice for
/// @param suggested the category that the page had suggested when the button was pressed
/// @param urgency empty: as the duty matrix says
record DeskForm(
        UUID submission,
        Channel channel,
        String name,
        String phone,
        String body,
        @Nullable PlaceId place,
        String detail,
        String how,
        String suggested,
        String category,
        Optional<Urgency> urgency,
        String go) {

    static DeskForm of(HttpServletRequest request) {
        var place = line(request, "place");
        return new DeskForm(
                TypedText.key(line(request, "submission")).orElseGet(UUID::randomUUID),
                channel(line(request, "channel")),
                line(request, "name"),
                line(request, "phone"),
                TypedText.text(request.getParameter("body")),
                PlaceId.parse(place).orElse(null),
                line(request, "detail"),
                line(request, "how"),
                line(request, "suggested"),
                line(request, "category"),
                Constants.named(Urgency.class, line(request, "urgency")),
                line(request, "go"));
    }

    boolean isSend() {
        return go.equals("send");
    }

    boolean isPutAside() {
        return go.equals("aside");
    }

    Optional<Long> joined() {
        return how.matches("join-\\d{1,18}") ? Optional.of(Long.parseLong(how.substring(5))) : Optional.empty();
    }

    /// What the clerk says it is about; none where that is left to somebody else.
    @Nullable
    String decided() {
        var code = how.equals("other") ? category : how.equals("accept") ? suggested : "";
        return code.isEmpty() ? null : code;
    }

    Intake intake() {
        Rule.together(
                () -> RequestRule.A_CONCERN_SAYS_WHAT_IS_THE_MATTER.requireAt("body", !body.isEmpty()),
                () -> RequestRule.A_TEXT_HAS_ITS_LIMIT.limit("body", body, Intake.BODY_LIMIT),
                () -> RequestRule.A_CONCERN_STANDS_AT_A_PLACE.requireAt("place", place != null),
                () -> RequestRule.A_TEXT_HAS_ITS_LIMIT.limit("detail", detail, 60),
                () -> RequestRule.A_CATEGORY_IS_ONE_OF_THE_LIST.requireAt(
                        "category", !how.equals("other") || !category.isEmpty()),
                () -> RequestRule.A_PHONE_NUMBER_HAS_ALL_ITS_DIGITS.requireAt("phone", phone.isEmpty() || isDialled()));
        return unfinished();
    }

    /// As far as it is written down; nothing has to be complete yet.
    Intake unfinished() {
        Rule.together(
                () -> RequestRule.A_TEXT_HAS_ITS_LIMIT.limit("body", body, Intake.BODY_LIMIT),
                () -> RequestRule.A_TEXT_HAS_ITS_LIMIT.limit("detail", detail, 60));
        var contact = name.isEmpty() && phone.isEmpty() ? null : new Contact(name, phone, "");
        return new Intake(
                submission,
                place == null ? new PlaceId(0) : place,
                detail,
                "",
                body,
                channel,
                null,
                "",
                false,
                contact,
                phone.isEmpty() ? AnswerBy.CODE : AnswerBy.CALL,
                decided(),
                List.of());
    }

    /// Landlines are told as they are dialled from next door: seven digits at least.
    private boolean isDialled() {
        return PhoneNumber.parse(phone).isPresent()
                || phone.replaceAll("[\\s-]", "").matches("\\d{7,12}");
    }

    private static Channel channel(String said) {
        return Constants.named(Channel.class, said)
                .filter(Channel.AT_THE_DESK::contains)
                .orElse(Channel.CALL);
    }

    private static String line(HttpServletRequest request, String name) {
        return TypedText.line(request.getParameter(name));
    }
}
