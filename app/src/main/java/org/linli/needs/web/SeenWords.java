package org.linli.needs.web;

import org.linli.shared.Actor;
import org.linli.ui.Ui;
import org.linli.walks.FindingId;
import org.linli.walks.WalkFinding;
import org.linli.walks.WalkFindings;
import org.springframework.stereotype.Component;

/// What was seen on a walk, in words, also where there was only a photo.
@Component
class SeenWords {

    private final WalkFindings findings;

    SeenWords(WalkFindings findings) {
        this.findings = findings;
    }

    String of(FindingId id, Actor actor, Ui ui) {
        var finding = findings.get(id, actor);
        return of(findings.get(finding.counted(), actor), ui);
    }

    static String of(WalkFinding finding, Ui ui) {
        return finding.words().isEmpty() ? ui.text("walks.kind", finding.kind()) : finding.words();
    }
}
