package org.linli.needs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.requests.Channel;
import org.linli.requests.Tallies;
import org.linli.shared.PlacePath;
import org.linli.surveys.SurveyResults;
import org.linli.walks.WalkFindings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts what each way of hearing brought: heard, evidence, needs. Who may read it is asked by whoever shows it.
@Component
@Transactional(readOnly = true)
public class Yields {

    /// By what the evidence of a kind came, where nobody has said.
    private static final Map<EvidenceKind, Channel> CAME = Map.of(
            EvidenceKind.VISIT, Channel.VISIT,
            EvidenceKind.WALK, Channel.WALK,
            EvidenceKind.SURVEY, Channel.SURVEY,
            EvidenceKind.MEETING, Channel.MEETING);

    private final JdbcClient db;
    private final HearingMethods methods;
    private final Tallies tallies;
    private final SurveyResults surveys;
    private final WalkFindings findings;
    private final ObjectProvider<MeetingsHeard> meetings;

    Yields(
            JdbcClient db,
            HearingMethods methods,
            Tallies tallies,
            SurveyResults surveys,
            WalkFindings findings,
            ObjectProvider<MeetingsHeard> meetings) {
        this.db = db;
        this.methods = methods;
        this.tallies = tallies;
        this.surveys = surveys;
        this.findings = findings;
        this.meetings = meetings;
    }

    /// Which line something is counted in: by its method, or else by how it came, or else by what it is.
    private record Line(
            @Nullable Long method,
            @Nullable Channel channel,
            @Nullable EvidenceKind kind) {

        static Line of(@Nullable Long method, Channel channel) {
            return method == null ? new Line(null, channel, null) : new Line(method, null, null);
        }
    }

    private static final class Sum {
        private int heard;
        private int evidence;
        private int solved;
        private final Set<Long> needs = new HashSet<>();
    }

    private record Piece(Line line, int pieces, List<Long> needs) {}

    /// The ways of hearing of the subdistrict by their number, then what came by none of them.
    public List<Yield> of(PlacePath within, LocalDate from, LocalDate until) {
        var sums = new LinkedHashMap<Line, Sum>();
        var known = methods.everOf(within).stream().collect(Collectors.toMap(HearingMethod::id, Function.identity()));
        for (var method : methods.of(within)) sums.put(new Line(method.id(), null, null), new Sum());
        concerns(within, from, until, sums);
        var kept = kept(within, from, until, EvidenceKind.SURVEY, EvidenceKind.WALK, EvidenceKind.MEETING);
        surveys.answered(within, from, until)
                .forEach(
                        (survey, answers) -> add(sums, Line.of(kept.get("SURVEY " + survey), Channel.SURVEY), answers));
        for (var finding : findings.seen(within, from, until))
            if (finding.concern() == null) add(sums, Line.of(kept.get("WALK " + finding.id()), Channel.WALK), 1);
        meetings.stream()
                .flatMap(held -> held.held(within, from, until).stream())
                .forEach(held -> add(sums, Line.of(kept.get("MEETING " + held.meeting()), held.channel()), (int)
                        held.topics().stream()
                                .filter(topic -> !topic.handedIn())
                                .count()));
        for (var piece : evidence(within, from, until)) {
            var sum = sums.computeIfAbsent(piece.line(), _ -> new Sum());
            sum.evidence += piece.pieces();
            sum.needs.addAll(piece.needs());
        }
        return sums.entrySet().stream()
                .map(one -> brought(one.getKey(), one.getValue(), known))
                .toList();
    }

    private static Yield brought(Line line, Sum sum, Map<Long, HearingMethod> known) {
        return new Yield(
                line.method() == null ? null : known.get(line.method()),
                line.channel(),
                line.kind(),
                sum.heard,
                sum.evidence,
                sum.needs.size(),
                sum.solved);
    }

    private static void add(Map<Line, Sum> sums, Line line, int heard) {
        if (heard > 0) sums.computeIfAbsent(line, _ -> new Sum()).heard += heard;
    }

    private void concerns(PlacePath within, LocalDate from, LocalDate until, Map<Line, Sum> sums) {
        var kept = kept(within, from, until, EvidenceKind.CONCERN);
        for (var came : tallies.came(within, from, until))
            for (long id : came.concerns()) {
                var sum = sums.computeIfAbsent(Line.of(kept.get("CONCERN " + id), came.channel()), _ -> new Sum());
                sum.heard++;
                if (came.solved()) sum.solved++;
            }
    }

    /// The methods that are kept with what was heard; a survey may have been opened long before it was answered.
    private Map<String, Long> kept(PlacePath within, LocalDate from, LocalDate until, EvidenceKind... kinds) {
        var kept = new HashMap<String, Long>();
        db.sql("""
                        select kind, method, array_agg(reference) as numbers
                        from   needs.hearing
                        where  subdistrict = :subdistrict and kind in (:kinds) and method is not null
                        and    (kind = 'SURVEY' or day between :from and :until)
                        group  by kind, method
                        """)
                .param("subdistrict", within.subdistrict().value())
                .param("kinds", List.of(kinds).stream().map(Enum::name).toList())
                .param("from", from)
                .param("until", until)
                .query(row -> {
                    long method = row.getLong("method");
                    for (var number : (String[]) row.getArray("numbers").getArray())
                        kept.put(row.getString("kind") + " " + number, method);
                });
        return kept;
    }

    private List<Piece> evidence(PlacePath within, LocalDate from, LocalDate until) {
        return db.sql("""
                        select coalesce(e.method, h.method) as method, e.kind, h.channel, count(*) as pieces,
                               array_agg(distinct e.need) as needs
                        from   needs.evidence e join needs.need n on n.id = e.need
                               left join needs.hearing h on h.kind = e.kind and h.reference = e.reference
                        where  n.subdistrict = :subdistrict and n.place_path like :within and e.struck = '' and not n.taken_back
                        and    e.day between :from and :until
                        group  by 1, 2, 3 order by 2, 3
                        """)
                .param("subdistrict", within.subdistrict().value())
                .param("within", within.value() + "%")
                .param("from", from)
                .param("until", until)
                .query((row, n) -> piece(row))
                .list();
    }

    private static Piece piece(ResultSet row) throws SQLException {
        var kind = EvidenceKind.valueOf(row.getString("kind"));
        var came = row.getString("channel");
        var method = row.getObject("method", Long.class);
        var channel = came == null ? CAME.get(kind) : Channel.valueOf(came);
        var line = method == null && channel == null
                ? new Line(null, null, kind)
                : method == null ? new Line(null, channel, null) : new Line(method, null, null);
        return new Piece(line, row.getInt("pieces"), List.of((Long[])
                row.getArray("needs").getArray()));
    }
}
