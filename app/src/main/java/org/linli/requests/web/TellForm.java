package org.linli.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.people.Contact;
import org.linli.people.PhoneNumber;
import org.linli.requests.AnswerBy;
import org.linli.requests.Attachments;
import org.linli.requests.Channel;
import org.linli.requests.Intake;
import org.linli.requests.RequestRule;
import org.linli.shared.Constants;
import org.linli.shared.PlaceId;
import org.linli.shared.Rule;
import org.linli.ui.TypedText;

/// What a resident has typed and chosen, as it came.
///
/// @param go which button was pressed: the number of a step, `send`, `anyway`, or `join-` with the
///     number of a concern
record TellForm(
        UUID submission,
        String body,
        @Nullable PlaceId place,
        String detail,
        String affected,
        String affectedNote,
        AnswerBy answerBy,
        String phone,
        String name,
        boolean shown,
        String go) {

    private static final int DETAIL = 60;
    private static final int NOTE = 200;

    static TellForm of(HttpServletRequest request) {
        return new TellForm(
                TypedText.key(line(request, "submission")).orElseGet(UUID::randomUUID),
                TypedText.text(request.getParameter("body")),
                PlaceId.parse(line(request, "place")).orElse(null),
                line(request, "detail"),
                TypedText.figures(request.getParameter("affected")),
                line(request, "affectedNote"),
                Constants.named(AnswerBy.class, line(request, "answerBy")).orElse(AnswerBy.CODE),
                line(request, "phone"),
                line(request, "name"),
                "true".equals(request.getParameter("shown")),
                line(request, "go"));
    }

    /// The step to show next, if one of the small buttons was pressed.
    Optional<Integer> step() {
        return go.matches("[123]") ? Optional.of(Integer.parseInt(go)) : Optional.empty();
    }

    /// Whoever goes on from the first step has said something.
    ///
    /// @param drafts photos and voice notes that were sent with it
    void requireSaid(List<UUID> drafts) {
        RequestRule.A_CONCERN_SAYS_WHAT_IS_THE_MATTER.requireAt(
                "body", go.equals("1") || !body.isEmpty() || !drafts.isEmpty());
    }

    /// The concern that this is one more voice for.
    Optional<Long> joined() {
        return go.matches("join-\\d{1,18}") ? Optional.of(Long.parseLong(go.substring(5))) : Optional.empty();
    }

    boolean isSure() {
        return go.equals("anyway");
    }

    /// As a concern, if nothing is missing or wrong.
    ///
    /// @param drafts photos and voice notes that were sent with it
    /// @param wordless what stands for the words where somebody spoke instead
    Intake intake(List<UUID> drafts, String wordless) {
        var words = body.isEmpty() && !drafts.isEmpty() ? wordless : body;
        Rule.together(
                () -> RequestRule.A_CONCERN_SAYS_WHAT_IS_THE_MATTER.requireAt("body", !words.isEmpty()),
                () -> RequestRule.A_TEXT_HAS_ITS_LIMIT.limit("body", words, Intake.BODY_LIMIT),
                () -> RequestRule.A_CONCERN_HAS_A_FEW_FILES.requireAt(
                        "files", drafts.size() <= Attachments.MOST, Attachments.MOST),
                () -> RequestRule.A_CONCERN_STANDS_AT_A_PLACE.requireAt("place", place != null),
                () -> RequestRule.A_TEXT_HAS_ITS_LIMIT.limit("detail", detail, DETAIL),
                () -> RequestRule.A_COUNT_OF_HOUSEHOLDS_IS_A_NUMBER.requireAt(
                        "affected", affected.matches("|[1-9]\\d{0,4}")),
                () -> RequestRule.A_TEXT_HAS_ITS_LIMIT.limit("affectedNote", affectedNote, NOTE),
                () -> contact());
        var contact = contact();
        return new Intake(
                submission,
                place == null ? new PlaceId(0) : place,
                detail,
                "",
                words,
                Channel.PHONE_PAGE,
                affected.isEmpty() ? null : Integer.valueOf(affected),
                affectedNote,
                shown,
                contact,
                contact == null ? AnswerBy.CODE : answerBy,
                null,
                drafts);
    }

    private @Nullable Contact contact() {
        RequestRule.WHO_WANTS_A_CALL_LEAVES_A_NUMBER.requireAt("phone", answerBy == AnswerBy.CODE || !phone.isEmpty());
        if (phone.isEmpty()) return null;
        RequestRule.A_PHONE_NUMBER_HAS_ALL_ITS_DIGITS.requireAt(
                "phone", PhoneNumber.parse(phone).isPresent());
        return new Contact(name, phone, "");
    }

    private static String line(HttpServletRequest request, String name) {
        return TypedText.line(request.getParameter(name));
    }
}
