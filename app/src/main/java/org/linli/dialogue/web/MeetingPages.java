package org.linli.dialogue.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.ChairKind;
import org.linli.dialogue.DecisionKind;
import org.linli.dialogue.Electorate;
import org.linli.dialogue.FourRoles;
import org.linli.dialogue.Guest;
import org.linli.dialogue.GuestVoices;
import org.linli.dialogue.Guests;
import org.linli.dialogue.MeetingDoor;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MeetingKind;
import org.linli.dialogue.MeetingState;
import org.linli.dialogue.Meetings;
import org.linli.dialogue.Origin;
import org.linli.dialogue.ProjectIdeas;
import org.linli.dialogue.RuleBook;
import org.linli.dialogue.Schedule;
import org.linli.dialogue.Stakeholders;
import org.linli.dialogue.TimePolls;
import org.linli.dialogue.WorkshopPlans;
import org.linli.shared.Actor;
import org.linli.shared.Constants;
import org.linli.shared.NotFound;
import org.linli.shared.PlacePath;
import org.linli.ui.Ui;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// One meeting, as far as its reader may see.
@Component
class MeetingPages {

    private final JdbcClient db;
    private final Meetings meetings;
    private final Stakeholders stakeholders;
    private final WorkshopPlans plans;
    private final Guests guests;
    private final GuestVoices voices;
    private final TimePolls polls;
    private final RuleBook book;
    private final PromiseRows promises;
    private final ProjectIdeas ideas;
    private final MeetingStories stories;
    private final MeetingNames names;
    private final ObjectProvider<MeetingDoor> doors;

    MeetingPages(
            JdbcClient db,
            Meetings meetings,
            Stakeholders stakeholders,
            WorkshopPlans plans,
            Guests guests,
            GuestVoices voices,
            TimePolls polls,
            RuleBook book,
            PromiseRows promises,
            ProjectIdeas ideas,
            MeetingStories stories,
            MeetingNames names,
            ObjectProvider<MeetingDoor> doors) {
        this.db = db;
        this.meetings = meetings;
        this.stakeholders = stakeholders;
        this.plans = plans;
        this.guests = guests;
        this.voices = voices;
        this.polls = polls;
        this.book = book;
        this.promises = promises;
        this.ideas = ideas;
        this.stories = stories;
        this.names = names;
        this.doors = doors;
    }

    /// @throws NotFound if there is none, or none that the reader may know of
    MeetingPage of(MeetingId id, Actor actor, Ui ui) {
        var reader = MeetingReader.of(actor, ui.today());
        return db.sql("select m.* from dialogue.meeting m where m.id = :id and " + MeetingReader.reach())
                .param("id", id.value())
                .param("own", reader.paths())
                .query((row, n) -> page(row, reader, actor, ui))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /// What it grows out of, as it was chosen.
    Origin origin(MeetingId id) {
        return db.sql("select * from dialogue.meeting where id = :id")
                .param("id", id.value())
                .query((row, n) -> origin(row))
                .single();
    }

    private MeetingPage page(ResultSet found, MeetingReader reader, Actor actor, Ui ui) throws SQLException {
        var id = new MeetingId(found.getLong("id"));
        var path = new PlacePath(found.getString("place_path"));
        var colleague = reader.isAtHome(path);
        var works = colleague && meetings.mayWork(id, actor);
        var map = stakeholders.of(id);
        var all = guests.of(id);
        var needs = RoomNeeds.of(all);
        var under = found.getObject("rules", Long.class);
        var owners = found.getObject("owners", Integer.class);
        return new MeetingPage(
                row(found, needs.chairs()).seated(map, names.place(found.getLong("place"), ui)),
                found.getInt("version"),
                found.getString("aim"),
                path,
                found.getLong("place"),
                schedule(found),
                Constants.named(ChairKind.class, Objects.requireNonNullElse(found.getString("chair_kind"), ""))
                        .orElse(null),
                new FourRoles(
                        found.getString("leads"),
                        found.getString("answers"),
                        found.getString("helps"),
                        found.getString("takes_part")),
                names.source(origin(found), colleague, ui),
                owners == null ? null : new Electorate(owners, found.getLong("owned")),
                map,
                found.getBoolean("stakeholders"),
                under == null ? null : book.get(under),
                needs,
                polls.of(id),
                works ? meetings.acts(id, actor) : List.of(),
                works ? meetings.checked(id) : Set.of(),
                found.getObject("objections_until", LocalDate.class),
                promises.of(id, ui).stream()
                        .filter(one -> one.state().isPublic())
                        .toList(),
                colleague || found.getObject("published_at") != null ? ideas.of(id) : List.of(),
                colleague ? stories.of(id, ui) : List.of(),
                doors.orderedStream()
                        .flatMap(room -> room.of(meetings.summary(id), works).stream())
                        .toList(),
                plans.of(id),
                asked(id, all, actor),
                colleague,
                works);
    }

    private @Nullable Asked asked(MeetingId id, List<Guest> all, Actor actor) {
        var account = actor.account();
        return all.stream()
                .filter(guest -> account != null && account.equals(guest.account()))
                .findFirst()
                .map(guest ->
                        new Asked(guest, guests.fitting(guest), voices.of(id).containsKey(guest.id())))
                .orElse(null);
    }

    /// Without its place and who sits at the table, for which others are asked once the row has been left.
    static MeetingRow row(ResultSet row, int coming) throws SQLException {
        return new MeetingRow(
                new MeetingId(row.getLong("id")),
                row.getString("title"),
                MeetingKind.valueOf(row.getString("kind")),
                DecisionKind.valueOf(row.getString("decides")),
                MeetingState.valueOf(row.getString("state")),
                "",
                schedule(row).startsAt(),
                row.getString("room"),
                List.of(),
                coming);
    }

    private static Origin origin(ResultSet row) throws SQLException {
        return new Origin(
                Origin.Kind.valueOf(row.getString("origin")),
                row.getObject("origin_number", Long.class),
                row.getString("origin_words"));
    }

    private static Schedule schedule(ResultSet row) throws SQLException {
        var at = row.getObject("starts_at", OffsetDateTime.class);
        return new Schedule(
                at == null ? null : at.toInstant(),
                row.getInt("minutes"),
                row.getString("room"),
                row.getObject("seats", Integer.class),
                row.getString("chair"),
                row.getString("recorder"));
    }
}
