package org.linli.dialogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.needs.EvidenceKind;
import org.linli.needs.EvidenceOffer;
import org.linli.needs.EvidenceOffers;
import org.linli.needs.EvidenceSource;
import org.linli.needs.Unit;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Moments;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Conditions;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people talked of at a meeting, as evidence of a need: `31:204` is a topic of the meeting 31.
@Component
class MeetingEvidence implements EvidenceSource {

    private static final String TOPIC = """
            select t.id, t.meeting, t.title, t.dots, m.title as at, m.place_path, m.state,
                   coalesce(m.starts_at, m.state_since) as day,
                   (select coalesce(sum(p.heads), 0) from dialogue.presence p where p.meeting = m.id) as heads
            from   dialogue.topic t join dialogue.meeting m on m.id = t.meeting
            where  (starts_with(m.place_path, :place) or starts_with(:place, m.place_path))
            and    exists (select from unnest(:own) as own where starts_with(m.place_path, own))
            """;

    /// Where people have sat down.
    private static final String HELD = """
             and m.state not in ('PROPOSED', 'STAKEHOLDERS_MAPPED', 'ANNOUNCED', 'RULES_SET', 'CANCELLED')
            """;

    private final JdbcClient db;
    private final Clock clock;

    MeetingEvidence(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    private record Talked(
            String reference,
            String title,
            int dots,
            String meeting,
            PlacePath place,
            String state,
            LocalDate day,
            int heads) {}

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.MEETING;
    }

    @Override
    public EvidenceOffers find(PlacePath place, String words, long skip, int most, Actor reader, Ui ui) {
        var sought = HELD + " and (t.title ilike :words or m.title ilike :words or t.notes ilike :words)";
        var pattern = Conditions.anywhere(words);
        long found = asked("select count(*) from (" + TOPIC + sought + ") as found", place, reader)
                .param("words", pattern)
                .query(Long.class)
                .single();
        var page = asked(TOPIC + sought + " order by day desc, t.id desc limit :most offset :skip", place, reader)
                .param("words", pattern)
                .param("most", most)
                .param("skip", skip)
                .query(MeetingEvidence::talked)
                .list();
        return new EvidenceOffers(
                found, page.stream().map(one -> offer(one, ui)).toList());
    }

    @Override
    public List<EvidenceOffer> answers(String reference, PlacePath place, Unit unit, Actor reader, Ui ui) {
        return of(reference, HELD, place, reader).stream()
                .map(one -> offer(one, ui))
                .toList();
    }

    /// Whoever writes the record finds it there; others where it was published.
    @Override
    public Optional<String> address(String reference, Actor reader) {
        var number = reference.split(":", 2);
        return of(reference, "", PlacePath.ALL, reader).map(one -> {
            var meeting = "/meetings/" + number[0];
            if (!reader.may(Right.PREPARE_MEETINGS, one.place(), Days.today(clock)))
                return MeetingState.valueOf(one.state()).isPublished() ? meeting + "/minutes" : meeting;
            return meeting + "/record#topic" + number[1];
        });
    }

    private Optional<Talked> of(String reference, String held, PlacePath place, Actor reader) {
        var number = reference.split(":", 2);
        if (!reference.matches("\\d{1,18}:\\d{1,18}")) return Optional.empty();
        return asked(TOPIC + held + " and t.id = :topic and m.id = :meeting", place, reader)
                .param("meeting", Long.valueOf(number[0]))
                .param("topic", Long.valueOf(number[1]))
                .query(MeetingEvidence::talked)
                .optional();
    }

    private JdbcClient.StatementSpec asked(String sql, PlacePath place, Actor reader) {
        var own = reader.placesOf(Right.SEE_MEETINGS, Days.today(clock)).stream()
                .map(PlacePath::value)
                .toArray(String[]::new);
        return db.sql(sql).param("place", place.value()).param("own", own);
    }

    private static Talked talked(ResultSet row, int number) throws SQLException {
        return new Talked(
                row.getLong("meeting") + ":" + row.getLong("id"),
                row.getString("title"),
                row.getInt("dots"),
                row.getString("at"),
                new PlacePath(row.getString("place_path")),
                row.getString("state"),
                Days.of(Moments.in(row, "day")),
                row.getInt("heads"));
    }

    /// A meeting that began before its time was told is of today.
    private EvidenceOffer offer(Talked one, Ui ui) {
        var today = Days.today(clock);
        return EvidenceOffer.of(
                one.reference(),
                one.title(),
                ui.text("dialogue.topic.as-evidence", one.meeting(), one.heads(), one.dots()),
                one.day().isAfter(today) ? today : one.day());
    }
}
