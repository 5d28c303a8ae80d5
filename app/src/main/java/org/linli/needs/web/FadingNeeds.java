package org.linli.needs.web;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.linli.requests.OtherTasks;
import org.linli.shared.Actor;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// Needs that somebody looks after and that end soon, or have just ended: each is looked at again, or let go.
@Component
class FadingNeeds implements OtherTasks {

    /// A month before and a month after: whoever has not come back by then has let it go.
    private static final int DAYS = 30;

    private final NeedLists lists;

    FadingNeeds(NeedLists lists) {
        this.lists = lists;
    }

    @Override
    public List<Task> of(Actor actor, Ui ui) {
        var account = actor.account();
        if (account == null) return List.of();
        return lists
                .fading(
                        account,
                        NeedReader.of(actor, ui.today()),
                        ui.today().minusDays(DAYS),
                        ui.today().plusDays(DAYS),
                        ui)
                .stream()
                .map(row -> task(row, ui))
                .toList();
    }

    private static Task task(NeedRow row, Ui ui) {
        long left = ChronoUnit.DAYS.between(ui.today(), row.expiresOn());
        return new Task(
                row.title(),
                "/needs/" + row.id(),
                row.place(),
                left > 0 ? ui.text("needs.fading.soon", left) : ui.text("needs.fading.over", -left),
                row.stateKind(),
                ui.text("needs.state", row.state()),
                ui.text("needs.fading.next"));
    }
}
