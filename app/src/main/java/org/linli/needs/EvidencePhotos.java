package org.linli.needs;

import static org.linli.needs.NeedRule.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.linli.files.Draft;
import org.linli.files.FileId;
import org.linli.files.FileOwner;
import org.linli.files.Files;
import org.linli.journal.Journal;
import org.linli.needs.NeedEvent.EvidencePhotographed;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The photos of evidence. Whoever may read the need as a colleague may see them; neighbours do not.
@Service
@Transactional
public class EvidencePhotos implements FileOwner {

    public static final int MOST = 6;

    private final NeedStore needs;
    private final EvidenceStore book;
    private final Files files;
    private final Journal journal;
    private final Clock clock;

    EvidencePhotos(NeedStore needs, EvidenceStore book, Files files, Journal journal, Clock clock) {
        this.needs = needs;
        this.book = book;
        this.files = files;
        this.journal = journal;
        this.clock = clock;
    }

    /// Puts photos beside a piece of evidence that counts.
    public void add(NeedId id, long evidence, List<Draft> photos, Actor actor) {
        var need = needs.get(id);
        actor.require(Right.RAISE_NEEDS, need.place(), today());
        need.requireLive();
        var piece = book.get(id, evidence);
        A_PIECE_SHOWS_PHOTOS.requireAt(
                Files.FIELD, !photos.isEmpty() && photos.stream().allMatch(Draft::isPhoto));
        A_PIECE_SHOWS_A_FEW_PHOTOS.requireAt(Files.FIELD, piece.photos().size() + photos.size() <= MOST, MOST);
        var claimed = files.claim(photos.stream().map(Draft::key).toList());
        for (var photo : claimed) book.show(evidence, photo);
        journal.record(new EvidencePhotographed(id, need.place(), evidence, claimed.size()), actor, "");
    }

    @Override
    @Transactional(readOnly = true)
    public boolean maySee(FileId file, Actor actor) {
        return book.ofPhoto(file)
                .filter(need -> actor.may(Right.SEE_NEEDS, needs.read(need).place(), today()))
                .isPresent();
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
