package org.linli.surveys.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.places.Picker;
import org.linli.places.Pickers;
import org.linli.shared.PlaceId;
import org.linli.surveys.ItemKind;
import org.linli.surveys.Questionnaire;
import org.linli.surveys.Said;
import org.linli.surveys.SheetCode;
import org.linli.surveys.SurveyItem;
import org.linli.surveys.SurveySummary;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// Makes the form of a survey, and reads what comes back.
@Component
class AnswerForms {

    private final Pickers pickers;

    AnswerForms(Pickers pickers) {
        this.pickers = pickers;
    }

    /// @param at where the household lives, if a sign or a sheet has said so
    AnswerPage page(
            Ui ui,
            SurveySummary survey,
            Questionnaire questions,
            String action,
            @Nullable PlaceId at,
            String sheet,
            boolean colleague) {
        var asked = new ArrayList<AnswerPage.Asked>();
        for (var item : questions.items()) {
            Optional<Picker> picker = item.kind() == ItemKind.PLACE
                    ? Optional.of(pickers.of(ui, item.field(), null, survey.path()))
                    : Optional.empty();
            asked.add(new AnswerPage.Asked(
                    asked.size() + 1,
                    item,
                    picker,
                    number(questions, item.condition().item())));
        }
        var submission = sheet.isEmpty()
                ? TypedText.key(ui.form().value("submission", "")).orElseGet(UUID::randomUUID)
                : ofSheet(sheet);
        return new AnswerPage(
                survey,
                asked,
                action,
                submission.toString(),
                sheet,
                pickers.of(ui, "place", at, survey.path()),
                colleague);
    }

    private static int number(Questionnaire questions, String key) {
        for (int i = 0; i < questions.items().size(); i++)
            if (questions.items().get(i).key().equals(key)) return i + 1;
        return 0;
    }

    static Said said(HttpServletRequest request, Questionnaire questions) {
        return questions.read(item -> values(request, item), true);
    }

    private static List<String> values(HttpServletRequest request, SurveyItem item) {
        return Arrays.asList(
                Optional.ofNullable(request.getParameterValues(item.field())).orElse(new String[0]));
    }

    static @Nullable PlaceId place(HttpServletRequest request) {
        return PlaceId.parse(TypedText.line(SurveyForm.raw(request, "place"))).orElse(null);
    }

    static UUID submission(HttpServletRequest request) {
        var sheet = SheetCode.parse(SurveyForm.raw(request, "sheet"));
        return sheet.isPresent()
                ? ofSheet(sheet.get().digits())
                : TypedText.key(SurveyForm.raw(request, "submission")).orElseGet(UUID::randomUUID);
    }

    /// The same as if the sheet came back on paper: whichever comes first is the answer.
    private static UUID ofSheet(String digits) {
        return SheetCode.parse(digits)
                .map(SheetCode::submission)
                .orElseGet(() -> UUID.nameUUIDFromBytes(digits.getBytes(StandardCharsets.UTF_8)));
    }
}
