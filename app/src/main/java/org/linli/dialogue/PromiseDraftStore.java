package org.linli.dialogue;

import java.sql.Types;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes promises anew that nobody but whoever keeps the record has read.
@Repository
class PromiseDraftStore {

    private final JdbcClient db;

    PromiseDraftStore(JdbcClient db) {
        this.db = db;
    }

    void rewrite(CommitmentId id, NewCommitment promise, LocalDate until) {
        var owner = promise.owner();
        var organisation = owner.organisation();
        var account = owner.account();
        db.sql("""
                        update dialogue.commitment
                        set    version = version + 1, what = :what, owner_name = :name, organisation = :organisation,
                               account = :account, guest = :guest, watcher = :watcher, agreed_until = :until,
                               until = :until
                        where  id = :id
                        """)
                .param("id", id.value())
                .param("what", promise.what())
                .param("name", owner.name())
                .param("organisation", organisation == null ? null : organisation.value(), Types.BIGINT)
                .param("account", account == null ? null : account.value(), Types.BIGINT)
                .param("guest", owner.guest(), Types.BIGINT)
                .param("watcher", promise.watcher())
                .param("until", until)
                .update();
    }

    void strike(CommitmentId id) {
        db.sql("delete from dialogue.commitment_money where commitment = :id")
                .param("id", id.value())
                .update();
        db.sql("delete from dialogue.commitment where id = :id")
                .param("id", id.value())
                .update();
    }
}
