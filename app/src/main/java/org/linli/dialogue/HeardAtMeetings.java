package org.linli.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.linli.needs.MeetingsHeard;
import org.linli.shared.Days;
import org.linli.shared.Moments;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells what was talked of at meetings that were held.
@Component
class HeardAtMeetings implements MeetingsHeard {

    private final JdbcClient db;

    HeardAtMeetings(JdbcClient db) {
        this.db = db;
    }

    private record Said(Held meeting, Topic topic) {}

    @Override
    public List<Held> held(PlacePath within, LocalDate from, LocalDate until) {
        var topics = new LinkedHashMap<Held, List<Topic>>();
        for (var said : said(within, from, until))
            topics.computeIfAbsent(said.meeting(), _ -> new ArrayList<>()).add(said.topic());
        return topics.entrySet().stream()
                .map(one -> new Held(
                        one.getKey().meeting(),
                        one.getKey().title(),
                        one.getKey().channel(),
                        one.getKey().place(),
                        one.getKey().day(),
                        one.getValue()))
                .toList();
    }

    private List<Said> said(PlacePath within, LocalDate from, LocalDate until) {
        return db.sql("""
                        select m.id, m.title, m.kind, m.place_path, m.starts_at, t.title as topic,
                               t.concern is not null as handed_in
                        from   dialogue.meeting m join dialogue.topic t on t.meeting = m.id
                        where  m.subdistrict = :subdistrict and m.place_path like :within
                        and    m.state not in ('PROPOSED', 'STAKEHOLDERS_MAPPED', 'ANNOUNCED', 'RULES_SET', 'CANCELLED')
                        and    m.starts_at >= :from and m.starts_at < :until
                        order  by m.starts_at desc, m.id desc, t.id
                        """)
                .param("subdistrict", within.subdistrict().value())
                .param("within", within.value() + "%")
                .param("from", Moments.startOf(from))
                .param("until", Moments.startOf(until.plusDays(1)))
                .query((row, n) -> new Said(
                        new Held(
                                row.getLong("id"),
                                row.getString("title"),
                                MeetingKind.valueOf(row.getString("kind")).channel(),
                                new PlacePath(row.getString("place_path")),
                                Days.of(Moments.in(row, "starts_at")),
                                List.of()),
                        new Topic(row.getString("topic"), row.getBoolean("handed_in"))))
                .list();
    }
}
