package org.linli.needs.web;

import java.util.List;
import java.util.Locale;
import org.linli.needs.CommunityFigure;
import org.linli.shared.PlaceId;
import org.linli.ui.Choice;

/// Communities side by side, each beside those that have it alike.
public record ComparePage(List<Card> cards, List<Choice> communities) {

    public ComparePage {
        cards = List.copyOf(cards);
        communities = List.copyOf(communities);
    }

    /// What is reckoned by the head, because communities are of different size.
    public enum Measure {
        /// Needs that are known and not met.
        LIVE,
        /// Those among them that nobody takes on.
        UNMET,
        /// Concerns of the last year.
        SAID
    }

    /// For every thousand residents; below 0 where it cannot be reckoned.
    ///
    /// @param alike the mean of those that have it alike
    public record Rate(Measure measure, double here, double alike) {

        public boolean isComparable() {
            return here >= 0 && alike >= 0;
        }
    }

    /// One community.
    ///
    /// @param figures what was published of it
    /// @param live how many needs are known there
    /// @param evidence how many pieces speak for them
    /// @param rates by the head, beside those that have it alike
    /// @param alike their names
    public record Card(
            PlaceId place,
            String name,
            List<CommunityFigure> figures,
            int live,
            int unmet,
            int evidence,
            List<Rate> rates,
            List<String> alike) {

        public Card {
            figures = List.copyOf(figures);
            rates = List.copyOf(rates);
            alike = List.copyOf(alike);
        }

        public boolean isKnown() {
            return rates.stream().anyMatch(rate -> rate.here() >= 0);
        }

        public boolean isComparable() {
            return rates.stream().anyMatch(Rate::isComparable);
        }
    }

    /// Where a rate lies on the scale that all communities share, in hundredths.
    public double at(Measure measure, double rate) {
        double most = cards.stream()
                .flatMap(card -> card.rates().stream())
                .filter(one -> one.measure() == measure)
                .mapToDouble(one -> Math.max(one.here(), one.alike()))
                .max()
                .orElse(0);
        return most <= 0 ? 0 : Math.round(1000 * Math.max(0, rate) / most) / 10.0;
    }

    /// Small numbers with digits behind the point: less than one need for a thousand people is not none.
    public String number(double rate) {
        if (rate <= 0 || rate >= 10) return String.valueOf(Math.round(rate));
        return String.format(Locale.ROOT, rate < 1 ? "%.2f" : "%.1f", rate);
    }
}
