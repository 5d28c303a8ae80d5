package org.linli.needs.web;

import java.util.List;
import org.linli.needs.CommunityFigure;
import org.linli.shared.PlaceId;
import org.linli.ui.Choice;

/// Communities side by side, each beside those that have it alike.
///
/// @param mayNote whether the reader may enter figures somewhere
public record ComparePage(List<Card> cards, List<Choice> communities, boolean mayNote) {

    public ComparePage {
        cards = List.copyOf(cards);
        communities = List.copyOf(communities);
    }

    /// One community.
    ///
    /// @param figures what was published of it
    /// @param live how many needs are known there
    /// @param evidence how many pieces speak for them
    /// @param said concerns a year for every thousand residents; below 0 if nobody counted residents
    /// @param saidAlike the same of those that have it alike; below 0 where there are none
    /// @param alike their names
    public record Card(
            PlaceId place,
            String name,
            List<CommunityFigure> figures,
            int live,
            int unmet,
            int evidence,
            double said,
            double saidAlike,
            List<String> alike) {

        public Card {
            figures = List.copyOf(figures);
            alike = List.copyOf(alike);
        }

        public boolean isKnown() {
            return said >= 0;
        }

        public boolean isComparable() {
            return said >= 0 && saidAlike >= 0;
        }
    }

    /// Where a rate lies on the scale of all, in hundredths.
    public double at(double rate) {
        double most = 1;
        for (var card : cards) most = Math.max(most, Math.max(card.said(), card.saidAlike()));
        return Math.round(1000 * Math.max(0, rate) / most) / 10.0;
    }

    public String number(double rate) {
        return String.valueOf(Math.round(rate));
    }
}
