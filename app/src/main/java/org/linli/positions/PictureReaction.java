package org.linli.positions;

import java.util.Set;
import org.linli.journal.Entry;
import org.linli.journal.Reaction;
import org.springframework.stereotype.Component;

/// Notes that a picture is outdated; it is drawn anew a little later, once for all that was said meanwhile.
@Component
class PictureReaction implements Reaction {

    private static final Set<String> CHANGES =
            Set.of("StatementPut", "StatementShown", "StatementStruck", "PositionTaken", "PositionSheetEntered");

    private final SoundingStore soundings;

    PictureReaction(SoundingStore soundings) {
        this.soundings = soundings;
    }

    @Override
    public String name() {
        return "positions";
    }

    @Override
    public void on(Entry entry) {
        if (CHANGES.contains(entry.type()) && entry.subject().startsWith("sounding:"))
            soundings.outdate(Long.parseLong(entry.subject().substring("sounding:".length())));
    }
}
