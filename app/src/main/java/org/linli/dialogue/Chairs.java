package org.linli.dialogue;

import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingEvent.ChairKnown;
import org.linli.journal.Journal;
import org.linli.people.People;
import org.linli.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where chairs come from: known by their role in the place or by the group they speak for; asked for only
/// where neither tells.
@Service
@Transactional
public class Chairs {

    private final JdbcClient db;
    private final MeetingDesk desk;
    private final PartyStore parties;
    private final People people;
    private final Journal journal;

    Chairs(JdbcClient db, MeetingDesk desk, PartyStore parties, People people, Journal journal) {
        this.db = db;
        this.desk = desk;
        this.parties = parties;
        this.people = people;
        this.journal = journal;
    }

    /// Notes where the chair comes from, as the program knows it; else as somebody says.
    ///
    /// @param said none where nobody was asked
    public void know(MeetingId id, @Nullable ChairKind said, Actor actor) {
        var meeting = desk.mine(id, actor);
        var kind = kind(meeting, said);
        keep(id, kind);
        if (kind != null) journal.record(new ChairKnown(id, meeting.place(), kind), actor, "");
    }

    @Nullable
    ChairKind kind(Meeting meeting, @Nullable ChairKind said) {
        var chair = meeting.progress().schedule.chair();
        if (chair.isBlank()) return null;
        var kinds = people.rolesOf(chair, meeting.place()).stream()
                .map(ChairKind::of)
                .distinct()
                .toList();
        if (kinds.size() == 1) return kinds.getFirst();
        var speaks = parties.map(meeting.id()).parties().stream()
                .anyMatch(
                        party -> party.box() == Box.AFFECTED && party.speaker().equals(chair));
        return speaks ? ChairKind.RESIDENT : said;
    }

    void keep(MeetingId id, @Nullable ChairKind kind) {
        db.sql("update dialogue.meeting set chair_kind = :kind where id = :id")
                .param("kind", kind == null ? null : kind.name(), Types.VARCHAR)
                .param("id", id.value())
                .update();
    }
}
