package org.linli.needs;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linli.places.PlaceKind;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// Published figures of the community of a need, or of those in it: `21:AGED:2025-12-31`.
@Component
class PublishedEvidence implements EvidenceSource {

    private final CommunityFigures figures;
    private final Places places;
    private final Clock clock;

    PublishedEvidence(CommunityFigures figures, Places places, Clock clock) {
        this.figures = figures;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.STATISTIC;
    }

    @Override
    public EvidenceOffers find(PlacePath place, String words, long skip, int most, Actor reader, Ui ui) {
        var all = all(place, reader, ui).stream()
                .filter(one -> (one.title() + one.source()).contains(words))
                .toList();
        return EvidenceOffers.cut(all, skip, most);
    }

    @Override
    public List<EvidenceOffer> answers(String reference, PlacePath place, Unit unit, Actor reader, Ui ui) {
        return all(place, reader, ui).stream()
                .filter(one -> one.reference().equals(reference))
                .toList();
    }

    @Override
    public Optional<String> address(String reference, Actor reader) {
        var place = places.find(new PlaceId(Long.parseLong(reference.split(":", 2)[0])));
        return place.filter(one -> reader.may(Right.SEE_NEEDS, one.path(), Days.today(clock)))
                .map(one -> "/needs/compare#p-" + one.id());
    }

    private List<EvidenceOffer> all(PlacePath place, Actor reader, Ui ui) {
        var communities = communities(place).stream()
                .filter(one -> reader.may(Right.SEE_NEEDS, one.path(), Days.today(clock)))
                .toList();
        return figures.latest(communities.stream().map(PlaceSummary::id).toList()).stream()
                .sorted(Comparator.comparing(CommunityFigure::day).reversed())
                .map(figure -> EvidenceOffer.of(
                        figure.place() + ":" + figure.kind() + ":" + figure.day(),
                        ui.text("needs.figure-of", figure.kind()) + " "
                                + figure.value().stripTrailingZeros().toPlainString(),
                        figure.source() + " · " + places.get(figure.place()).name(ui),
                        figure.day()))
                .toList();
    }

    private List<PlaceSummary> communities(PlacePath place) {
        var around = place.steps().stream()
                .map(places::get)
                .filter(one -> one.kind() == PlaceKind.COMMUNITY)
                .toList();
        return around.isEmpty()
                ? places.within(place).stream()
                        .filter(one -> one.kind() == PlaceKind.COMMUNITY)
                        .toList()
                : around;
    }
}
