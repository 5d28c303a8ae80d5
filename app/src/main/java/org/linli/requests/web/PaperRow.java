package org.linli.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.linli.requests.Category;
import org.linli.requests.RequestRule;
import org.linli.requests.SheetNumber;
import org.linli.requests.Written;
import org.linli.shared.RuleBroken;
import org.linli.ui.TypedNumber;
import org.linli.ui.TypedText;

/// One row of the pile: what was typed from one sheet, and the sentence at the field that was refused.
///
/// @param tick the figures of the boxes that were ticked
/// @param errors by field; empty as long as nothing was refused
public record PaperRow(
        String submission,
        String number,
        String tick,
        String body,
        String detail,
        String name,
        String phone,
        Map<String, String> errors) {

    static PaperRow empty() {
        return new PaperRow(UUID.randomUUID().toString(), "", "", "", "", "", "", Map.of());
    }

    static PaperRow of(HttpServletRequest request, int row) {
        return new PaperRow(
                line(request, "submission", row),
                line(request, "number", row),
                line(request, "tick", row),
                line(request, "body", row),
                line(request, "detail", row),
                line(request, "name", row),
                line(request, "phone", row),
                Map.of());
    }

    boolean isEmpty() {
        return (number + tick + body + detail + name + phone).isEmpty();
    }

    SheetNumber sheet() {
        return SheetNumber.parse(number)
                .orElseThrow(() -> new RuleBroken(RequestRule.A_SHEET_HAS_THE_NUMBER_PRINTED_ON_IT, "number"));
    }

    /// @param matters in the order of the boxes
    Written written(List<Category> matters) {
        RequestRule.A_CONCERN_SAYS_WHAT_IS_THE_MATTER.requireAt("body", !body.isEmpty() || !tick.isEmpty());
        RequestRule.A_TEXT_HAS_ITS_LIMIT.limit("detail", detail, 60);
        RequestRule.A_PHONE_NUMBER_HAS_ALL_ITS_DIGITS.requireAt(
                "phone", phone.isEmpty() || phone.replaceAll("[\\s+-]", "").matches("\\d{7,15}"));
        return new Written(
                TypedText.key(submission).orElseGet(UUID::randomUUID), ticked(matters), body, detail, name, phone);
    }

    private String ticked(List<Category> matters) {
        return Arrays.stream(tick.split("[\\s,，、.]+"))
                .filter(figure -> !figure.isEmpty())
                .map(figure -> matter(figure, matters))
                .reduce((one, other) -> one + "、" + other)
                .orElse("");
    }

    private static String matter(String figure, List<Category> matters) {
        var box = TypedNumber.whole(figure).orElse(0);
        RequestRule.A_BOX_IS_ONE_OF_THE_SHEET.requireAt("tick", box >= 1 && box <= matters.size(), matters.size());
        return matters.get(box - 1).nameZh();
    }

    PaperRow refused(String field, String sentence) {
        return new PaperRow(submission, number, tick, body, detail, name, phone, Map.of(field, sentence));
    }

    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    private static String line(HttpServletRequest request, String name, int row) {
        return TypedText.line(request.getParameter(name + row));
    }
}
