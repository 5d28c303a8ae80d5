package org.linli.dialogue.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.BalanceOfVoice;
import org.linli.dialogue.ChairKind;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.MinutesBook;
import org.linli.dialogue.OutcomeMeasure;
import org.linli.dialogue.Party;
import org.linli.dialogue.Presence;
import org.linli.dialogue.SpeakingRecord;
import org.linli.dialogue.SpeakingRecord.Spoken;
import org.linli.dialogue.Stakeholders;
import org.linli.dialogue.web.Measure.Line;
import org.linli.shared.Constants;
import org.linli.ui.Chart;
import org.linli.ui.Chart.Kind;
import org.linli.ui.Chart.Point;
import org.linli.ui.Chart.Series;
import org.linli.ui.Ui;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who was in the room (M11), who spoke (M12), who led (M31), over all meetings that were held.
@Component
class MeetingMeasures {

    private static final int MOST_BARS = 12;

    private final JdbcClient db;
    private final Stakeholders stakeholders;
    private final MinutesBook minutes;
    private final ObjectProvider<SpeakingRecord> records;

    MeetingMeasures(
            JdbcClient db, Stakeholders stakeholders, MinutesBook minutes, ObjectProvider<SpeakingRecord> records) {
        this.db = db;
        this.stakeholders = stakeholders;
        this.minutes = minutes;
        this.records = records;
    }

    record Held(
            MeetingId id,
            String title,
            String chair,
            @Nullable ChairKind kind) {

        String address() {
            return "/meetings/" + id;
        }
    }

    List<Held> held(MeasureScope scope) {
        return db.sql("""
                        select m.id, m.title, m.chair, m.chair_kind
                        from   dialogue.meeting m
                        where  m.state not in ('PROPOSED', 'STAKEHOLDERS_MAPPED', 'ANNOUNCED', 'RULES_SET', 'CANCELLED')
                          and  cast(m.starts_at at time zone 'Asia/Shanghai' as date) between :from and :until
                          and\s""" + MeasureScope.covers("m.place_path") + " order by m.starts_at, m.id")
                .params(scope.params())
                .query((row, n) -> new Held(
                        new MeetingId(row.getLong("id")),
                        row.getString("title"),
                        row.getString("chair"),
                        Constants.named(ChairKind.class, Objects.requireNonNullElse(row.getString("chair_kind"), ""))
                                .orElse(null)))
                .list();
    }

    /// Groups of the map that had somebody in the room. The map is closed when the meeting begins.
    Measure present(List<Held> held, Ui ui) {
        long came = 0;
        long named = 0;
        long deciding = 0;
        int unknown = 0;
        var rows = new ArrayList<Line>();
        var labels = new ArrayList<String>();
        var here = new ArrayList<Point>();
        var missing = new ArrayList<Point>();
        for (var meeting : held) {
            var parties = stakeholders.of(meeting.id()).parties();
            var presence = minutes.presence(meeting.id());
            if (presence.stream().allMatch(one -> one.heads() == 0)) {
                unknown++;
                rows.add(new Line(
                        meeting.address(), meeting.title(), ui.text("dialogue.measure.not-known"), false, false));
                continue;
            }
            long with = presence.stream().filter(one -> one.heads() > 0).count();
            came += with;
            named += parties.size();
            deciding += presence.stream().filter(one -> one.decide() > 0).count();
            rows.add(new Line(
                    meeting.address(),
                    meeting.title(),
                    present(parties, presence, with, ui),
                    with == parties.size(),
                    true));
            labels.add(meeting.title());
            here.add(Point.of(with, meeting.address()));
            missing.add(Point.of(parties.size() - with));
        }
        return new Measure(
                OutcomeMeasure.M11,
                named == 0 ? null : came,
                named,
                named == 0 ? List.of() : List.of(ui.text("dialogue.measure.deciding", deciding)),
                unknown,
                rows,
                labels.isEmpty()
                        ? null
                        : chart(
                                "chart-m11",
                                ui.text("dialogue.measure.by-meeting"),
                                ui,
                                labels,
                                new Series(ui.text("dialogue.measure.here"), last(here)),
                                new Series(ui.text("dialogue.measure.missing"), last(missing))));
    }

    private static String present(List<Party> parties, List<Presence> presence, long with, Ui ui) {
        var absent = parties.stream()
                .filter(party -> presence.stream().noneMatch(one -> one.party() == party.id() && one.heads() > 0))
                .map(Party::name)
                .collect(Collectors.joining(ui.text("dialogue.sentence.and")));
        return absent.isEmpty()
                ? ui.text("dialogue.measure.all-here", with)
                : ui.text("dialogue.measure.some-here", with, parties.size(), absent);
    }

    /// Turns spoken by residents, of all; where a room keeps count of them.
    Measure spoken(List<Held> held, Ui ui) {
        long theirs = 0;
        long all = 0;
        int unknown = 0;
        var rows = new ArrayList<Line>();
        var labels = new ArrayList<String>();
        var residents = new ArrayList<Point>();
        var others = new ArrayList<Point>();
        for (var meeting : held) {
            var turns = turns(meeting.id());
            if (turns.isEmpty()) {
                unknown++;
                rows.add(new Line(
                        meeting.address(), meeting.title(), ui.text("dialogue.measure.not-recorded"), false, false));
                continue;
            }
            var balance =
                    BalanceOfVoice.of(turns.get(), stakeholders.of(meeting.id()).parties());
            theirs += balance.residents();
            all += balance.turns();
            rows.add(new Line(meeting.address(), meeting.title(), spoken(balance, ui), balance.isBalanced(), true));
            labels.add(meeting.title());
            residents.add(Point.of(balance.residents(), meeting.address()));
            others.add(Point.of(balance.turns() - balance.residents()));
        }
        return new Measure(
                OutcomeMeasure.M12,
                all == 0 ? null : theirs,
                all,
                List.of(),
                unknown,
                rows,
                labels.isEmpty()
                        ? null
                        : chart(
                                "chart-m12",
                                ui.text("dialogue.measure.by-meeting"),
                                ui,
                                labels,
                                new Series(ui.text("dialogue.measure.residents"), last(residents)),
                                new Series(ui.text("dialogue.measure.others"), last(others))));
    }

    private Optional<List<Spoken>> turns(MeetingId id) {
        return records.orderedStream()
                .flatMap(record -> record.of(id).stream())
                .filter(turns -> !turns.isEmpty())
                .findFirst();
    }

    private static String spoken(BalanceOfVoice balance, Ui ui) {
        var silent = balance.silent().stream()
                .map(Party::name)
                .collect(Collectors.joining(ui.text("dialogue.sentence.and")));
        var said = ui.text("dialogue.measure.turns", balance.residents(), balance.turns(), balance.topThreePercent());
        return silent.isEmpty() ? said : ui.text("dialogue.measure.silent", said, silent);
    }

    /// Meetings led by somebody of the place.
    Measure led(List<Held> held, Ui ui) {
        var known = held.stream().filter(meeting -> meeting.kind() != null).toList();
        long local = known.stream()
                .filter(meeting -> meeting.kind() != null && meeting.kind().isLocal())
                .count();
        var kinds = Stream.of(ChairKind.values()).toList();
        return new Measure(
                OutcomeMeasure.M31,
                known.isEmpty() ? null : local,
                (long) known.size(),
                List.of(),
                held.size() - known.size(),
                held.stream().map(meeting -> led(meeting, ui)).toList(),
                known.isEmpty()
                        ? null
                        : new Chart(
                                "chart-m31",
                                Kind.LYING_BARS,
                                ui.text("dialogue.measure.chairs"),
                                "",
                                ui.text("dialogue.chaired-by"),
                                "",
                                kinds.stream()
                                        .map(kind -> ui.text("dialogue.chair", kind))
                                        .toList(),
                                List.of(new Series(
                                        ui.text("dialogue.nav"),
                                        kinds.stream()
                                                .map(kind -> Point.of(known.stream()
                                                        .filter(meeting -> meeting.kind() == kind)
                                                        .count()))
                                                .toList()))));
    }

    private static Line led(Held meeting, Ui ui) {
        var kind = meeting.kind();
        return new Line(
                meeting.address(),
                meeting.title(),
                kind == null
                        ? ui.text("dialogue.measure.chair-not-known", meeting.chair())
                        : ui.text("dialogue.measure.chaired", meeting.chair(), ui.text("dialogue.chair", kind)),
                kind != null && kind.isLocal(),
                kind != null);
    }

    private static Chart chart(String id, String title, Ui ui, List<String> labels, Series... series) {
        return new Chart(id, Kind.STACKED_BARS, title, "", ui.text("dialogue.nav"), "", last(labels), List.of(series));
    }

    private static <T> List<T> last(List<T> all) {
        return all.subList(Math.max(0, all.size() - MOST_BARS), all.size());
    }
}
