package org.linli.walks;

import java.time.Clock;
import org.linli.files.FileId;
import org.linli.files.FileOwner;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Right;
import org.springframework.stereotype.Component;

/// Whoever may see a walk may see its photos.
@Component
class WalkPhotos implements FileOwner {

    private final FindingStore findings;
    private final WalkStore walks;
    private final Clock clock;

    WalkPhotos(FindingStore findings, WalkStore walks, Clock clock) {
        this.findings = findings;
        this.walks = walks;
        this.clock = clock;
    }

    @Override
    public boolean maySee(FileId file, Actor actor) {
        var reach = actor.placesOf(Right.READ_WALKS, Days.today(clock));
        return findings.ofPhoto(file)
                .filter(finding -> Walks.isSeen(walks.get(finding.walk()).path(), reach))
                .isPresent();
    }
}
