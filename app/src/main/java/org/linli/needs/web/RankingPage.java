package org.linli.needs.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.needs.Ballot;
import org.linli.needs.Gathered.Listed;
import org.linli.needs.NeedId;
import org.linli.needs.NeedsAssessment;

/// The needs to be ranked by one person, or by a table.
///
/// @param own what the reader has given before
/// @param seen whether the reader may read the whole assessment
public record RankingPage(
        NeedsAssessment assessment,
        List<Listed> needs,
        @Nullable Ballot own,
        boolean seen) {

    public RankingPage {
        needs = List.copyOf(needs);
    }

    /// What the reader gave that need; empty before the first time.
    public String given(Listed need) {
        return own == null ? "" : Integer.toString(own.given(new NeedId(need.id())));
    }

    public boolean inPairs() {
        return assessment.way() == NeedsAssessment.Way.PAIRS;
    }

    /// Where to go from here.
    public String back() {
        return seen ? "/assessments/" + assessment.id() : "/assessments";
    }

    public int most() {
        return assessment.way() == NeedsAssessment.Way.POINTS ? NeedsAssessment.MOST_POINTS : assessment.dots();
    }
}
