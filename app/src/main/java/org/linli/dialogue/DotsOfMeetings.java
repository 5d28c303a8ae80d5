package org.linli.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.needs.NeedId;
import org.linli.needs.RoundTables;
import org.linli.shared.Days;
import org.linli.shared.Moments;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells what those who sat at a meeting gave to its topics, as far as these became needs.
@Component
class DotsOfMeetings implements RoundTables {

    private final JdbcClient db;

    DotsOfMeetings(JdbcClient db) {
        this.db = db;
    }

    private record Given(Dotted meeting, NeedId need, int dots) {}

    @Override
    public List<Dotted> dotted(PlacePath within, LocalDate from, LocalDate until) {
        var meetings = new LinkedHashMap<Dotted, Map<NeedId, Integer>>();
        for (var one : given(within, from, until))
            meetings.computeIfAbsent(one.meeting(), _ -> new HashMap<>()).merge(one.need(), one.dots(), Integer::sum);
        var all = new ArrayList<Dotted>();
        meetings.forEach((one, dots) -> all.add(new Dotted(one.meeting(), one.title(), one.day(), one.people(), dots)));
        return all;
    }

    private List<Given> given(PlacePath within, LocalDate from, LocalDate until) {
        return db.sql("""
                        select m.id, m.title, m.starts_at, t.need, t.dots,
                               (select coalesce(sum(p.heads), 0) from dialogue.presence p where p.meeting = m.id) as heads
                        from   dialogue.meeting m join dialogue.topic t on t.meeting = m.id
                        where  m.subdistrict = :subdistrict and m.place_path like :within
                        and    t.need is not null and t.dots is not null and not t.off
                        and    m.state <> 'CANCELLED' and m.starts_at >= :from and m.starts_at < :until
                        order  by m.starts_at desc, m.id desc, t.id
                        """)
                .param("subdistrict", within.subdistrict().value())
                .param("within", within.value() + "%")
                .param("from", Moments.startOf(from))
                .param("until", Moments.startOf(until.plusDays(1)))
                .query((row, n) -> new Given(
                        new Dotted(
                                row.getLong("id"),
                                row.getString("title"),
                                Days.of(Moments.in(row, "starts_at")),
                                row.getInt("heads"),
                                Map.of()),
                        new NeedId(row.getLong("need")),
                        row.getInt("dots")))
                .list();
    }
}
