package org.linli.surveys;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.linli.imports.Ground;
import org.linli.imports.ImportPass;
import org.linli.imports.ImportSetting;
import org.linli.imports.ImportTarget;
import org.linli.imports.Stored;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Right;
import org.linli.sheets.Field;
import org.linli.sheets.Field.Shape;
import org.linli.ui.Ui;

/// Answers to one survey from a spreadsheet: a row is a household, a column an item.
///
/// An item is told by its codes or by the words of its options; several are set apart by semicolons or
/// commas.
final class AnswerImport implements ImportTarget<ImportedAnswer> {

    static final String PREFIX = "answers-";
    static final String NUMBER = "number";
    static final String TIME = "time";
    static final String PLACE = "place";

    private final OpenedSurvey opened;
    private final ImportedAnswers imported;
    private final Places places;

    AnswerImport(OpenedSurvey opened, ImportedAnswers imported, Places places) {
        this.opened = opened;
        this.imported = imported;
        this.places = places;
    }

    @Override
    public String name() {
        return PREFIX + opened.survey().id();
    }

    @Override
    public String words() {
        return "surveys.import";
    }

    @Override
    public String title(Ui ui) {
        return ui.text(
                "surveys.import.title",
                opened.survey().title(ui),
                opened.survey().edition());
    }

    @Override
    public String label(String field, Ui ui) {
        return opened.questions()
                .item(key(field))
                .map(item -> item.text(ui))
                .orElseGet(() -> ImportTarget.super.label(field, ui));
    }

    @Override
    public List<String> example(String field, Ui ui) {
        return opened.questions()
                .item(key(field))
                .map(item -> example(item, ui))
                .orElseGet(() -> ImportTarget.super.example(field, ui));
    }

    private static List<String> example(SurveyItem item, Ui ui) {
        return switch (item.kind()) {
            case SINGLE -> item.options().stream().limit(2).map(o -> o.text(ui)).toList();
            case MULTIPLE ->
                List.of(
                        String.join(
                                "; ",
                                item.options().stream()
                                        .limit(2)
                                        .map(o -> o.text(ui))
                                        .toList()),
                        "1");
            case SCALE -> List.of(String.valueOf(item.low()), String.valueOf(item.high()));
            case NUMBER -> List.of(String.valueOf(item.low()));
            case HOURS -> List.of(item.codes().getFirst() + ";" + item.codes().get(1), "A12");
            case TEXT, PLACE -> List.of();
        };
    }

    @Override
    public Right right() {
        return Right.ENTER_ANSWERS;
    }

    @Override
    public List<Field> fields() {
        var fields = new ArrayList<Field>();
        fields.add(
                new Field(NUMBER, false, Shape.SHORT_TEXT, List.of("编号", "问卷编号", "序号", "Number", "id", "submission")));
        fields.add(
                new Field(TIME, false, Shape.DATE, List.of("时间", "填写时间", "提交时间", "日期", "Time", "date", "submitted")));
        fields.add(new Field(
                PLACE,
                false,
                Shape.SHORT_TEXT,
                List.of("地点", "住址", "院落", "小区", "楼栋", "单元", "社区", "Place", "address", "community")));
        var items = opened.questions().items();
        IntStream.range(0, items.size())
                .mapToObj(n -> field(items.get(n), n + 1))
                .forEach(fields::add);
        return fields;
    }

    private static Field field(SurveyItem item, int number) {
        var names = new ArrayList<String>(
                List.of(item.key(), item.zh(), "第" + number + "题", "Q" + number, number + ". " + item.zh()));
        if (!item.en().isEmpty()) names.add(item.en());
        return new Field("q" + item.key(), false, shape(item), names);
    }

    private static Shape shape(SurveyItem item) {
        return item.kind() == ItemKind.TEXT
                ? Shape.LONG_TEXT
                : item.kind() == ItemKind.NUMBER || item.kind() == ItemKind.SCALE ? Shape.NUMBER : Shape.SHORT_TEXT;
    }

    static String key(String field) {
        return field.startsWith("q") ? field.substring(1) : "";
    }

    @Override
    public List<Ground> grounds(Actor actor, LocalDate day) {
        var survey = opened.survey();
        if (!actor.may(Right.IMPORT, survey.path(), day) || !actor.may(right(), survey.path(), day)) return List.of();
        return List.of(new Ground(
                survey.path(), survey.placeName().zh(), survey.placeName().en()));
    }

    @Override
    public ImportPass<ImportedAnswer> pass(ImportSetting setting) {
        return new AnswerPass(opened, setting, places.within(opened.survey().path()), imported);
    }

    @Override
    public Stored undo(ImportSetting setting) {
        return imported.withdraw(opened.survey(), setting);
    }
}
