package org.linli.dialogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Days;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.linli.shared.PlacePath;
import org.linli.ui.Choice;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The decisions that money can come by: what people agreed on in a place, in a part of it, or in what it lies in.
@Service
@Transactional(readOnly = true)
public class MoneyDecisions {

    private static final int MOST = 40;

    private static final String AGREED = """
            select d.id, d.meeting, d.question, d.settled_at, m.title
            from   dialogue.decision d join dialogue.meeting m on m.id = d.meeting
            where  d.outcome in ('CARRIED', 'ORDERED')
              and  (starts_with(m.place_path, :place) or starts_with(:place, m.place_path))
            """;

    private final JdbcClient db;

    MoneyDecisions(JdbcClient db) {
        this.db = db;
    }

    /// A decision that holds.
    ///
    /// @param at title of the meeting where it was taken
    public record Taken(long id, MeetingId meeting, String question, String at, LocalDate day) {

        /// To be chosen in a form.
        public Choice choice(Ui ui) {
            return new Choice(String.valueOf(id), ui.text("dialogue.decided.choice", question, at, ui.day(day)));
        }
    }

    /// The latest first.
    public List<Taken> in(PlacePath place) {
        return db.sql(AGREED + " order by d.settled_at desc, d.id desc limit :most")
                .param("place", place.value())
                .param("most", MOST)
                .query((row, n) -> new Taken(
                        row.getLong("id"),
                        new MeetingId(row.getLong("meeting")),
                        row.getString("question"),
                        row.getString("title"),
                        Days.of(Moments.in(row, "settled_at"))))
                .list();
    }

    /// @param chosen none where it was taken elsewhere
    /// @param words what it is called there
    public DecidedBy by(@Nullable Long chosen, String words, PlacePath place) {
        if (chosen == null) return DecidedBy.elsewhere(words);
        return db.sql(AGREED + " and d.id = :id")
                .param("place", place.value())
                .param("id", chosen)
                .query((row, n) -> DecidedBy.question(
                        row.getString("question"), new MeetingId(row.getLong("meeting")), row.getLong("id")))
                .optional()
                .orElseThrow(() -> new NotFound("decision " + chosen));
    }
}
