package org.linli.needs;

import java.util.List;

/// One page of what could speak for a need.
///
/// @param found how many there are in all
public record EvidenceOffers(long found, List<EvidenceOffer> page) {

    public EvidenceOffers {
        page = List.copyOf(page);
    }

    /// The page that begins there, of all of them.
    public static EvidenceOffers cut(List<EvidenceOffer> all, long skip, int most) {
        return new EvidenceOffers(
                all.size(), all.stream().skip(skip).limit(most).toList());
    }
}
