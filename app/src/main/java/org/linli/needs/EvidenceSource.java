package org.linli.needs;

import java.util.List;
import java.util.Optional;
import org.linli.shared.Actor;
import org.linli.shared.PlacePath;
import org.linli.ui.Ui;

/// Where evidence of one kind lies: nothing of it is typed again, and each piece leads back to where it was found. A
/// later room brings a bean of its own.
public interface EvidenceSource {

    EvidenceKind kind();

    /// What could speak for a need of that place, the latest first, as far as the reader may see it.
    ///
    /// @param words that it is looked for by; empty for all
    EvidenceOffers find(PlacePath place, String words, long skip, int most, Actor reader, Ui ui);

    /// What one of them says there: itself, or each of its answers; nothing where the reader may not see it, or it is
    /// of another place.
    List<EvidenceOffer> answers(String reference, PlacePath place, Unit unit, Actor reader, Ui ui);

    /// Where it is read; none where the reader may not.
    Optional<String> address(String reference, Actor reader);
}
