package org.linli.requests.web;

import java.util.ArrayList;
import java.util.List;
import org.linli.requests.Chosen;
import org.linli.requests.Learning;
import org.linli.requests.SortingVersion;
import org.linli.requests.Suggestions;
import org.linli.requests.Sweeps;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Choice;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// Says how many of a list would be sorted as suggested, from which confidence on.
@Component
class SweepOffers {

    private static final List<Integer> FROM = List.of(95, 90, 80, 70, 50);

    private final Sweeps sweeps;
    private final Suggestions suggestions;
    private final Learning learning;

    SweepOffers(Sweeps sweeps, Suggestions suggestions, Learning learning) {
        this.sweeps = sweeps;
        this.suggestions = suggestions;
        this.learning = learning;
    }

    SweepOffer of(Chosen chosen, Actor actor, Ui ui) {
        var counts = sweeps.counts(chosen, FROM);
        var from = new ArrayList<Choice>();
        for (int n = 0; n < FROM.size(); n++)
            if (counts.get(n) > 0)
                from.add(
                        new Choice(FROM.get(n).toString(), ui.text("requests.sweep.from", FROM.get(n), counts.get(n))));
        var account = actor.account();
        var place = actor.placesOf(Right.SORT_REQUESTS, ui.today()).getFirst();
        var somewhere = !place.steps().isEmpty();
        var subdistrict = somewhere ? PlacePath.ALL.child(place.subdistrict()) : PlacePath.ALL;
        return new SweepOffer(
                from,
                somewhere && learning.versions(subdistrict).stream().anyMatch(SortingVersion::inUse),
                somewhere && suggestions.isBusy(subdistrict) ? suggestions.progress(subdistrict) : null,
                account == null ? null : sweeps.latest(account).orElse(null));
    }
}
