package org.linli.walks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.shared.AccountId;
import org.linli.shared.Moments;
import org.linli.shared.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who walks along, as it stands in the database.
@Repository
class WalkerStore {

    /// Of the key: long enough that nobody walks in another's name.
    private static final int LETTERS = 16;

    private static final String WALKER = """
            select w.id, w.walk, w.account, w.name, w.key,
                   (select count(*) from walks.finding f where f.walker = w.id)::int as noted
            from   walks.walker w
            where\s""";

    private final JdbcClient db;

    WalkerStore(JdbcClient db) {
        this.db = db;
    }

    Walker insert(WalkId walk, @Nullable AccountId account, String name, Instant at) {
        var key = Secrets.word(LETTERS);
        long id = db.sql("""
                        insert into walks.walker (walk, account, name, key, joined_at)
                        values (:walk, :account, :name, :key, :at)
                        returning id
                        """)
                .param("walk", walk.value())
                .param("account", account == null ? null : account.value(), Types.BIGINT)
                .param("name", name)
                .param("key", key)
                .param("at", Moments.keptOrNull(at))
                .query(Long.class)
                .single();
        return new Walker(id, walk, account, name, key, 0);
    }

    List<Walker> of(WalkId walk) {
        return db.sql(WALKER + "w.walk = :walk order by w.id")
                .param("walk", walk.value())
                .query(WalkerStore::walker)
                .list();
    }

    Set<WalkId> walkedBy(AccountId account) {
        return db.sql("select walk from walks.walker where account = :account")
                .param("account", account.value())
                .query((row, n) -> new WalkId(row.getLong("walk")))
                .set();
    }

    Optional<Walker> find(WalkId walk, AccountId account) {
        return db.sql(WALKER + "w.walk = :walk and w.account = :account")
                .param("walk", walk.value())
                .param("account", account.value())
                .query(WalkerStore::walker)
                .optional();
    }

    Optional<Walker> find(WalkId walk, String key) {
        return db.sql(WALKER + "w.walk = :walk and w.key = :key")
                .param("walk", walk.value())
                .param("key", key)
                .query(WalkerStore::walker)
                .optional();
    }

    void delete(long id) {
        db.sql("delete from walks.walker where id = :id").param("id", id).update();
    }

    private static Walker walker(ResultSet row, int number) throws SQLException {
        var account = row.getObject("account", Long.class);
        return new Walker(
                row.getLong("id"),
                new WalkId(row.getLong("walk")),
                account == null ? null : new AccountId(account),
                row.getString("name"),
                row.getString("key"),
                row.getInt("noted"));
    }
}
