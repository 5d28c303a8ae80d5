package org.linli.needs.web;

import java.util.ArrayList;
import java.util.List;
import org.linli.needs.EvidenceBook;
import org.linli.needs.Needs;
import org.linli.requests.Onward;
import org.linli.requests.RequestId;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// On a concern's page: the needs for which it speaks, and the way to make it speak for one.
@Component
class NeedOfConcern implements Onward {

    private final Needs needs;
    private final EvidenceBook book;

    NeedOfConcern(Needs needs, EvidenceBook book) {
        this.needs = needs;
        this.book = book;
    }

    @Override
    public List<Way> of(RequestId concern, PlacePath place, Actor reader, Ui ui) {
        var ways = new ArrayList<Way>();
        for (var id : book.needsOf(List.of(concern)))
            needs.title(id, reader)
                    .ifPresent(title ->
                            ways.add(new Way(ui.text("needs.heard.speaks", title), "/needs/" + id, "need", true)));
        if (reader.may(Right.RAISE_NEEDS, place, ui.today()))
            ways.add(new Way(
                    ui.text(ways.isEmpty() ? "needs.heard.need" : "needs.heard.another"),
                    "/needs/heard?request=" + concern,
                    "need",
                    false));
        return ways;
    }
}
