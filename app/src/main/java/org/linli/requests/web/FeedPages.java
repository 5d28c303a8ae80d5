package org.linli.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.places.Places;
import org.linli.requests.Categories;
import org.linli.requests.Category;
import org.linli.requests.PublicConcern;
import org.linli.requests.PublicConcerns;
import org.linli.requests.PublicQuery;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.ui.Ui;
import org.linli.ui.WholeAddress;
import org.springframework.stereotype.Component;

/// Puts feeds together.
@Component
class FeedPages {

    private static final int MOST = 50;

    private final PublicConcerns concerns;
    private final Categories categories;
    private final Places places;

    FeedPages(PublicConcerns concerns, Categories categories, Places places) {
        this.concerns = concerns;
        this.categories = categories;
        this.places = places;
    }

    Feed get(Ui reader, HttpServletRequest request, @Nullable PlaceId place, FeedKind kind, String lang) {
        var ui = lang.isEmpty() ? reader : in(reader, lang);
        var within = place == null ? PlacePath.ALL : places.get(place).path();
        var where = place == null ? ui.text("ui.linli") : places.get(place).name();
        var names = categories.list().stream().collect(Collectors.toMap(Category::code, Function.identity()));
        var found = concerns.find(PublicQuery.newest(within, kind.states(), MOST));
        var updated = found.stream()
                .map(PublicConcern::changedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        var site = WholeAddress.home(request);
        return new Feed(
                ui.text("requests.feed.title", where, ui.text("requests.feed", kind)),
                site + "/" + (place == null ? "" : "?place=" + place),
                WholeAddress.asked(request),
                ui.lang(),
                updated,
                found.stream().map(concern -> item(ui, site, concern, names)).toList());
    }

    private static Feed.Item item(Ui ui, String site, PublicConcern concern, Map<String, Category> names) {
        var category = concern.category() == null ? null : names.get(concern.category());
        var state = ui.text("requests.state", concern.state());
        return new Feed.Item(
                "urn:linli:concern:" + concern.number().digits(),
                site + "/concerns/" + concern.id(),
                concern.subject(),
                ui.text("requests.feed.item", state, concern.placeName().in(ui), ui.day(day(concern))),
                category == null ? "" : category.name(ui.english()),
                concern);
    }

    private static LocalDate day(PublicConcern concern) {
        return Days.of(concern.receivedAt());
    }

    private static Ui in(Ui reader, String lang) {
        var locale = lang.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        return new Ui(reader.words(), locale, Actor.PUBLIC, reader.now());
    }
}
