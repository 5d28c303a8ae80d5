package org.linli.budgets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.dialogue.MeetingId;
import org.linli.engine.budget.Completion;
import org.linli.engine.budget.Utility;
import org.linli.engine.budget.Voting;
import org.linli.places.PlaceName;
import org.linli.places.PlaceSummary;
import org.linli.shared.Actor;
import org.linli.shared.Moments;
import org.linli.shared.Money;
import org.linli.shared.NotFound;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Budgets as they stand in the database, without what belongs to them.
@Repository
class BudgetStore {

    /// Of the word in the address.
    private static final int LETTERS = 8;

    private final JdbcClient db;

    BudgetStore(JdbcClient db) {
        this.db = db;
    }

    BudgetId insert(BudgetDraft draft, PlaceSummary place, Instant at, Actor actor) {
        var by = actor.account();
        var meeting = draft.meeting();
        var facts = draft.facts();
        return new BudgetId(db.sql("""
                        insert into budgets.budget
                               (kind, meeting, place, place_path, place_name, place_name_en, title_zh, title_en, intro_zh,
                                intro_en, money, voting, most, points, guests_only, method, utility, completion, state,
                                code, created_at, created_by)
                        values (:kind, :meeting, :place, :path, :name, :nameEn, :titleZh, :titleEn, :introZh, :introEn,
                                :money, :voting, :most, :points, :guestsOnly, :method, :utility, :completion, 'DRAFT',
                                :code, :at, :by)
                        returning id
                        """)
                .param("kind", draft.kind().name())
                .param("meeting", meeting == null ? null : meeting.value(), Types.BIGINT)
                .param("place", place.id().value())
                .param("path", place.path().value())
                .param("name", place.inFull().zh())
                .param("nameEn", place.inFull().en())
                .param("titleZh", facts.titleZh())
                .param("titleEn", facts.titleEn())
                .param("introZh", facts.introZh())
                .param("introEn", facts.introEn())
                .param("money", facts.money().minor())
                .param("voting", Casting.USUAL.voting().name())
                .param("most", Casting.USUAL.most())
                .param("points", Casting.USUAL.points())
                .param("guestsOnly", Casting.USUAL.guestsOnly())
                .param("method", Counting.USUAL.method().name())
                .param("utility", Counting.USUAL.utility().name())
                .param("completion", Counting.USUAL.completion().name())
                .param("code", Secrets.word(LETTERS))
                .param("at", Moments.keptOrNull(at))
                .param("by", by == null ? null : by.value(), Types.BIGINT)
                .query(Long.class)
                .single());
    }

    SharedBudget lock(BudgetId id) {
        return db.sql("select * from budgets.budget where id = :id for update")
                .param("id", id.value())
                .query((row, n) -> new SharedBudget(summary(row, n)))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /// As it stands, and nobody closes it before this transaction ends.
    BudgetSummary hold(BudgetId id) {
        return db.sql("select * from budgets.budget where id = :id for share")
                .param("id", id.value())
                .query(BudgetStore::summary)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    BudgetSummary get(BudgetId id) {
        return db.sql("select * from budgets.budget where id = :id")
                .param("id", id.value())
                .query(BudgetStore::summary)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    Optional<BudgetSummary> find(String code) {
        return db.sql("select * from budgets.budget where code = :code")
                .param("code", code)
                .query(BudgetStore::summary)
                .optional();
    }

    /// The latest first.
    List<BudgetSummary> list(List<PlacePath> places) {
        return db.sql("""
                        select * from budgets.budget b
                        where  exists (select from unnest(:own) as own where starts_with(b.place_path, own))
                        order by id desc
                        """)
                .param("own", places.stream().map(PlacePath::value).toArray(String[]::new))
                .query(BudgetStore::summary)
                .list();
    }

    /// Those that people of a place may have a say in now, in it or around it; what was opened first stands first.
    List<BudgetSummary> open(PlacePath place) {
        return db.sql("""
                        select * from budgets.budget
                        where  state = 'OPEN' and (starts_with(place_path, :place) or starts_with(:place, place_path))
                        order  by opened_at, id
                        """)
                .param("place", place.value())
                .query(BudgetStore::summary)
                .list();
    }

    /// Plans of the place, in it or around it, that are not closed and hang on no meeting.
    List<BudgetSummary> loosePlans(PlacePath place) {
        return db.sql("""
                        select * from budgets.budget
                        where  kind = 'PLAN' and meeting is null and state <> 'CLOSED'
                        and   (starts_with(place_path, :place) or starts_with(:place, place_path))
                        order  by id
                        """)
                .param("place", place.value())
                .query(BudgetStore::summary)
                .list();
    }

    List<BudgetSummary> of(MeetingId meeting) {
        return db.sql("select * from budgets.budget where meeting = :meeting order by id")
                .param("meeting", meeting.value())
                .query(BudgetStore::summary)
                .list();
    }

    void save(SharedBudget budget) {
        var now = budget.summary();
        var facts = now.facts();
        var meeting = now.meeting();
        db.sql("""
                update budgets.budget
                set    version = version + 1, meeting = :meeting, title_zh = :titleZh, title_en = :titleEn, intro_zh = :introZh,
                       intro_en = :introEn, money = :money, voting = :voting, most = :most, points = :points,
                       guests_only = :guestsOnly, method = :method, utility = :utility, completion = :completion,
                       state = :state, opened_at = :openedAt, closed_at = :closedAt
                where  id = :id
                """)
                .param("meeting", meeting == null ? null : meeting.value(), Types.BIGINT)
                .param("titleZh", facts.titleZh())
                .param("titleEn", facts.titleEn())
                .param("introZh", facts.introZh())
                .param("introEn", facts.introEn())
                .param("money", facts.money().minor())
                .param("voting", now.casting().voting().name())
                .param("most", now.casting().most())
                .param("points", now.casting().points())
                .param("guestsOnly", now.casting().guestsOnly())
                .param("method", now.counting().method().name())
                .param("utility", now.counting().utility().name())
                .param("completion", now.counting().completion().name())
                .param("state", now.state().name())
                .param("openedAt", Moments.keptOrNull(now.openedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("closedAt", Moments.keptOrNull(now.closedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", now.id().value())
                .update();
    }

    private static BudgetSummary summary(ResultSet row, int number) throws SQLException {
        var meeting = row.getObject("meeting", Long.class);
        return new BudgetSummary(
                new BudgetId(row.getLong("id")),
                row.getInt("version"),
                BudgetKind.valueOf(row.getString("kind")),
                meeting == null ? null : new MeetingId(meeting),
                new PlaceId(row.getLong("place")),
                new PlacePath(row.getString("place_path")),
                new PlaceName(row.getString("place_name"), row.getString("place_name_en")),
                new BudgetFacts(
                        row.getString("title_zh"),
                        row.getString("title_en"),
                        row.getString("intro_zh"),
                        row.getString("intro_en"),
                        Money.fen(row.getLong("money"))),
                new Casting(
                        Voting.valueOf(row.getString("voting")),
                        row.getInt("most"),
                        row.getInt("points"),
                        row.getBoolean("guests_only")),
                new Counting(
                        Method.valueOf(row.getString("method")),
                        Utility.valueOf(row.getString("utility")),
                        Completion.valueOf(row.getString("completion"))),
                BudgetState.valueOf(row.getString("state")),
                row.getString("code"),
                Moments.in(row, "created_at"),
                Moments.inOrNull(row, "opened_at"),
                Moments.inOrNull(row, "closed_at"));
    }
}
