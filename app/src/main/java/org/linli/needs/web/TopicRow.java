package org.linli.needs.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linli.engine.topics.Trend;
import org.linli.needs.TopicId;
import org.linli.needs.TopicState;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.ui.Ui;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/// One hot topic in a list.
///
/// @param rank from 1, the hottest
/// @param name what a person calls it; empty as long as nobody does
/// @param place in words; empty where it has none of its own
/// @param heat of the hottest topic of the list 100
/// @param spread of a hot place; none for a matter
/// @param dismissed why it is none; empty otherwise
/// @param mergedInto the topic it is part of now
public record TopicRow(
        TopicId id,
        int rank,
        String name,
        String title,
        PlacePath path,
        String place,
        List<String> what,
        LocalDate since,
        LocalDate last,
        int concerns,
        int people,
        int supporters,
        Trend trend,
        double confidence,
        int heat,
        TopicMonths months,
        @Nullable Spread spread,
        TopicState state,
        String dismissed,
        @Nullable TopicId mergedInto) {

    public TopicRow {
        what = List.copyOf(what);
    }

    /// What makes a place hot.
    ///
    /// @param matters of which its concerns speak
    /// @param expected how many people places like it have in the mean
    /// @param months in which they came, begun ones counted
    /// @param community in which a walk there would be planned; none where that is not clear
    public record Spread(
            int matters,
            double expected,
            long months,
            @Nullable PlaceId community) {}

    public boolean isPlace() {
        return spread != null;
    }

    /// Where a walk to a hot place is planned, with what is known filled in.
    public String walk(Ui ui) {
        var address = UriComponentsBuilder.fromPath("/walks/new")
                .queryParam(
                        "title", UriUtils.encode(ui.text("needs.topics.walk-title", title), StandardCharsets.UTF_8));
        if (spread != null && spread.community() != null) address.queryParam("place", spread.community());
        return address.build(true).toUriString();
    }

    public int percent() {
        return (int) Math.round(100 * confidence);
    }

    /// A word for it: of three, from a guess to nearly sure.
    public String sureness() {
        if (confidence >= 0.7) return "high";
        return confidence >= 0.45 ? "middle" : "low";
    }

    public String trendWord() {
        return trend.name().toLowerCase(Locale.ROOT);
    }

    /// The icon of the state that the trend is like.
    public String trendKind() {
        return switch (trend) {
            case RISING -> "late";
            case STEADY -> "doing";
            case FALLING -> "kept";
            case QUIET -> "closed";
        };
    }

    public boolean isLive() {
        return state == TopicState.LIVE;
    }
}
