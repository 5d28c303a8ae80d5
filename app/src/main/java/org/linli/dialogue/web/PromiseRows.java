package org.linli.dialogue.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.dialogue.CommitmentId;
import org.linli.dialogue.CommitmentState;
import org.linli.dialogue.MeetingId;
import org.linli.shared.Moments;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Promises, as pages show them.
@Component
class PromiseRows {

    static final String ROWS = """
            select c.*, m.title as meeting_title
            from   dialogue.commitment c join dialogue.meeting m on m.id = c.meeting
            """;

    private final JdbcClient db;
    private final MeetingNames names;

    PromiseRows(JdbcClient db, MeetingNames names) {
        this.db = db;
        this.names = names;
    }

    List<PromiseRow> of(MeetingId meeting, Ui ui) {
        return db.sql(ROWS + " where c.meeting = :meeting order by c.until, c.id")
                .param("meeting", meeting.value())
                .query((row, n) -> row(row, ui))
                .list();
    }

    Optional<PromiseRow> of(CommitmentId id, Ui ui) {
        return db.sql(ROWS + " where c.id = :id and c.state <> 'DRAFTED'")
                .param("id", id.value())
                .query((row, n) -> row(row, ui))
                .optional();
    }

    /// What neighbours may read of, the latest news first.
    List<PromiseRow> latest(int most, Ui ui) {
        return db.sql(ROWS + " where c.state <> 'DRAFTED' order by c.state_since desc, c.id desc limit :most")
                .param("most", most)
                .query((row, n) -> row(row, ui))
                .list();
    }

    private static String holder(ResultSet row) throws SQLException {
        for (var column : List.of("organisation", "account", "guest"))
            if (row.getObject(column) != null) return column.charAt(0) + row.getString(column);
        return "";
    }

    PromiseRow row(ResultSet row, Ui ui) throws SQLException {
        return new PromiseRow(
                new CommitmentId(row.getLong("id")),
                row.getString("what"),
                row.getString("owner_name"),
                holder(row),
                row.getString("watcher"),
                row.getObject("agreed_until", LocalDate.class),
                row.getObject("until", LocalDate.class),
                CommitmentState.valueOf(row.getString("state")),
                Moments.in(row, "state_since"),
                Moments.in(row, "made_at"),
                names.place(row.getLong("place"), ui),
                new MeetingId(row.getLong("meeting")),
                row.getString("meeting_title"));
    }
}
