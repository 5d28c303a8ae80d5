package org.linli.needs;

import java.util.List;
import org.linli.needs.Gathered.Seen;
import org.linli.needs.Gathered.Talked;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Right;
import org.linli.shared.Shortened;
import org.linli.walks.WalkFinding;
import org.linli.walks.WalkFindings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Lists what was seen on walks and talked of at meetings in the span, as far as the reader may read it.
@Component
class ToldOf {

    private static final int MOST = 10;
    private static final int LONGEST = 80;

    private final WalkFindings findings;
    private final ObjectProvider<MeetingsHeard> meetings;

    ToldOf(WalkFindings findings, ObjectProvider<MeetingsHeard> meetings) {
        this.findings = findings;
        this.meetings = meetings;
    }

    /// The latest, and how many more there are.
    record Told(List<Seen> seen, int moreSeen, List<Talked> talked, int moreTalked) {}

    Told of(NeedsAssessment assessment, Actor actor) {
        var within = assessment.place();
        var seen = actor.may(Right.READ_WALKS, within, assessment.until())
                ? findings.seen(within, assessment.from(), assessment.until())
                : List.<WalkFinding>of();
        var talked = meetings.stream()
                .flatMap(held -> held.held(within, assessment.from(), assessment.until()).stream())
                .flatMap(held -> held.topics().stream().map(topic -> talked(held, topic)))
                .toList();
        return new Told(
                seen.stream().limit(MOST).map(ToldOf::seen).toList(),
                Math.max(0, seen.size() - MOST),
                talked.stream().limit(MOST).toList(),
                Math.max(0, talked.size() - MOST));
    }

    private static Seen seen(WalkFinding finding) {
        return new Seen(
                finding.id().value(),
                finding.kind().name(),
                finding.isGood(),
                Shortened.to(LONGEST, finding.words()),
                finding.placeName(),
                Days.of(finding.seenAt()));
    }

    private static Talked talked(MeetingsHeard.Held held, MeetingsHeard.Topic topic) {
        return new Talked(held.meeting(), held.title(), topic.title(), held.day());
    }
}
