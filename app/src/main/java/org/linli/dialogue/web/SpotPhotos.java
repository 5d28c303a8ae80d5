package org.linli.dialogue.web;

import java.time.LocalDate;
import java.util.List;
import org.linli.dialogue.CommitmentId;
import org.linli.dialogue.SpotMoment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What shows a promise: those from before, then those from after, then those of residents who looked.
@Component
class SpotPhotos {

    private final JdbcClient db;

    SpotPhotos(JdbcClient db) {
        this.db = db;
    }

    List<SpotPhoto> of(CommitmentId id) {
        return db.sql("""
                        select * from dialogue.commitment_photo where commitment = :id
                        order by array_position(array['BEFORE', 'AFTER', 'SEEN'], moment), file
                        """)
                .param("id", id.value())
                .query((row, n) -> new SpotPhoto(
                        row.getLong("file"),
                        SpotMoment.valueOf(row.getString("moment")),
                        row.getString("spot"),
                        row.getObject("taken_on", LocalDate.class)))
                .list();
    }
}
