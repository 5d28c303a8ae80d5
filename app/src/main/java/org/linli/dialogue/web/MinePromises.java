package org.linli.dialogue.web;

import java.util.ArrayList;
import java.util.List;
import org.linli.dialogue.Guest;
import org.linli.dialogue.GuestPromises;
import org.linli.dialogue.MeetingId;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// What was promised at a meeting, as a guest sees it by their code.
@Component
class MinePromises {

    private final GuestPromises promises;
    private final PromiseRows rows;

    MinePromises(GuestPromises promises, PromiseRows rows) {
        this.promises = promises;
        this.rows = rows;
    }

    List<MinePromise> of(MeetingId meeting, Guest guest, Ui ui) {
        var all = new ArrayList<MinePromise>();
        for (var row : rows.of(meeting, ui)) {
            if (!row.state().isPublic()) continue;
            var own = promises.isOf(row.id(), guest);
            all.add(new MinePromise(row, own, promises.mayLook(row.id(), guest)));
        }
        return all;
    }
}
