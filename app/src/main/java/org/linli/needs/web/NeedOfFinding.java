package org.linli.needs.web;

import java.util.ArrayList;
import java.util.List;
import org.linli.needs.Needs;
import org.linli.needs.WalkedEvidence;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Ui;
import org.linli.walks.FindingId;
import org.linli.walks.FindingOnward;
import org.springframework.stereotype.Component;

/// Beside what was seen on a walk: the needs for which it speaks, and the way to raise one.
@Component
class NeedOfFinding implements FindingOnward {

    private final Needs needs;
    private final WalkedEvidence walked;

    NeedOfFinding(Needs needs, WalkedEvidence walked) {
        this.needs = needs;
        this.walked = walked;
    }

    @Override
    public List<Way> of(FindingId head, PlacePath place, Actor reader, Ui ui) {
        var ways = new ArrayList<Way>();
        for (var id : walked.needsOf(head))
            needs.title(id, reader)
                    .ifPresent(title ->
                            ways.add(new Way(ui.text("needs.heard.speaks", title), "/needs/" + id, "need", "")));
        if (reader.may(Right.RAISE_NEEDS, place, ui.today()))
            ways.add(new Way(
                    ui.text("needs.seen.raise"), "/needs/new?finding=" + head, "need", ui.text("needs.seen.hint")));
        return ways;
    }
}
