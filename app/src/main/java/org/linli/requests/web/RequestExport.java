package org.linli.requests.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Journal;
import org.linli.people.ContactId;
import org.linli.people.Contacts;
import org.linli.requests.Channel;
import org.linli.requests.RequestId;
import org.linli.requests.RequestNumber;
import org.linli.requests.RequestRule;
import org.linli.requests.RequestState;
import org.linli.requests.RequestsTaken;
import org.linli.requests.Urgency;
import org.linli.shared.Actor;
import org.linli.shared.Moments;
import org.linli.shared.NotAllowed;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.sheets.SheetWriter;
import org.linli.sheets.SheetWriter.Column;
import org.linli.ui.ListQuery;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A list of concerns as a file: as far as the right to take it away goes, contacts masked, and written down with what
/// it is for.
@Component
class RequestExport {

    private static final int MOST = 100_000;
    private static final int AT_ONCE = 500;

    private final JdbcClient db;
    private final RequestLists lists;
    private final Named named;
    private final Contacts contacts;
    private final Journal journal;

    RequestExport(JdbcClient db, RequestLists lists, Named named, Contacts contacts, Journal journal) {
        this.db = db;
        this.lists = lists;
        this.named = named;
        this.contacts = contacts;
        this.journal = journal;
    }

    /// One concern as it is written.
    private record Line(
            long id,
            String subject,
            String body,
            String place,
            String detail,
            String state,
            String urgency,
            @Nullable String category,
            String channel,
            Instant receivedAt,
            @Nullable Instant due,
            @Nullable Instant closedAt,
            @Nullable Long lead,
            @Nullable Long handler,
            @Nullable Long contact,
            @Nullable Integer affected,
            String answer) {}

    /// @return a temporary file, to be deleted by whoever asked
    @Transactional
    public Path write(ListQuery query, String purpose, Actor actor, Ui ui) {
        var places = actor.placesOf(Right.EXPORT, ui.today());
        if (places.isEmpty()) throw new NotAllowed(Right.EXPORT);
        try {
            var file = Files.createTempFile("linli", ".xlsx");
            try {
                long rows = write(file, query, actor, ui);
                journal.record(
                        new RequestsTaken(PlacePath.common(places), purpose, query.query(), rows), actor, purpose);
                return file;
            } catch (RuntimeException refused) {
                Files.delete(file);
                throw refused;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long write(Path file, ListQuery query, Actor actor, Ui ui) throws IOException {
        var viewer = Viewer.colleague(actor, ui.today());
        var filter = lists.filter(query, viewer, ui);
        var allowed = RequestLists.where(viewer, filter) + " and " + Reach.of(actor, Right.EXPORT, ui.today());
        long rows = 0;
        try (var out = Files.newOutputStream(file);
                var sheet = new SheetWriter(out, ui.text("requests.nav.list"), columns(ui));
                var lines = db
                        .sql("""
                        select id, subject, body, place_name, place_name_en, place_detail, state, urgency, category, channel, received_at,
                               due, closed_at, lead, handler, contact, affected, answer
                        from   requests.request
                        where  id in (select id from %s where %s)
                        order  by received_at desc, id desc
                        limit  %d
                        """.formatted(filter.among(), allowed, MOST + 1))
                        .withFetchSize(AT_ONCE)
                        .params(filter.values(viewer, ""))
                        .query((row, n) -> line(row, ui))
                        .stream()) {
            var batch = new ArrayList<Line>();
            for (var line : (Iterable<Line>) lines::iterator) {
                batch.add(line);
                rows++;
                RequestRule.AN_EXPORT_HAS_ITS_LIMIT.requireAt("purpose", rows <= MOST, MOST);
                if (batch.size() == AT_ONCE) flush(batch, sheet, ui);
            }
            flush(batch, sheet, ui);
        }
        return rows;
    }

    private void flush(List<Line> batch, SheetWriter sheet, Ui ui) {
        var names = named.of(
                batch.stream().<@Nullable Long>map(Line::lead).toList(),
                batch.stream().<@Nullable Long>map(Line::handler).toList(),
                ui);
        var masked = contacts.masked(batch.stream()
                .map(Line::contact)
                .filter(Objects::nonNull)
                .map(ContactId::new)
                .toList());
        for (var line : batch) {
            var contact = line.contact() == null ? null : masked.get(new ContactId(line.contact()));
            var row = new ArrayList<@Nullable Object>();
            row.add(new RequestNumber(new RequestId(line.id())).toString());
            row.add(line.subject());
            row.add(line.body());
            row.add(line.place());
            row.add(line.detail());
            row.add(ui.text("requests.list.stands", RequestState.valueOf(line.state())));
            row.add(names.category(line.category()));
            row.add(ui.text("requests.urgency", Urgency.valueOf(line.urgency())));
            row.add(ui.text("requests.channel", Channel.valueOf(line.channel())));
            row.add(line.receivedAt());
            row.add(line.due());
            row.add(line.closedAt());
            row.add(names.organisation(line.lead()));
            row.add(names.person(line.handler()));
            row.add(contact == null ? null : contact.name());
            row.add(contact == null ? null : contact.phone());
            row.add(line.affected());
            row.add(line.answer());
            sheet.row(row);
        }
        batch.clear();
    }

    private static List<Column> columns(Ui ui) {
        return List.of(
                new Column(ui.text("requests.follow.number"), 12),
                new Column(ui.text("requests.list.what"), 30),
                new Column(ui.text("requests.list.body"), 50),
                new Column(ui.text("requests.list.where"), 26),
                new Column(ui.text("requests.tell.detail"), 12),
                new Column(ui.text("requests.list.state"), 14),
                new Column(ui.text("requests.list.category"), 18),
                new Column(ui.text("requests.show.urgency"), 12),
                new Column(ui.text("requests.list.channel"), 12),
                new Column(ui.text("requests.list.since"), 17),
                new Column(ui.text("requests.show.due"), 17),
                new Column(ui.text("requests.list.closed"), 17),
                new Column(ui.text("requests.show.lead"), 18),
                new Column(ui.text("requests.list.handler"), 12),
                new Column(ui.text("requests.show.who"), 10),
                new Column(ui.text("requests.tell.phone"), 14),
                new Column(ui.text("requests.list.affected"), 10),
                new Column(ui.text("requests.step.answer"), 50));
    }

    private static Line line(ResultSet row, Ui ui) throws SQLException {
        return new Line(
                row.getLong("id"),
                row.getString("subject"),
                row.getString("body"),
                Whereabouts.of(row, ui),
                row.getString("place_detail"),
                row.getString("state"),
                row.getString("urgency"),
                row.getString("category"),
                row.getString("channel"),
                row.getTimestamp("received_at").toInstant(),
                Moments.inOrNull(row, "due"),
                Moments.inOrNull(row, "closed_at"),
                row.getObject("lead", Long.class),
                row.getObject("handler", Long.class),
                row.getObject("contact", Long.class),
                row.getObject("affected", Integer.class),
                row.getString("answer"));
    }
}
