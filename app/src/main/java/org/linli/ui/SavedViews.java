package org.linli.ui;

import java.time.Clock;
import java.util.List;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Everybody's own names for conditions of lists. A view is an address: whoever gets it sent sees the same list, as far
/// as they may.
@Service
@Transactional
public class SavedViews {

    private static final int LONGEST = 40;

    private final JdbcClient db;
    private final Clock clock;

    SavedViews(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Those of the reader for the list on that page, by name.
    @Transactional(readOnly = true)
    public List<SavedView> of(Actor actor, String path) {
        var account = actor.account();
        if (account == null) return List.of();
        return db.sql("""
                        select id, path, query, name
                        from   ui.saved_view
                        where  account = :account and path = :path
                        order  by name
                        """)
                .param("account", account.value())
                .param("path", path)
                .query((row, n) -> new SavedView(
                        row.getLong("id"), row.getString("path"), row.getString("query"), row.getString("name")))
                .list();
    }

    /// Keeps it; the same name again means the new conditions.
    void save(Actor actor, ListQuery query, String name) {
        ListRule.A_VIEW_HAS_A_NAME.requireAt("name", !name.isBlank());
        ListRule.A_VIEW_HAS_A_SHORT_NAME.requireAt("name", name.length() <= LONGEST, LONGEST);
        db.sql("""
                        insert into ui.saved_view (account, path, query, name, saved)
                        values (:account, :path, :query, :name, :now)
                        on conflict (account, path, name) do update set query = excluded.query, saved = excluded.saved
                        """)
                .param("account", own(actor).value())
                .param("path", query.page())
                .param("query", query.query())
                .param("name", name)
                .param("now", Moments.kept(clock.instant()))
                .update();
    }

    void forget(Actor actor, long id) {
        int gone = db.sql("delete from ui.saved_view where id = :id and account = :account")
                .param("id", id)
                .param("account", own(actor).value())
                .update();
        if (gone == 0) throw new NotFound(id);
    }

    private static AccountId own(Actor actor) {
        var account = actor.account();
        if (account == null) throw new NotFound("account");
        return account;
    }
}
