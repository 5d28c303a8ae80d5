package org.linli.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.linli.journal.Journal;
import org.linli.requests.SortingEvent.CategoryEnded;
import org.linli.requests.SortingEvent.CategorySet;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.NotAllowed;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Rule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How the categories change: from a day on, and never the past. They are common to all subdistricts, so that figures
/// can be compared; the right is asked for everywhere.
@Service
@Transactional
public class Taxonomy {

    private static final int WORDS = 60;
    private static final int LONGEST = 20;
    private static final int NAME = 40;

    private final Categories categories;
    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    Taxonomy(Categories categories, JdbcClient db, Journal journal, Clock clock) {
        this.categories = categories;
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean mayChange(Actor actor) {
        return actor.may(Right.EDIT_DUTIES, PlacePath.ALL, day());
    }

    /// Adds a category, or says from a day on how one is called and which words speak for it.
    public void set(Category category, LocalDate from, Actor actor, String reason) {
        if (!mayChange(actor)) throw new NotAllowed(Right.EDIT_DUTIES);
        check(category);
        var parent = category.parent();
        RequestRule.A_CATEGORY_IS_ONE_OF_THE_LIST.requireAt(
                "parent",
                parent == null
                        || categories
                                .find(parent)
                                .filter(p -> p.parent() == null)
                                .isPresent());
        SortingRule.A_CHANGE_STARTS_TODAY_OR_LATER.requireAt("from", !from.isBefore(day()));
        db.sql("""
                        update requests.category
                        set    valid_until = :from
                        where  code = :code and valid_from < :from and (valid_until is null or valid_until > :from)
                        """).param("code", category.code()).param("from", from).update();
        db.sql("""
                        insert into requests.category (code, parent, name_zh, name_en, keywords, keywords_en, valid_from)
                        values (:code, :parent, :zh, :en, :keywords, :keywordsEn, :from)
                        on conflict (code, valid_from)
                        do update set parent = excluded.parent, name_zh = excluded.name_zh, name_en = excluded.name_en,
                                      keywords = excluded.keywords, keywords_en = excluded.keywords_en,
                                      valid_until = null
                        """)
                .param("code", category.code())
                .param("parent", category.parent())
                .param("zh", category.nameZh())
                .param("en", category.nameEn())
                .param("keywords", category.keywords().zh().toArray(String[]::new))
                .param("keywordsEn", category.keywords().en().toArray(String[]::new))
                .param("from", from)
                .update();
        journal.record(new CategorySet(PlacePath.ALL, category.code(), category.nameZh(), from), actor, reason);
    }

    private void check(Category category) {
        Rule.together(
                () -> SortingRule.A_CODE_IS_SHORT_AND_NEW.requireAt(
                        "code", category.code().matches("[A-Z][A-Z0-9]{2,7}")),
                () -> SortingRule.A_CATEGORY_HAS_A_NAME_IN_BOTH_LANGUAGES.requireAt(
                        "nameZh",
                        !category.nameZh().isBlank() && category.nameZh().length() <= NAME),
                () -> SortingRule.A_CATEGORY_HAS_A_NAME_IN_BOTH_LANGUAGES.requireAt(
                        "nameEn",
                        !category.nameEn().isBlank() && category.nameEn().length() <= 2 * NAME),
                () -> areShort("keywords", category.keywords().zh()),
                () -> areShort("keywordsEn", category.keywords().en()));
    }

    private static void areShort(String field, List<String> words) {
        SortingRule.A_KEYWORD_IS_A_FEW_LETTERS_LONG.requireAt(
                field, words.size() <= WORDS && words.stream().allMatch(word -> word.length() <= LONGEST));
    }

    /// No concern is filed under it from that day on; those that are stay.
    public void end(String code, LocalDate until, Actor actor, String reason) {
        if (!mayChange(actor)) throw new NotAllowed(Right.EDIT_DUTIES);
        SortingRule.A_CHANGE_STARTS_TODAY_OR_LATER.requireAt("until", !until.isBefore(day()));
        List<Category> all = categories.list();
        SortingRule.A_CATEGORY_WITH_OTHERS_BELOW_STAYS.require(all.stream().noneMatch(c -> code.equals(c.parent())));
        db.sql("""
                        update requests.category
                        set    valid_until = greatest(valid_from, cast(:until as date))
                        where  code = :code and (valid_until is null or valid_until > :until)
                        """).param("code", code).param("until", until).update();
        journal.record(new CategoryEnded(PlacePath.ALL, code, until), actor, reason);
    }

    private LocalDate day() {
        return Days.today(clock);
    }
}
