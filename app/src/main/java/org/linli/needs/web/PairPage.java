package org.linli.needs.web;

import java.util.List;
import org.linli.needs.Gathered.Listed;
import org.linli.needs.NeedId;
import org.linli.needs.NeedsAssessment;
import org.linli.needs.PairedComparisons.Turn;
import org.linli.needs.PairedComparisons.Voice;
import org.linli.shared.NotFound;

/// Two needs side by side, one of which is put first.
///
/// @param seen whether the reader may read the whole assessment
public record PairPage(NeedsAssessment assessment, List<Listed> needs, Voice voice, Turn turn, boolean seen) {

    public PairPage {
        needs = List.copyOf(needs);
    }

    public Listed need(NeedId id) {
        return needs.stream()
                .filter(need -> need.id() == id.value())
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    /// The needs in the order that has come out so far.
    public List<Listed> order() {
        return turn.pairing().order().stream().map(this::need).toList();
    }

    public boolean alone() {
        return voice.table().isEmpty();
    }

    public String ranking() {
        return "/assessments/" + assessment.id() + "/ranking";
    }

    /// Where to go when it is enough.
    public String back() {
        return seen ? "/assessments/" + assessment.id() + "#order-1" : ranking();
    }
}
