package org.linli.needs.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linli.needs.Evidence;
import org.linli.needs.EvidenceSources;
import org.linli.shared.Actor;
import org.springframework.stereotype.Component;

/// The ways back from evidence to where it was found, as far as the reader may go there.
@Component
class EvidenceLinks {

    private final EvidenceSources sources;

    EvidenceLinks(EvidenceSources sources) {
        this.sources = sources;
    }

    /// By number of the piece.
    Map<Long, String> of(List<Evidence> all, Actor actor) {
        var links = new HashMap<Long, String>();
        for (var one : all) sources.address(one, actor).ifPresent(address -> links.put(one.id(), address));
        return links;
    }
}
