package org.linli.walks.web;

import java.util.List;
import org.linli.requests.Onward;
import org.linli.requests.RequestId;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.ui.Ui;
import org.linli.walks.WalkFinding;
import org.linli.walks.WalkFindings;
import org.springframework.stereotype.Component;

/// On a concern's page: what was seen on a walk, because of which it was handed in.
@Component
class WalkOfConcern implements Onward {

    private final WalkFindings findings;

    WalkOfConcern(WalkFindings findings) {
        this.findings = findings;
    }

    @Override
    public List<Way> of(RequestId concern, PlacePath place, Actor reader, Ui ui) {
        return findings.behind(concern).map(WalkFinding::id).flatMap(id -> findings.find(id, reader)).stream()
                .map(found -> new Way(ui.text("walks.of-concern"), "/walks/findings/" + found.id(), "walk", true))
                .toList();
    }
}
