package org.linli.dialogue.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.linli.dialogue.CommitmentId;
import org.linli.dialogue.Commitments;
import org.linli.dialogue.DecidedBy;
import org.linli.dialogue.MoneyDecisions;
import org.linli.dialogue.MoneyLine;
import org.linli.dialogue.MoneyPart;
import org.linli.dialogue.PromiseOrigin;
import org.linli.dialogue.PromiseOrigin.Root;
import org.linli.dialogue.web.PromisePage.OtherDay;
import org.linli.journal.Journal;
import org.linli.people.People;
import org.linli.shared.Actor;
import org.linli.shared.Money;
import org.linli.shared.NotFound;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Visibility;
import org.linli.ui.Choice;
import org.linli.ui.StoryStep;
import org.linli.ui.Ui;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// One promise, as everybody may read it.
@Component
class PromisePages {

    private final JdbcClient db;
    private final Commitments commitments;
    private final PromiseRows rows;
    private final SpotPhotos photos;
    private final People people;
    private final ObjectProvider<PromiseOrigin> origins;
    private final MoneyDecisions decisions;
    private final Journal journal;

    PromisePages(
            JdbcClient db,
            Commitments commitments,
            PromiseRows rows,
            SpotPhotos photos,
            People people,
            ObjectProvider<PromiseOrigin> origins,
            MoneyDecisions decisions,
            Journal journal) {
        this.db = db;
        this.commitments = commitments;
        this.rows = rows;
        this.photos = photos;
        this.people = people;
        this.origins = origins;
        this.decisions = decisions;
        this.journal = journal;
    }

    /// @throws NotFound if there is none that neighbours may know of
    PromisePage of(CommitmentId id, Actor actor, Ui ui) {
        var row = rows.of(id, ui).orElseThrow(() -> new NotFound(id));
        var standing = commitments.standing(id, actor);
        return db.sql(
                        "select done_words, shown, done_on, successor, place_path from dialogue.commitment where id = :id")
                .param("id", id.value())
                .query((found, n) -> {
                    var place = new PlacePath(found.getString("place_path"));
                    var successor = found.getObject("successor", Long.class);
                    return new PromisePage(
                            row,
                            found.getString("done_words"),
                            found.getBoolean("shown"),
                            found.getObject("done_on", LocalDate.class),
                            money(id),
                            days(id),
                            photos.of(id),
                            story(id, ui),
                            standing,
                            successor == null ? null : new CommitmentId(successor),
                            roots(id, ui),
                            standing.prepares() ? owners(place, ui) : List.of(),
                            standing.prepares() ? decisions(place, ui) : List.of());
                })
                .single();
    }

    private List<Root> roots(CommitmentId id, Ui ui) {
        return lineage(id).stream()
                .flatMap(one -> origins.orderedStream().flatMap(room -> room.of(one, ui).stream()))
                .toList();
    }

    /// The promise, and those whose place it took.
    private List<CommitmentId> lineage(CommitmentId id) {
        return db.sql("""
                        with recursive line as (
                            select cast(:id as bigint) as id
                            union
                            select earlier.id from dialogue.commitment earlier join line on earlier.successor = line.id)
                        select id from line order by id desc
                        """)
                .param("id", id.value())
                .query((row, n) -> new CommitmentId(row.getLong("id")))
                .list();
    }

    private List<Choice> owners(PlacePath place, Ui ui) {
        var all = new ArrayList<Choice>();
        for (var body : people.organisations(PlacePath.ALL))
            if (body.place().contains(place)) all.add(new Choice("o" + body.id(), body.name(ui)));
        for (var one : people.holders(Right.KEEP_PROMISES, place)) all.add(new Choice("a" + one.id(), one.name()));
        return all;
    }

    private List<Choice> decisions(PlacePath place, Ui ui) {
        return decisions.in(place).stream().map(one -> one.choice(ui)).toList();
    }

    private List<MoneyLine> money(CommitmentId id) {
        return db.sql("select * from dialogue.commitment_money where commitment = :id order by id")
                .param("id", id.value())
                .query((row, n) -> new MoneyLine(
                        MoneyPart.valueOf(row.getString("part")),
                        Money.fen(row.getLong("fen")),
                        row.getString("source"),
                        new DecidedBy(row.getString("decided"), row.getString("decided_page")),
                        row.getString("by"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private List<OtherDay> days(CommitmentId id) {
        return db.sql("select * from dialogue.commitment_day where commitment = :id order by id")
                .param("id", id.value())
                .query((row, n) -> new OtherDay(
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        row.getString("why"),
                        row.getString("by"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private List<StoryStep> story(CommitmentId id, Ui ui) {
        return journal.story(id.subject(), EnumSet.of(Visibility.PUBLIC)).stream()
                .filter(entry ->
                        !entry.type().equals("MoneyNoted") && !entry.type().equals("SpotShown"))
                .map(entry -> StoryStep.done(
                        ui.text("dialogue.promise-step."
                                + entry.type()
                                        .replaceAll("(?<!^)([A-Z])", "-$1")
                                        .toLowerCase(Locale.ROOT)),
                        entry.at(),
                        entry.reason(),
                        entry.actor()))
                .toList();
    }
}
