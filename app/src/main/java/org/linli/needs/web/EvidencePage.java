package org.linli.needs.web;

import java.util.List;
import java.util.stream.Stream;
import org.linli.needs.Estimate;
import org.linli.needs.Evidence;
import org.linli.needs.EvidenceKind;
import org.linli.requests.Voice;
import org.linli.ui.Choice;
import org.linli.ui.Ui;
import org.linli.walks.WalkFinding;

/// What a need stands on, for those who gather it.
///
/// @param need as its own page shows it
/// @param all evidence, what was struck out included
/// @param estimates all figures, what does not count included
/// @param words that concerns are looked for by; empty for those of the same kind
/// @param methods the ways of hearing of the subdistrict
/// @param found concerns that could be evidence, and are not yet
/// @param walked what was seen on walks and could be
public record EvidencePage(
        NeedPage need,
        List<Evidence> all,
        List<Estimate> estimates,
        String words,
        List<Voice> found,
        List<WalkFinding> walked,
        List<Choice> methods) {

    public EvidencePage {
        all = List.copyOf(all);
        estimates = List.copyOf(estimates);
        found = List.copyOf(found);
        walked = List.copyOf(walked);
        methods = List.copyOf(methods);
    }

    /// What a figure can stand on: all concerns together, or one other piece.
    public List<Choice> sources(Ui ui) {
        var concerns = need.concerns().isEmpty()
                ? Stream.<Choice>empty()
                : Stream.of(new Choice("0", ui.text("needs.estimate.concerns")));
        return Stream.concat(
                        concerns,
                        need.evidence().stream()
                                .filter(one -> one.kind() != EvidenceKind.CONCERN)
                                .map(one -> new Choice(Long.toString(one.id()), one.title())))
                .toList();
    }

    /// Kinds that are typed here; concerns are chosen from those there are.
    public static List<Choice> kinds(Ui ui) {
        return Stream.of(EvidenceKind.values())
                .filter(kind -> kind != EvidenceKind.CONCERN)
                .map(kind -> new Choice(kind.name(), ui.text("needs.kind", kind)))
                .toList();
    }
}
