package org.linli.dialogue.web;

import java.time.LocalDate;
import java.util.List;
import org.linli.dialogue.CommitmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What shows a promise: those from before, then those from after.
@Component
class SpotPhotos {

    private final JdbcClient db;

    SpotPhotos(JdbcClient db) {
        this.db = db;
    }

    List<SpotPhoto> of(CommitmentId id) {
        return db.sql("select * from dialogue.commitment_photo where commitment = :id order by moment desc, file")
                .param("id", id.value())
                .query((row, n) -> new SpotPhoto(
                        row.getLong("file"),
                        row.getString("moment").equals("AFTER"),
                        row.getString("spot"),
                        row.getObject("taken_on", LocalDate.class)))
                .list();
    }
}
