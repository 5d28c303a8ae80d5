package org.linli.needs.web;

import java.util.List;
import org.linli.needs.EvidenceBook;
import org.linli.needs.HearingMethods;
import org.linli.needs.NeedId;
import org.linli.shared.Actor;
import org.linli.ui.Choice;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// Gathers what a need stands on, and what could be added.
@Component
class EvidencePages {

    private final NeedPages pages;
    private final EvidenceBook book;
    private final EvidenceSearches searches;
    private final EvidenceLinks links;
    private final HearingMethods methods;

    EvidencePages(
            NeedPages pages,
            EvidenceBook book,
            EvidenceSearches searches,
            EvidenceLinks links,
            HearingMethods methods) {
        this.pages = pages;
        this.book = book;
        this.searches = searches;
        this.links = links;
        this.methods = methods;
    }

    EvidencePage of(NeedId id, EvidenceSearches.Asked asked, Actor actor, Ui ui) {
        var need = pages.of(id, actor, ui);
        var all = book.evidence(id);
        return new EvidencePage(
                need,
                all,
                links.of(all, actor),
                book.estimates(id),
                searches.of(need, asked, actor, ui),
                hearing(need, ui));
    }

    private List<Choice> hearing(NeedPage need, Ui ui) {
        return methods.of(need.path()).stream()
                .map(method -> new Choice(
                        String.valueOf(method.number()), method.name().in(ui)))
                .toList();
    }
}
