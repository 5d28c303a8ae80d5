package org.linli.pacts.web;

import java.util.ArrayList;
import java.util.List;
import org.linli.pacts.Pacts;
import org.linli.requests.Onward;
import org.linli.requests.RequestId;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// On a concern's page: the pact that came of it, or the way to mediate.
@Component
class PactOfConcern implements Onward {

    private final Pacts pacts;

    PactOfConcern(Pacts pacts) {
        this.pacts = pacts;
    }

    @Override
    public List<Way> of(RequestId concern, PlacePath place, Actor reader, Ui ui) {
        var ways = new ArrayList<Way>();
        for (var pact : pacts.of(concern))
            ways.add(new Way(ui.text("pacts.of-concern", pact.title()), "/pacts/" + pact.id(), "pact", true));
        if (ways.isEmpty() && reader.may(Right.PREPARE_MEETINGS, place, ui.today()))
            ways.add(new Way(ui.text("pacts.of-concern.new"), "/pacts/new?concern=" + concern, "pact", false));
        return ways;
    }
}
