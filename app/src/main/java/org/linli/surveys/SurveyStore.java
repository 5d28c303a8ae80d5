package org.linli.surveys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.places.PlaceName;
import org.linli.places.PlaceSummary;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Surveys and their items, as they stand in the database.
@Repository
class SurveyStore {

    /// Of the word in the address.
    private static final int LETTERS = 8;

    private static final String COLUMNS = """
            id, version, place, place_path, place_name, place_name_en, family, edition, title_zh, title_en, intro_zh,
            intro_en, level, state, code, created_at, opened_at, closed_at
            """;

    private final JdbcClient db;

    SurveyStore(JdbcClient db) {
        this.db = db;
    }

    /// @param family none for the first of a family
    SurveyId insert(PlaceSummary place, @Nullable Long family, SurveyFacts facts, Instant at, @Nullable Long by) {
        long id = db.sql("""
                        insert into surveys.survey
                               (subdistrict, place, place_path, place_name, place_name_en, family, edition, title_zh, title_en,
                                intro_zh, intro_en, level, state, code, created_at, created_by)
                        values (:subdistrict, :place, :path, :name, :nameEn, coalesce(:family, 0),
                                1 + (select coalesce(max(edition), 0) from surveys.survey where family = :family and place = :place),
                                :titleZh, :titleEn, :introZh, :introEn, :level, 'DRAFT', :code, :at, :by)
                        returning id
                        """)
                .param("subdistrict", place.path().subdistrict().value())
                .param("place", place.id().value())
                .param("path", place.path().value())
                .param("name", place.inFull().zh())
                .param("nameEn", place.inFull().en())
                .param("family", family, Types.BIGINT)
                .param("titleZh", facts.titleZh())
                .param("titleEn", facts.titleEn())
                .param("introZh", facts.introZh())
                .param("introEn", facts.introEn())
                .param("level", facts.level().name())
                .param("code", Secrets.word(LETTERS))
                .param("at", Moments.keptOrNull(at))
                .param("by", by, Types.BIGINT)
                .query(Long.class)
                .single();
        if (family == null)
            db.sql("update surveys.survey set family = id where id = :id")
                    .param("id", id)
                    .update();
        return new SurveyId(id);
    }

    BaselineSurvey lock(SurveyId id) {
        var summary = db.sql("select " + COLUMNS + " from surveys.survey where id = :id for update")
                .param("id", id.value())
                .query(SurveyStore::summary)
                .optional()
                .orElseThrow(() -> new NotFound(id));
        return new BaselineSurvey(summary, items(id));
    }

    Optional<SurveySummary> find(SurveyId id) {
        return db.sql("select " + COLUMNS + " from surveys.survey where id = :id")
                .param("id", id.value())
                .query(SurveyStore::summary)
                .optional();
    }

    SurveySummary get(SurveyId id) {
        return find(id).orElseThrow(() -> new NotFound(id));
    }

    Optional<SurveySummary> find(String code) {
        return db.sql("select " + COLUMNS + " from surveys.survey where code = :code")
                .param("code", code)
                .query(SurveyStore::summary)
                .optional();
    }

    /// The latest first.
    List<SurveySummary> list(Collection<PlaceId> subdistricts) {
        if (subdistricts.isEmpty()) return List.of();
        return db.sql("select " + COLUMNS
                        + " from surveys.survey where subdistrict in (:subdistricts) order by id desc")
                .param("subdistricts", subdistricts.stream().map(PlaceId::value).toList())
                .query(SurveyStore::summary)
                .list();
    }

    /// Those that are being answered, the latest first.
    List<SurveySummary> open() {
        return db.sql("select " + COLUMNS + " from surveys.survey where state = 'OPEN' order by id desc limit 100")
                .query(SurveyStore::summary)
                .list();
    }

    void save(BaselineSurvey survey) {
        var now = survey.summary();
        db.sql("""
                update surveys.survey
                set    version = version + 1, title_zh = :titleZh, title_en = :titleEn, intro_zh = :introZh,
                       intro_en = :introEn, level = :level, state = :state, opened_at = :openedAt, closed_at = :closedAt
                where  id = :id
                """)
                .param("titleZh", now.facts().titleZh())
                .param("titleEn", now.facts().titleEn())
                .param("introZh", now.facts().introZh())
                .param("introEn", now.facts().introEn())
                .param("level", now.facts().level().name())
                .param("state", now.state().name())
                .param("openedAt", Moments.keptOrNull(now.openedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("closedAt", Moments.keptOrNull(now.closedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", now.id().value())
                .update();
    }

    void delete(SurveyId id) {
        db.sql("delete from surveys.survey where id = :id")
                .param("id", id.value())
                .update();
    }

    void replaceItems(SurveyId id, List<SurveyItem> items) {
        db.sql("delete from surveys.item where survey = :id")
                .param("id", id.value())
                .update();
        for (int at = 0; at < items.size(); at++) insert(id, at, items.get(at));
    }

    private void insert(SurveyId id, int position, SurveyItem item) {
        db.sql("""
                insert into surveys.item (survey, position, key, kind, zh, en, required, codes, options_zh, options_en,
                                          options_tell, low,
                                          high, step, asked_after, asked_codes)
                values (:survey, :position, :key, :kind, :zh, :en, :required, :codes, :optionsZh, :optionsEn,
                        :optionsTell, :low, :high, :step, :after, :afterCodes)
                """)
                .param("survey", id.value())
                .param("position", position)
                .param("key", item.key())
                .param("kind", item.kind().name())
                .param("zh", item.zh())
                .param("en", item.en())
                .param("required", item.required())
                .param("codes", item.options().stream().map(ItemOption::code).toArray(String[]::new))
                .param("optionsZh", item.options().stream().map(ItemOption::zh).toArray(String[]::new))
                .param("optionsEn", item.options().stream().map(ItemOption::en).toArray(String[]::new))
                .param(
                        "optionsTell",
                        item.options().stream().map(SurveyStore::told).toArray(String[]::new))
                .param("low", item.low())
                .param("high", item.high())
                .param("step", item.step())
                .param("after", item.condition().item())
                .param("afterCodes", item.condition().codes().stream().sorted().toArray(String[]::new))
                .update();
    }

    List<SurveyItem> items(SurveyId id) {
        return db.sql("select * from surveys.item where survey = :id order by position")
                .param("id", id.value())
                .query(SurveyStore::item)
                .list();
    }

    static PlaceName placeName(ResultSet row) throws SQLException {
        return new PlaceName(row.getString("place_name"), row.getString("place_name_en"));
    }

    private static SurveyItem item(ResultSet row, int number) throws SQLException {
        var codes = texts(row, "codes");
        var zh = texts(row, "options_zh");
        var en = texts(row, "options_en");
        var options = new ArrayList<ItemOption>();
        var tell = texts(row, "options_tell");
        for (int i = 0; i < codes.size(); i++)
            options.add(
                    new ItemOption(codes.get(i), zh.get(i), en.get(i), i < tell.size() ? trait(tell.get(i)) : null));
        return new SurveyItem(
                row.getString("key"),
                ItemKind.valueOf(row.getString("kind")),
                row.getString("zh"),
                row.getString("en"),
                row.getBoolean("required"),
                options,
                row.getInt("low"),
                row.getInt("high"),
                row.getInt("step"),
                new Condition(row.getString("asked_after"), Set.copyOf(texts(row, "asked_codes"))));
    }

    private static String told(ItemOption option) {
        var tells = option.tells();
        return tells == null ? "" : tells.name();
    }

    private static @Nullable Trait trait(String name) {
        return name.isEmpty() ? null : Trait.valueOf(name);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static SurveySummary summary(ResultSet row, int number) throws SQLException {
        return new SurveySummary(
                new SurveyId(row.getLong("id")),
                row.getInt("version"),
                new PlaceId(row.getLong("place")),
                new PlacePath(row.getString("place_path")),
                placeName(row),
                row.getLong("family"),
                row.getInt("edition"),
                new SurveyFacts(
                        row.getString("title_zh"),
                        row.getString("title_en"),
                        row.getString("intro_zh"),
                        row.getString("intro_en"),
                        FrameLevel.valueOf(row.getString("level"))),
                SurveyState.valueOf(row.getString("state")),
                row.getString("code"),
                Moments.in(row, "created_at"),
                Moments.inOrNull(row, "opened_at"),
                Moments.inOrNull(row, "closed_at"));
    }
}
