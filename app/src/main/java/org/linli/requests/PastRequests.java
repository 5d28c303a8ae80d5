package org.linli.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.linli.engine.text.Bigrams;
import org.linli.journal.Change;
import org.linli.journal.Journal;
import org.linli.places.PlaceSummary;
import org.linli.requests.PastRequest.Step;
import org.linli.shared.OrganisationId;
import org.linli.shared.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes concerns down that have a past: with their dates, their answers and their journal, many in one transaction.
@Service
public class PastRequests {

    private final JdbcClient db;
    private final Journal journal;
    private final WorkingCalendar calendar;

    PastRequests(JdbcClient db, Journal journal, WorkingCalendar calendar) {
        this.db = db;
        this.journal = journal;
        this.calendar = calendar;
    }

    /// One concern with where it lies.
    public record Placed(PastRequest past, PlaceSummary place) {}

    private record Line(Placed placed, RequestId id, PastCourse course) {

        Intake intake() {
            return placed.past().intake();
        }

        ServiceRequest.Progress progress() {
            return course.request().progress();
        }
    }

    /// Writes them all. The actor must be the program itself: nobody rewrites history by a form.
    ///
    /// @return how many were written
    @Transactional
    public int add(List<Placed> all, SplittableRandom codes) {
        var ids = db.sql("""
                        select nextval(pg_get_serial_sequence('requests.request', 'id'))
                        from   generate_series(1, :count)
                        """).param("count", all.size()).query(Long.class).list();
        var lines = new ArrayList<Line>();
        for (int i = 0; i < all.size(); i++) {
            var id = new RequestId(ids.get(i));
            var placed = all.get(i);
            lines.add(new Line(
                    placed, id, new PastCourse(placed.past(), id, placed.place().path(), calendar)));
        }
        insert(lines, codes);
        remark(lines);
        var changes = new ArrayList<Change>();
        lines.forEach(line -> changes.addAll(line.course().changes()));
        journal.recordAll(changes);
        return lines.size();
    }

    private void insert(List<Line> lines, SplittableRandom codes) {
        db.sql("""
                        insert into requests.request
                               (id, subdistrict, place, place_path, place_name, place_name_en, place_detail, subject, body, channel,
                                affected, shown_to_public, code, state, category, urgency, route, lead, handler,
                                received_at, read_due, sign_due, finish_due, confirm_due, handled_at, closed_at, changed_at,
                                answer, outcome, reworks, transfers, referred_to, submission, search)
                        overriding system value
                        select id, subdistrict, place, place_path, place_name, place_name_en, place_detail, subject, body, channel,
                               affected, shown_to_public, code, state, category, urgency, route, lead, handler,
                               received_at, read_due, sign_due, finish_due, confirm_due, handled_at, closed_at, changed_at,
                               answer, outcome, reworks, transfers, referred_to, submission, search::tsvector
                        from   unnest(:ids::bigint[], :subdistricts::bigint[], :places::bigint[], :paths::text[],
                                      :names::text[], :namesEn::text[], :details::text[], :subjects::text[], :bodies::text[],
                                      :channels::text[], :affected::integer[], :shown::boolean[], :codes::text[],
                                      :states::text[], :categories::text[], :urgencies::text[], :routes::text[],
                                      :leads::bigint[], :handlers::bigint[], :received::timestamptz[], :readDue::timestamptz[],
                                      :signDue::timestamptz[], :finishDue::timestamptz[], :confirmDue::timestamptz[],
                                      :handled::timestamptz[], :closed::timestamptz[], :changed::timestamptz[],
                                      :answers::text[], :outcomes::text[], :reworks::integer[], :transfers::integer[],
                                      :referred::text[], :submissions::uuid[], :search::text[])
                               as line (id, subdistrict, place, place_path, place_name, place_name_en, place_detail, subject, body,
                                        channel, affected, shown_to_public, code, state, category, urgency, route, lead,
                                        handler, received_at, read_due, sign_due, finish_due, confirm_due, handled_at, closed_at,
                                        changed_at, answer, outcome, reworks, transfers, referred_to, submission,
                                        search)
                        """)
                .param("ids", column(lines, l -> l.id().value(), Long[]::new))
                .param(
                        "subdistricts",
                        column(
                                lines,
                                l -> l.placed().place().path().subdistrict().value(),
                                Long[]::new))
                .param("places", column(lines, l -> l.placed().place().id().value(), Long[]::new))
                .param("paths", column(lines, l -> l.placed().place().path().value(), String[]::new))
                .param("names", column(lines, l -> l.placed().place().fullName(), String[]::new))
                .param("namesEn", column(lines, l -> l.placed().place().spoken().en(), String[]::new))
                .param("details", column(lines, l -> l.intake().placeDetail(), String[]::new))
                .param("subjects", column(lines, l -> Subjects.of(l.intake()), String[]::new))
                .param("bodies", column(lines, l -> l.intake().body(), String[]::new))
                .param("channels", column(lines, l -> l.intake().channel().name(), String[]::new))
                .param("affected", column(lines, l -> l.intake().affected(), Integer[]::new))
                .param("shown", column(lines, l -> l.intake().shownToPublic(), Boolean[]::new))
                .param("codes", column(lines, l -> "%06d".formatted(codes.nextInt(1_000_000)), String[]::new))
                .param("states", column(lines, l -> l.progress().state.name(), String[]::new))
                .param("categories", column(lines, l -> l.progress().category, String[]::new))
                .param("urgencies", column(lines, l -> l.progress().urgency.name(), String[]::new))
                .param("routes", column(lines, l -> name(l.progress().route), String[]::new))
                .param("leads", column(lines, l -> number(l.progress().lead), Long[]::new))
                .param("handlers", column(lines, PastRequests::handler, Long[]::new))
                .param("received", column(lines, l -> text(l.placed().past().received()), String[]::new))
                .param("readDue", column(lines, l -> text(l.progress().readDue), String[]::new))
                .param("signDue", column(lines, l -> text(l.progress().signDue), String[]::new))
                .param("finishDue", column(lines, l -> text(l.progress().finishDue), String[]::new))
                .param("confirmDue", column(lines, l -> text(l.progress().confirmDue), String[]::new))
                .param("handled", column(lines, l -> text(l.progress().handledAt), String[]::new))
                .param("closed", column(lines, l -> text(l.progress().closedAt), String[]::new))
                .param("changed", column(lines, l -> text(l.course().changed()), String[]::new))
                .param("answers", column(lines, l -> l.progress().answer, String[]::new))
                .param("outcomes", column(lines, l -> name(l.progress().outcome), String[]::new))
                .param("reworks", column(lines, l -> l.progress().reworks, Integer[]::new))
                .param("transfers", column(lines, l -> l.progress().transfers, Integer[]::new))
                .param("referred", column(lines, l -> l.progress().referredTo, String[]::new))
                .param("submissions", column(lines, l -> l.intake().submission().toString(), String[]::new))
                .param("search", column(lines, PastRequests::search, String[]::new))
                .update();
    }

    /// Only where the step has no other place for its words: why it was handed back, what is left to do.
    private void remark(List<Line> lines) {
        record Said(long request, Step step) {}
        var said = new ArrayList<Said>();
        for (var line : lines) {
            for (var step : line.placed().past().steps()) {
                boolean spoken = step.act() == Act.HAND_BACK || step.act() == Act.DENY;
                if (spoken && !step.words().isEmpty())
                    said.add(new Said(line.id().value(), step));
            }
        }
        db.sql("""
                        insert into requests.remark (request, at, account, actor, kind, internal, text)
                        select request, at, account, actor, kind, false, text
                        from   unnest(:requests::bigint[], :times::timestamptz[], :accounts::bigint[], :actors::text[],
                                      :kinds::text[], :texts::text[]) as line (request, at, account, actor, kind, text)
                        """)
                .param("requests", column(said, Said::request, Long[]::new))
                .param("times", column(said, s -> text(s.step().at()), String[]::new))
                .param("accounts", column(said, s -> account(s.step()), Long[]::new))
                .param("actors", column(said, s -> s.step().by().name(), String[]::new))
                .param("kinds", column(said, s -> s.step().act() == Act.DENY ? "REPLY" : "REASON", String[]::new))
                .param("texts", column(said, s -> s.step().words(), String[]::new))
                .update();
    }

    private static String search(Line line) {
        return Bigrams.vector(Subjects.of(line.intake()) + " " + line.intake().body() + " "
                + line.placed().place().fullName() + " "
                + line.placed().place().spoken().en());
    }

    private static @Nullable Long account(Step step) {
        var account = step.by().account();
        return account == null ? null : account.value();
    }

    private static @Nullable Long handler(Line line) {
        var handler = line.progress().handler;
        return handler == null ? null : handler.value();
    }

    private static @Nullable Long number(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static @Nullable String text(@Nullable Object instant) {
        return instant == null ? null : instant.toString();
    }

    private static <R, T> T[] column(List<R> lines, Function<R, @Nullable T> part, IntFunction<T[]> array) {
        return lines.stream().map(part).toArray(array);
    }
}
