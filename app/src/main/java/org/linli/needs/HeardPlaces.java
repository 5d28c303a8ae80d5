package org.linli.needs;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linli.places.PlaceName;
import org.linli.places.PlaceSummary;
import org.linli.requests.Tallies;
import org.linli.shared.PlacePath;
import org.linli.walks.WalkFindings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Shows from which courtyards nothing came: no concern, no answer, no finding, no visit, no meeting.
@Component
class HeardPlaces {

    private final JdbcClient db;
    private final Tallies tallies;
    private final WalkFindings findings;
    private final ObjectProvider<MeetingsHeard> meetings;

    HeardPlaces(JdbcClient db, Tallies tallies, WalkFindings findings, ObjectProvider<MeetingsHeard> meetings) {
        this.db = db;
        this.tallies = tallies;
        this.findings = findings;
        this.meetings = meetings;
    }

    /// @param silent from which nothing came
    /// @param blurred which were asked as parts of a whole, so that nobody can tell whether they spoke
    record Courtyards(List<PlaceName> silent, List<PlaceName> blurred) {}

    Courtyards courtyards(NeedsAssessment assessment, List<PlaceSummary> yards, List<AskedSurveys.Found> asked) {
        var heard = heard(assessment);
        var answered = asked.stream()
                .flatMap(found -> found.findings().cells().stream())
                .filter(cell -> cell.answers() > 0)
                .map(cell -> cell.cell().path())
                .toList();
        heard.addAll(answered);
        return told(yards, heard, answered);
    }

    /// @param heard places from which something came
    /// @param answered cells of surveys, as wide as they were asked
    static Courtyards told(List<PlaceSummary> yards, Set<PlacePath> heard, List<PlacePath> answered) {
        var quiet = yards.stream()
                .filter(yard -> heard.stream().noneMatch(path -> yard.path().contains(path)))
                .toList();
        return new Courtyards(
                quiet.stream()
                        .filter(yard -> answered.stream().noneMatch(cell -> cell.contains(yard.path())))
                        .map(PlaceSummary::called)
                        .toList(),
                quiet.stream()
                        .filter(yard -> answered.stream().anyMatch(cell -> cell.contains(yard.path())))
                        .map(PlaceSummary::called)
                        .toList());
    }

    private Set<PlacePath> heard(NeedsAssessment assessment) {
        var within = assessment.place();
        var heard = new HashSet<PlacePath>();
        for (var spot : tallies.spots(within, assessment.from(), assessment.until())) heard.add(spot.place());
        for (var finding : findings.seen(within, assessment.from(), assessment.until())) heard.add(finding.path());
        meetings.stream()
                .flatMap(held -> held.held(within, assessment.from(), assessment.until()).stream())
                .forEach(held -> heard.add(held.place()));
        heard.addAll(db.sql("""
                        select distinct n.place_path
                        from   needs.evidence e join needs.need n on n.id = e.need
                        where  n.subdistrict = :subdistrict and n.place_path like :within and e.struck = ''
                        and    e.kind in ('VISIT', 'WALK', 'MEETING') and e.day between :from and :until
                        """)
                .param("subdistrict", Gathering.subdistrict(assessment))
                .param("within", Gathering.within(assessment))
                .param("from", assessment.from())
                .param("until", assessment.until())
                .query((row, n) -> new PlacePath(row.getString("place_path")))
                .list());
        return heard;
    }
}
