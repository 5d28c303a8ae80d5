package org.linli.dialogue;

import org.linli.files.FileId;
import org.linli.files.FileOwner;
import org.linli.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What shows whether a promise was kept may be seen by everybody.
@Component
public class CommitmentPhotos implements FileOwner {

    /// How many are sent at once.
    public static final int MOST = 6;

    private final JdbcClient db;

    CommitmentPhotos(JdbcClient db) {
        this.db = db;
    }

    /// Whether the photo belongs to that promise.
    public boolean belongs(FileId file, CommitmentId commitment) {
        return db.sql("""
                        select exists (
                            select from dialogue.commitment_photo where file = :file and commitment = :commitment)
                        """)
                .param("file", file.value())
                .param("commitment", commitment.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean maySee(FileId file, Actor actor) {
        return db.sql("select exists (select from dialogue.commitment_photo where file = :file)")
                .param("file", file.value())
                .query(Boolean.class)
                .single();
    }
}
