package org.linli.surveys;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.imports.ImportPass;
import org.linli.imports.ImportRow;
import org.linli.imports.ImportSetting;
import org.linli.imports.Stored;
import org.linli.places.PlaceSummary;
import org.linli.shared.Days;
import org.linli.shared.RuleBroken;

/// Reads the rows of one spreadsheet of answers.
final class AnswerPass implements ImportPass<ImportedAnswer> {

    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    private final OpenedSurvey opened;
    private final ImportSetting setting;
    private final ImportedAnswers imported;
    private final NamedPlaces places;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> repeats = new HashMap<>();

    AnswerPass(OpenedSurvey opened, ImportSetting setting, List<PlaceSummary> inside, ImportedAnswers imported) {
        this.opened = opened;
        this.setting = setting;
        this.imported = imported;
        this.places = new NamedPlaces(inside);
    }

    @Override
    public @Nullable ImportedAnswer read(ImportRow row) {
        var place = row.has(AnswerImport.PLACE) ? places.find(row.text(AnswerImport.PLACE)) : null;
        if (row.has(AnswerImport.PLACE) && place == null)
            row.refuse(AnswerImport.PLACE, SurveyRule.A_PLACE_LIES_WHERE_IT_IS_ASKED);
        var at = time(row);
        var said = said(row);
        if (row.isRefused() || said == null) return null;
        return new ImportedAnswer(submission(row), place, at, said);
    }

    private Instant time(ImportRow row) {
        if (!row.has(AnswerImport.TIME)) return setting.at();
        var local = row.moment(AnswerImport.TIME);
        var at = local.map(moment -> moment.atZone(Days.ZONE).toInstant()).orElse(setting.at());
        if (local.isEmpty() || at.isAfter(setting.at().plus(CLOCKS_DIFFER)))
            row.refuse(AnswerImport.TIME, SurveyRule.A_DAY_CAN_BE_READ, row.text(AnswerImport.TIME));
        return at;
    }

    private @Nullable Said said(ImportRow row) {
        var cells = new HashMap<String, String>();
        for (var item : opened.questions().items()) {
            if (!row.has(item.field())) continue;
            var text = row.text(item.field());
            if (item.kind() == ItemKind.PLACE) text = placed(row, item, text);
            if (item.kind() == ItemKind.TEXT && !ItemAnswer.withoutNumbers(text).equals(text))
                row.note(item.field(), SurveyRule.WHO_CAN_BE_CALLED_IS_NOT_WRITTEN_DOWN);
            if (!text.isEmpty()) cells.put(item.key(), text);
        }
        try {
            return opened.questions().readShort(cells);
        } catch (RuleBroken refused) {
            // that nothing was said is no news where what was said is refused
            for (var fault : refused.all())
                if (!fault.field().isEmpty() || !row.isRefused())
                    row.refuse(fault.field(), fault.rule(), fault.values());
            return null;
        }
    }

    private String placed(ImportRow row, SurveyItem item, String text) {
        var place = places.find(text);
        if (place == null) row.refuse(item.field(), SurveyRule.A_PLACE_LIES_WHERE_IT_IS_ASKED);
        return place == null ? "" : place.id().toString();
    }

    /// By the number in the sheet, if it has one. Else by all that the row says, and how often it
    /// was said above: two households may answer the same, and the same sheet twice has as many of
    /// them.
    private UUID submission(ImportRow row) {
        var number = row.text(AnswerImport.NUMBER);
        if (!number.isEmpty()) {
            var before = numbers.putIfAbsent(number, row.number());
            if (before != null && before != row.number())
                row.note(AnswerImport.NUMBER, SurveyRule.THE_SAME_NUMBER_IS_TAKEN_ONCE, before);
            return key("number " + setting.source() + "\n" + number);
        }
        var words = opened.questions().items().stream()
                .map(item -> row.text(item.field()))
                .collect(Collectors.joining(
                        "\n", row.text(AnswerImport.PLACE) + "\n" + row.text(AnswerImport.TIME) + "\n", ""));
        return key("row " + repeats.merge(words, 1, Integer::sum) + "\n" + words);
    }

    private UUID key(String words) {
        var whole = "survey " + opened.survey().id() + " " + words;
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Stored store(List<ImportedAnswer> rows) {
        return imported.store(opened.survey(), rows, setting);
    }
}
