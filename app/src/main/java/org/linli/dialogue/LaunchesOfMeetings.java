package org.linli.dialogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.linli.needs.Launches;
import org.linli.needs.NeedId;
import org.linli.shared.PlacePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was begun at meetings: promises that hold, and ideas for projects. Each came out of the need of its topic, else
/// of that for which the meeting was called.
@Component
class LaunchesOfMeetings implements Launches {

    private static final String NEED = "coalesce(t.need, case when m.origin = 'NEED' then m.origin_number end) as need";

    private final JdbcClient db;

    LaunchesOfMeetings(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Launch> of(PlacePath within, LocalDate from, LocalDate until) {
        return Stream.concat(found("""
                                select c.what as title, '/promises/' || c.id as href, c.place_path,
                                       cast(c.made_at at time zone 'Asia/Shanghai' as date) as day, %s
                                from   dialogue.commitment c
                                       join dialogue.meeting m on m.id = c.meeting
                                       left join dialogue.topic t on t.id = c.topic
                                where  c.state <> 'DRAFTED' and starts_with(c.place_path, :within)
                                       and cast(c.made_at at time zone 'Asia/Shanghai' as date) between :from and :until
                                order  by c.made_at, c.id
                                """, "promise", within, from, until), found("""
                                select i.sentence as title, '/meetings/' || m.id as href, m.place_path,
                                       cast(i.noted_at at time zone 'Asia/Shanghai' as date) as day, %s
                                from   dialogue.idea i
                                       join dialogue.topic t on t.id = i.topic
                                       join dialogue.meeting m on m.id = t.meeting
                                where  starts_with(m.place_path, :within)
                                       and cast(i.noted_at at time zone 'Asia/Shanghai' as date) between :from and :until
                                order  by i.noted_at, i.topic
                                """, "idea", within, from, until))
                .toList();
    }

    private Stream<Launch> found(String sql, String what, PlacePath within, LocalDate from, LocalDate until) {
        return db
                .sql(sql.formatted(NEED))
                .param("within", within.value())
                .param("from", from)
                .param("until", until)
                .query((row, n) -> launch(row, what))
                .list()
                .stream();
    }

    private static Launch launch(ResultSet row, String what) throws SQLException {
        var need = row.getObject("need", Long.class);
        return new Launch(
                what,
                row.getString("title"),
                row.getString("href"),
                new PlacePath(row.getString("place_path")),
                row.getObject("day", LocalDate.class),
                need == null ? null : new NeedId(need));
    }
}
