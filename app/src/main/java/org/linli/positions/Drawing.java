package org.linli.positions;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Draws who thinks what, away from anybody's request: a question may have been answered by a whole town.
@Component
class Drawing {

    private final SoundingStore soundings;
    private final StatementStore statements;
    private final PictureStore pictures;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Drawing(
            SoundingStore soundings,
            StatementStore statements,
            PictureStore pictures,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.soundings = soundings;
        this.statements = statements;
        this.pictures = pictures;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /// All that something was said to since they were drawn.
    void outdated() {
        for (var id : soundings.outdated()) draw(id);
    }

    /// What is said while it is being drawn makes it outdated again.
    void draw(SoundingId id) {
        soundings.refreshed(id);
        try {
            var picture = reckoned(id);
            transaction.executeWithoutResult(_ -> pictures.keep(id, picture, clock.instant()));
        } catch (RuntimeException failed) {
            soundings.outdate(id.value());
            throw failed;
        }
    }

    PositionPicture reckoned(SoundingId id) {
        var counting = new Counting(statements.shown(id));
        transaction.executeWithoutResult(_ -> pictures.eachVote(id, counting::add));
        return counting.picture();
    }
}
