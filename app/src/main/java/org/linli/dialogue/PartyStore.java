package org.linli.dialogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linli.shared.NotFound;
import org.linli.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The groups of a meeting's map.
@Repository
class PartyStore {

    private static final String PARTIES = """
            select p.*, (select count(*) from dialogue.guest g where g.party = p.id and g.reply = 'COMING') as coming
            from   dialogue.party p
            """;

    private final JdbcClient db;

    PartyStore(JdbcClient db) {
        this.db = db;
    }

    StakeholderMap map(MeetingId meeting) {
        return new StakeholderMap(db.sql(PARTIES + " where p.meeting = :meeting order by p.id")
                .param("meeting", meeting.value())
                .query(PartyStore::party)
                .list());
    }

    /// One for each of the meetings, also for those without a group.
    Map<MeetingId, StakeholderMap> maps(List<MeetingId> meetings) {
        var parties = new HashMap<MeetingId, List<Party>>();
        for (var meeting : meetings) parties.put(meeting, new ArrayList<>());
        if (meetings.isEmpty()) return Map.of();
        db.sql(PARTIES + " where p.meeting in (:meetings) order by p.id")
                .param("meetings", meetings.stream().map(MeetingId::value).toList())
                .query(row -> {
                    Objects.requireNonNull(parties.get(new MeetingId(row.getLong("meeting"))))
                            .add(party(row, 0));
                });
        var maps = new HashMap<MeetingId, StakeholderMap>();
        parties.forEach((meeting, own) -> maps.put(meeting, new StakeholderMap(own)));
        return maps;
    }

    Party get(MeetingId meeting, long id) {
        return db.sql(PARTIES + " where p.meeting = :meeting and p.id = :id")
                .param("meeting", meeting.value())
                .param("id", id)
                .query(PartyStore::party)
                .optional()
                .orElseThrow(() -> new NotFound("party " + id));
    }

    Party get(long id) {
        return db.sql(PARTIES + " where p.id = :id")
                .param("id", id)
                .query(PartyStore::party)
                .optional()
                .orElseThrow(() -> new NotFound("party " + id));
    }

    boolean has(MeetingId meeting, long id) {
        return map(meeting).parties().stream().anyMatch(party -> party.id() == id);
    }

    long insert(MeetingId meeting, Box box, NewParty party) {
        return db.sql("""
                        insert into dialogue.party (meeting, box, name, organisation, people, speaker)
                        values (:meeting, :box, :name, :organisation, :people, :speaker)
                        returning id
                        """)
                .param("meeting", meeting.value())
                .param("box", box.name())
                .param("name", party.name())
                .param("organisation", number(party.organisation()), Types.BIGINT)
                .param("people", party.people(), Types.INTEGER)
                .param("speaker", party.speaker())
                .query(Long.class)
                .single();
    }

    void speak(long id, String speaker) {
        db.sql("update dialogue.party set speaker = :speaker where id = :id")
                .param("speaker", speaker)
                .param("id", id)
                .update();
    }

    boolean hasGuests(long id) {
        return db.sql("select exists (select from dialogue.guest where party = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    void delete(long id) {
        db.sql("delete from dialogue.party where id = :id").param("id", id).update();
    }

    private static @Nullable Long number(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }

    private static Party party(ResultSet row, int number) throws SQLException {
        var organisation = row.getObject("organisation", Long.class);
        return new Party(
                row.getLong("id"),
                Box.valueOf(row.getString("box")),
                row.getString("name"),
                organisation == null ? null : new OrganisationId(organisation),
                row.getObject("people", Integer.class),
                row.getString("speaker"),
                row.getInt("coming"));
    }
}
