package org.linli.needs;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.needs.Evidence.Speaks;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.Shortened;
import org.linli.ui.Ui;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Evidence that is chosen from what there is: it keeps its reference, brings its figure along, and leads back.
@Service
@Transactional
public class EvidenceSources {

    /// Read in both languages: it is written by no person.
    static final String SAME = "同一个来源已经有一个数算进去了 · another figure of the same source counts already";

    private static final int TITLE = 200;
    private static final int BASIS = 100;

    private final NeedStore needs;
    private final EvidenceBook book;
    private final Map<EvidenceKind, EvidenceSource> sources = new EnumMap<>(EvidenceKind.class);

    EvidenceSources(NeedStore needs, EvidenceBook book, ObjectProvider<EvidenceSource> sources) {
        this.needs = needs;
        this.book = book;
        sources.forEach(source -> this.sources.put(source.kind(), source));
    }

    /// What of that kind could speak for the need, the latest first.
    @Transactional(readOnly = true)
    public EvidenceOffers find(NeedId id, EvidenceKind kind, String words, long skip, int most, Actor actor, Ui ui) {
        return source(kind).find(needs.read(id).place(), words, skip, most, actor, ui);
    }

    /// What one of them says: each of its answers, where it has several.
    @Transactional(readOnly = true)
    public List<EvidenceOffer> answers(NeedId id, EvidenceKind kind, String reference, Actor actor, Ui ui) {
        return source(kind).answers(reference, needs.read(id).place(), needs.unit(id), actor, ui);
    }

    /// Makes it speak for the need, or against it. Its figure comes along, and counts unless one of the same source
    /// does.
    ///
    /// @param weight 1 light, 2 middling, 3 heavy
    public long add(NeedId id, EvidenceKind kind, String reference, int weight, Speaks speaks, Actor actor, Ui ui) {
        var offer = answers(id, kind, reference, actor, ui).stream()
                .filter(one -> one.reference().equals(reference))
                .findFirst();
        NeedRule.WHAT_SPEAKS_IS_CHOSEN.requireAt("reference", offer.isPresent());
        var chosen = offer.orElseThrow();
        long piece = book.add(id, brought(kind, chosen, weight, speaks), actor);
        var size = chosen.size();
        if (size != null && speaks == Speaks.FOR) book.estimate(id, figure(id, piece, size, chosen), actor);
        return piece;
    }

    private NewEstimate figure(NeedId id, long piece, Size size, EvidenceOffer chosen) {
        return new NewEstimate(
                piece,
                Estimate.Method.SAMPLE,
                size.low(),
                size.middle(),
                size.high(),
                Shortened.to(BASIS, chosen.basis()),
                book.hasFigureOfTheSame(id, piece) ? SAME : "");
    }

    /// As evidence that the thing would be.
    public static NewEvidence brought(EvidenceKind kind, EvidenceOffer offer, int weight, Speaks speaks) {
        return new NewEvidence(
                kind,
                offer.reference(),
                Shortened.to(TITLE, offer.title()),
                Shortened.to(TITLE, offer.source()),
                offer.day(),
                weight,
                speaks,
                null);
    }

    /// Where the thing behind a piece is read; none where there is none of ours, or the reader may not.
    @Transactional(readOnly = true)
    public Optional<String> address(Evidence piece, Actor actor) {
        if (piece.reference().isEmpty()) return Optional.empty();
        return switch (piece.kind()) {
            case CONCERN -> Optional.of("/requests/" + piece.reference());
            case WALK -> Optional.of("/walks/findings/" + piece.reference());
            case TOPIC, MEETING, SURVEY, VISIT, STATISTIC ->
                Optional.ofNullable(sources.get(piece.kind()))
                        .flatMap(source -> source.address(piece.reference(), actor));
        };
    }

    private EvidenceSource source(EvidenceKind kind) {
        return Optional.ofNullable(sources.get(kind)).orElseThrow(() -> new NotFound(kind));
    }
}
