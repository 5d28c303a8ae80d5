package org.linli.dialogue.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MeetingState;
import org.linli.dialogue.Stakeholders;
import org.linli.shared.Actor;
import org.linli.shared.Right;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which meetings there are, as far as the reader may see.
@Component
class MeetingLists {

    private static final int MOST = 200;

    private final JdbcClient db;
    private final Stakeholders stakeholders;
    private final MeetingNames names;

    MeetingLists(JdbcClient db, Stakeholders stakeholders, MeetingNames names) {
        this.db = db;
        this.stakeholders = stakeholders;
        this.names = names;
    }

    MeetingList of(Actor actor, Ui ui) {
        var rows = rows(MeetingReader.of(actor, ui.today()), ui);
        var ahead = new ArrayList<MeetingRow>();
        var after = new ArrayList<MeetingRow>();
        var over = new ArrayList<MeetingRow>();
        for (var row : rows) {
            if (row.state().isBefore() || row.state() == MeetingState.IN_SESSION) ahead.add(row);
            else if (row.state() == MeetingState.CLOSED || row.state() == MeetingState.CANCELLED) over.add(row);
            else after.add(row);
        }
        ahead.sort(Comparator.comparing(row -> Objects.requireNonNullElse(row.startsAt(), Instant.MAX)));
        return new MeetingList(ahead, after, over, ui.may(Right.PREPARE_MEETINGS));
    }

    private List<MeetingRow> rows(MeetingReader reader, Ui ui) {
        // whoever works here reads of the own places only; neighbours of everything that was announced
        var scope = reader.isColleague()
                ? " and exists (select from unnest(:own) as own where starts_with(m.place_path, own)"
                        + " or starts_with(own, m.place_path))"
                : "";
        return db.sql("""
                        select m.*, coalesce((select sum(1 + g.companions + g.children) from dialogue.guest g
                                              where g.meeting = m.id and g.reply = 'COMING'), 0) as coming
                        from   dialogue.meeting m
                        where\s""" + MeetingReader.reach() + scope
                        + " order by m.starts_at desc nulls last, m.id desc limit :most")
                .param("own", reader.paths())
                .param("most", MOST)
                .query((row, n) -> MeetingPages.row(
                        row,
                        stakeholders.of(new MeetingId(row.getLong("id"))),
                        row.getInt("coming"),
                        names.place(row.getLong("place"), ui)))
                .list();
    }
}
