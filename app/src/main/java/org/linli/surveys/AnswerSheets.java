package org.linli.surveys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.linli.journal.Journal;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Moments;
import org.linli.shared.NotAllowed;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.RuleBroken;
import org.linli.surveys.SurveyEvent.AnswerSheetsPrinted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Numbered sheets of paper, and what was ticked on them, typed in later. A sheet is entered once,
/// however often it lies in the pile.
@Service
@Transactional
public class AnswerSheets {

    public static final int MOST_COPIES = 100;

    private static final String COLUMNS = "number, survey, place, place_path, place_name, place_name_en, answer";

    private final JdbcClient db;
    private final Answers answers;
    private final Places places;
    private final Journal journal;
    private final Clock clock;

    AnswerSheets(JdbcClient db, Answers answers, Places places, Journal journal, Clock clock) {
        this.db = db;
        this.answers = answers;
        this.places = places;
        this.journal = journal;
        this.clock = clock;
    }

    /// How many sheets went out, and how many came back.
    public record Count(int printed, int entered) {}

    /// Numbers so many new sheets for households of a place.
    ///
    /// @return the first; the others follow
    public SheetCode print(SurveyId id, PlaceId placeId, int copies, Actor actor) {
        SurveyRule.SHEETS_ARE_PRINTED_BY_THE_DOZEN.requireAt(
                "copies", copies >= 1 && copies <= MOST_COPIES, MOST_COPIES);
        var opened = answers.of(id);
        SurveyRule.ONLY_AN_OPEN_SURVEY_IS_ANSWERED.require(opened.isOpen());
        var place = places.get(placeId);
        SurveyRule.A_PLACE_LIES_WHERE_IT_IS_ASKED.requireAt(
                "place", opened.survey().path().contains(place.path()));
        allow(place.path(), actor);
        var by = actor.account();
        if (by == null) throw new NotAllowed(Right.ENTER_ANSWERS);
        var numbers = db.sql("""
                        insert into surveys.sheet (survey, place, place_path, place_name, place_name_en, printed_at, printed_by)
                        select :survey, :place, :path, :name, :nameEn, :at, :by from generate_series(1, :copies)
                        returning number
                        """)
                .param("survey", id.value())
                .param("place", placeId.value())
                .param("path", place.path().value())
                .param("name", place.inFull().zh())
                .param("nameEn", place.inFull().en())
                .param("at", Moments.keptOrNull(clock.instant()))
                .param("by", by.value())
                .param("copies", copies)
                .query(Long.class)
                .list();
        var first = new SheetCode(numbers.stream().sorted().toList().getFirst());
        journal.record(new AnswerSheetsPrinted(id, place.path(), first.value(), copies), actor, "");
        return first;
    }

    /// Those that were printed together, from the first on.
    @Transactional(readOnly = true)
    public List<AnswerSheet> printed(SurveyId survey, SheetCode first, int copies, Actor actor) {
        return db
                .sql("select " + COLUMNS + """
                         from   surveys.sheet
                        where  survey = :survey and number >= :first
                        order  by number
                        limit  :copies
                        """)
                .param("survey", survey.value())
                .param("first", first.value())
                .param("copies", Math.clamp(copies, 1, MOST_COPIES))
                .query(AnswerSheets::sheet)
                .list()
                .stream()
                .filter(sheet -> actor.may(Right.ENTER_ANSWERS, sheet.path(), today()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Count count(SurveyId survey) {
        return db.sql(
                        "select count(*)::int as printed, count(answer)::int as entered from surveys.sheet where survey = :survey")
                .param("survey", survey.value())
                .query((row, n) -> new Count(row.getInt("printed"), row.getInt("entered")))
                .single();
    }

    /// Keeps what was ticked on a sheet; where the household lives, the sheet knows.
    public void enter(SurveyId survey, SheetCode code, Said said, Actor actor) {
        var sheet = db.sql("select " + COLUMNS + " from surveys.sheet where number = :number for update")
                .param("number", code.value())
                .query(AnswerSheets::sheet)
                .optional()
                .orElseThrow(() -> new RuleBroken(SurveyRule.A_SHEET_HAS_THE_NUMBER_PRINTED_ON_IT, "number"));
        SurveyRule.A_SHEET_BELONGS_TO_THE_SURVEY.requireAt(
                "number", sheet.survey().equals(survey));
        allow(sheet.path(), actor);
        SurveyRule.A_SHEET_IS_ENTERED_ONCE.requireAt("number", sheet.answer() == null, code.toString());
        var answer = new GivenAnswer(survey, code.submission(), AnswerChannel.PAPER, sheet.place(), said);
        SurveyRule.A_SHEET_IS_ENTERED_ONCE.requireAt("number", answers.give(answer, actor), code.toString());
        db.sql("""
                update surveys.sheet
                set    answer = (select id from surveys.answer where submission = :submission), entered_at = :at
                where  number = :number
                """)
                .param("submission", code.submission())
                .param("at", Moments.keptOrNull(clock.instant()))
                .param("number", code.value())
                .update();
    }

    private void allow(PlacePath path, Actor actor) {
        actor.require(Right.ENTER_ANSWERS, path, today());
    }

    private LocalDate today() {
        return Days.today(clock);
    }

    private static AnswerSheet sheet(ResultSet row, int number) throws SQLException {
        return new AnswerSheet(
                new SheetCode(row.getLong("number")),
                new SurveyId(row.getLong("survey")),
                new PlaceId(row.getLong("place")),
                new PlacePath(row.getString("place_path")),
                SurveyStore.placeName(row),
                row.getObject("answer", Long.class));
    }
}
