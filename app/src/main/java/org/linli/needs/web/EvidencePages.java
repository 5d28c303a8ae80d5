package org.linli.needs.web;

import java.util.List;
import org.linli.needs.Evidence;
import org.linli.needs.EvidenceBook;
import org.linli.needs.EvidenceKind;
import org.linli.needs.HearingMethods;
import org.linli.needs.NeedId;
import org.linli.needs.WalkedEvidence;
import org.linli.requests.Voice;
import org.linli.requests.Voices;
import org.linli.shared.Actor;
import org.linli.shared.Right;
import org.linli.ui.Choice;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Gathers what a need stands on, and what could be added.
@Component
class EvidencePages {

    private static final int FEW = 30;

    private final JdbcClient db;
    private final NeedPages pages;
    private final EvidenceBook book;
    private final Voices voices;
    private final WalkedEvidence walked;
    private final HearingMethods methods;

    EvidencePages(
            JdbcClient db,
            NeedPages pages,
            EvidenceBook book,
            Voices voices,
            WalkedEvidence walked,
            HearingMethods methods) {
        this.db = db;
        this.pages = pages;
        this.book = book;
        this.voices = voices;
        this.walked = walked;
        this.methods = methods;
    }

    EvidencePage of(NeedId id, String words, Actor actor, Ui ui) {
        var need = pages.of(id, actor, ui);
        var all = book.evidence(id);
        return new EvidencePage(
                need,
                all,
                book.estimates(id),
                words,
                found(need, all, words, actor, ui),
                walked.found(id, words, FEW, actor),
                hearing(need, ui));
    }

    private List<Voice> found(NeedPage need, List<Evidence> all, String words, Actor actor, Ui ui) {
        var known = all.stream()
                .filter(one -> one.kind() == EvidenceKind.CONCERN && one.counts())
                .map(Evidence::reference)
                .toList();
        return voices.find(need.path(), words.isEmpty() ? category(need.id()) : "", words, FEW + known.size()).stream()
                .filter(voice -> actor.may(Right.SEE_REQUESTS, voice.place(), ui.today()))
                .filter(voice -> !known.contains(voice.id().toString()))
                .limit(FEW)
                .toList();
    }

    private List<Choice> hearing(NeedPage need, Ui ui) {
        return methods.of(need.path()).stream()
                .map(method -> new Choice(
                        String.valueOf(method.number()), method.name().in(ui)))
                .toList();
    }

    private String category(NeedId id) {
        return db.sql("select category from needs.need where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
