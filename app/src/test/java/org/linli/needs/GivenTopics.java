package org.linli.needs;

import org.linli.shared.PlaceId;

/// Hot topics as tests begin with them: found in all that was said so far, so that looking again changes nothing.
public final class GivenTopics {

    private final TopicFinding finding;

    GivenTopics(TopicFinding finding) {
        this.finding = finding;
    }

    public void of(PlaceId subdistrict) {
        finding.look(subdistrict);
    }
}
