package org.linli.needs.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linli.needs.Estimate;
import org.linli.needs.Evidence;
import org.linli.needs.EvidenceKind;
import org.linli.ui.Choice;
import org.linli.ui.Ui;

/// What a need stands on, for those who gather it.
///
/// @param need as its own page shows it
/// @param all evidence, what was struck out included
/// @param links where a piece was found, by its number; none where it lies elsewhere
/// @param estimates all figures, what does not count included
/// @param search what could be evidence, and is not yet
/// @param methods the ways of hearing of the subdistrict
public record EvidencePage(
        NeedPage need,
        List<Evidence> all,
        Map<Long, String> links,
        List<Estimate> estimates,
        EvidenceSearch search,
        List<Choice> methods) {

    public EvidencePage {
        all = List.copyOf(all);
        links = Map.copyOf(links);
        estimates = List.copyOf(estimates);
        methods = List.copyOf(methods);
    }

    /// Where what could be added is looked for.
    public String from(String kind) {
        return need.address() + "/evidence?from=" + kind + "#add";
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

    /// What may lie elsewhere; concerns and hot topics lie nowhere else.
    public static List<Choice> kinds(Ui ui) {
        return Stream.of(EvidenceKind.values())
                .filter(kind -> kind != EvidenceKind.CONCERN && kind != EvidenceKind.TOPIC)
                .map(kind -> new Choice(kind.name(), ui.text("needs.kind", kind)))
                .toList();
    }
}
